/* Byte-range locks and opportunistic locks. */
#ifndef IRPCHECK_FS_FSRTL_LOCKS_H
#define IRPCHECK_FS_FSRTL_LOCKS_H

typedef struct _FILE_LOCK_INFO { LARGE_INTEGER StartingByte, Length; BOOLEAN ExclusiveLock; ULONG Key; PFILE_OBJECT FileObject; PVOID ProcessId; LARGE_INTEGER EndingByte; } FILE_LOCK_INFO, *PFILE_LOCK_INFO;
typedef NTSTATUS COMPLETE_LOCK_IRP_ROUTINE(PVOID Context, PIRP Irp);
typedef COMPLETE_LOCK_IRP_ROUTINE *PCOMPLETE_LOCK_IRP_ROUTINE;
typedef VOID UNLOCK_ROUTINE(PVOID Context, PFILE_LOCK_INFO FileLockInfo);
typedef UNLOCK_ROUTINE *PUNLOCK_ROUTINE;
typedef struct _FILE_LOCK {
  PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine;
  PUNLOCK_ROUTINE UnlockRoutine;
  BOOLEAN FastIoIsQuestionable, SpareC[3];
  PVOID LockInformation;
  FILE_LOCK_INFO LastReturnedLockInfo;
  PVOID LastReturnedLock;
  volatile LONG LockRequestsInProgress;
} FILE_LOCK, *PFILE_LOCK;
PFILE_LOCK FsRtlAllocateFileLock(PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, PUNLOCK_ROUTINE UnlockRoutine);
VOID FsRtlFreeFileLock(PFILE_LOCK FileLock);
VOID FsRtlInitializeFileLock(PFILE_LOCK FileLock, PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, PUNLOCK_ROUTINE UnlockRoutine);
VOID FsRtlUninitializeFileLock(PFILE_LOCK FileLock);
NTSTATUS FsRtlProcessFileLock(PFILE_LOCK FileLock, PIRP Irp, PVOID Context);
BOOLEAN FsRtlCheckLockForReadAccess(PFILE_LOCK FileLock, PIRP Irp);
BOOLEAN FsRtlCheckLockForWriteAccess(PFILE_LOCK FileLock, PIRP Irp);
NTSTATUS FsRtlCheckLockForOplockRequest(PFILE_LOCK FileLock, PLARGE_INTEGER AllocationSize);
BOOLEAN FsRtlFastCheckLockForRead(PFILE_LOCK FileLock, PLARGE_INTEGER StartingByte, PLARGE_INTEGER Length, ULONG Key, PFILE_OBJECT FileObject, PVOID ProcessId);
BOOLEAN FsRtlFastCheckLockForWrite(PFILE_LOCK FileLock, PLARGE_INTEGER StartingByte, PLARGE_INTEGER Length, ULONG Key, PVOID FileObject, PVOID ProcessId);
BOOLEAN FsRtlPrivateLock(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, PLARGE_INTEGER Length, PEPROCESS ProcessId, ULONG Key, BOOLEAN FailImmediately, BOOLEAN ExclusiveLock, PIO_STATUS_BLOCK IoStatus, PIRP Irp, PVOID Context, BOOLEAN AlreadySynchronized);
#define FsRtlFastLock(lock, file, offset, length, process, key, immediately, exclusive, status, context, synchronized) \
  FsRtlPrivateLock((lock), (file), (offset), (length), (process), (key), (immediately), (exclusive), (status), NULL, (context), (synchronized))
NTSTATUS FsRtlFastUnlockSingle(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, PLARGE_INTEGER Length, PEPROCESS ProcessId, ULONG Key, PVOID Context, BOOLEAN AlreadySynchronized);
NTSTATUS FsRtlFastUnlockAll(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PEPROCESS ProcessId, PVOID Context);
NTSTATUS FsRtlFastUnlockAllByKey(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PEPROCESS ProcessId, ULONG Key, PVOID Context);
PFILE_LOCK_INFO FsRtlGetNextFileLock(PFILE_LOCK FileLock, BOOLEAN Restart);
#define FsRtlAreThereCurrentFileLocks(lock) ((lock)->FastIoIsQuestionable)
#define FsRtlAreThereCurrentOrInProgressFileLocks(lock) \
  ((lock)->FastIoIsQuestionable != FALSE || InterlockedCompareExchange(&(lock)->LockRequestsInProgress, 0, 0) != 0)
BOOLEAN FsRtlAreThereWaitingFileLocks(PFILE_LOCK FileLock);

typedef VOID OPLOCK_WAIT_COMPLETE_ROUTINE(PVOID Context, PIRP Irp);
typedef OPLOCK_WAIT_COMPLETE_ROUTINE *POPLOCK_WAIT_COMPLETE_ROUTINE;
typedef VOID OPLOCK_FS_PREPOST_IRP(PVOID Context, PIRP Irp);
typedef OPLOCK_FS_PREPOST_IRP *POPLOCK_FS_PREPOST_IRP;
#define OPLOCK_FLAG_COMPLETE_IF_OPLOCKED 0x00000001
#define OPLOCK_FLAG_OPLOCK_KEY_CHECK_ONLY 0x00000002
#define OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK 0x00000004
#define OPLOCK_FLAG_IGNORE_OPLOCK_KEYS 0x00000008
#define OPLOCK_FLAG_PARENT_OBJECT 0x00000010
#define OPLOCK_FLAG_CLOSING_DELETE_ON_CLOSE 0x00000020
#define OPLOCK_FLAG_REMOVING_FILE_OR_LINK 0x00000040
#define OPLOCK_FSCTRL_FLAG_ALL_KEYS_MATCH 0x00000001
VOID FsRtlInitializeOplock(POPLOCK Oplock);
VOID FsRtlUninitializeOplock(POPLOCK Oplock);
NTSTATUS FsRtlOplockFsctrl(POPLOCK Oplock, PIRP Irp, ULONG OpenCount);
NTSTATUS FsRtlOplockFsctrlEx(POPLOCK Oplock, PIRP Irp, ULONG OpenCount, ULONG Flags);
NTSTATUS FsRtlCheckOplock(POPLOCK Oplock, PIRP Irp, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
NTSTATUS FsRtlCheckOplockEx(POPLOCK Oplock, PIRP Irp, ULONG Flags, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
NTSTATUS FsRtlOplockBreakH(POPLOCK Oplock, PIRP Irp, ULONG Flags, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
NTSTATUS FsRtlOplockBreakToNone(POPLOCK Oplock, PIO_STACK_LOCATION IrpSp, PIRP Irp, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
BOOLEAN FsRtlOplockIsFastIoPossible(POPLOCK Oplock);
BOOLEAN FsRtlOplockIsSharedRequest(PIRP Irp);
BOOLEAN FsRtlCurrentBatchOplock(POPLOCK Oplock);
BOOLEAN FsRtlCurrentOplock(POPLOCK Oplock);
BOOLEAN FsRtlCurrentOplockH(POPLOCK Oplock);
BOOLEAN FsRtlOplockKeysEqual(PFILE_OBJECT Fo1, PFILE_OBJECT Fo2);

/* Fast paths that a file system may take as they are. */
FAST_IO_READ FsRtlCopyRead;
FAST_IO_WRITE FsRtlCopyWrite;
FAST_IO_MDL_READ FsRtlMdlReadDev;
FAST_IO_MDL_READ_COMPLETE FsRtlMdlReadCompleteDev;
FAST_IO_PREPARE_MDL_WRITE FsRtlPrepareMdlWriteDev;
FAST_IO_MDL_WRITE_COMPLETE FsRtlMdlWriteCompleteDev;
BOOLEAN FsRtlMdlRead(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, ULONG LockKey, PMDL *MdlChain, PIO_STATUS_BLOCK IoStatus);
BOOLEAN FsRtlMdlReadComplete(PFILE_OBJECT FileObject, PMDL MdlChain);
VOID FsRtlAcquireFileExclusive(PFILE_OBJECT FileObject);
VOID FsRtlReleaseFile(PFILE_OBJECT FileObject);

#endif
