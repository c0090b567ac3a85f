/* Push locks, by the names that minifilters call them by. */
#ifndef IRPCHECK_FLT_LOCKS_H
#define IRPCHECK_FLT_LOCKS_H
VOID FltInitializePushLock(PEX_PUSH_LOCK PushLock);
VOID FltDeletePushLock(PEX_PUSH_LOCK PushLock);
VOID FltAcquirePushLockExclusive(PEX_PUSH_LOCK PushLock);
VOID FltAcquirePushLockShared(PEX_PUSH_LOCK PushLock);
VOID FltReleasePushLock(PEX_PUSH_LOCK PushLock);
#endif
