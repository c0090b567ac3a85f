/* Callback data: one operation as a filter sees it. */
#ifndef IRPCHECK_FLT_DATA_H
#define IRPCHECK_FLT_DATA_H

typedef ULONG FLT_CALLBACK_DATA_FLAGS;
#define FLTFL_CALLBACK_DATA_REISSUE_MASK 0x0000FFFF
#define FLTFL_CALLBACK_DATA_IRP_OPERATION 0x00000001
#define FLTFL_CALLBACK_DATA_FAST_IO_OPERATION 0x00000002
#define FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION 0x00000004
#define FLTFL_CALLBACK_DATA_SYSTEM_BUFFER 0x00000008
#define FLTFL_CALLBACK_DATA_GENERATED_IO 0x00010000
#define FLTFL_CALLBACK_DATA_REISSUED_IO 0x00020000
#define FLTFL_CALLBACK_DATA_DRAINING_IO 0x00040000
#define FLTFL_CALLBACK_DATA_POST_OPERATION 0x00080000
#define FLTFL_CALLBACK_DATA_NEW_SYSTEM_BUFFER 0x00100000
#define FLTFL_CALLBACK_DATA_DIRTY 0x80000000

typedef struct _FLT_TAG_DATA_BUFFER {
  ULONG FileTag;
  USHORT TagDataLength, UnparsedNameLength;
  union {
    struct { USHORT SubstituteNameOffset, SubstituteNameLength, PrintNameOffset, PrintNameLength; ULONG Flags; WCHAR PathBuffer[1]; } SymbolicLinkReparseBuffer;
    struct { USHORT SubstituteNameOffset, SubstituteNameLength, PrintNameOffset, PrintNameLength; WCHAR PathBuffer[1]; } MountPointReparseBuffer;
    struct { UCHAR DataBuffer[1]; } GenericReparseBuffer;
    struct { GUID TagGuid; UCHAR DataBuffer[1]; } GenericGUIDReparseBuffer;
  };
} FLT_TAG_DATA_BUFFER, *PFLT_TAG_DATA_BUFFER;
#define FLT_TAG_DATA_BUFFER_HEADER_SIZE FIELD_OFFSET(FLT_TAG_DATA_BUFFER, GenericReparseBuffer)

typedef struct _FLT_CALLBACK_DATA {
  FLT_CALLBACK_DATA_FLAGS Flags;
  PETHREAD const Thread;
  PFLT_IO_PARAMETER_BLOCK const Iopb;
  IO_STATUS_BLOCK IoStatus;
  PFLT_TAG_DATA_BUFFER TagData;
  union { struct { LIST_ENTRY QueueLinks; PVOID QueueContext[2]; }; PVOID FilterContext[4]; };
  KPROCESSOR_MODE RequestorMode;
} FLT_CALLBACK_DATA;
#define FLT_IS_IRP_OPERATION(data) FlagOn((data)->Flags, FLTFL_CALLBACK_DATA_IRP_OPERATION)
#define FLT_IS_FASTIO_OPERATION(data) FlagOn((data)->Flags, FLTFL_CALLBACK_DATA_FAST_IO_OPERATION)
#define FLT_IS_FS_FILTER_OPERATION(data) FlagOn((data)->Flags, FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION)
#define FLT_IS_REISSUED_IO(data) FlagOn((data)->Flags, FLTFL_CALLBACK_DATA_REISSUED_IO)
#define FLT_IS_SYSTEM_BUFFER(data) FlagOn((data)->Flags, FLTFL_CALLBACK_DATA_SYSTEM_BUFFER)

VOID FltSetCallbackDataDirty(PFLT_CALLBACK_DATA Data);
VOID FltClearCallbackDataDirty(PFLT_CALLBACK_DATA Data);
BOOLEAN FltIsCallbackDataDirty(PFLT_CALLBACK_DATA Data);
BOOLEAN FltIsOperationSynchronous(PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltIs32bitProcess(PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltLockUserBuffer(PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltDecodeParameters(PFLT_CALLBACK_DATA CallbackData, PMDL **MdlAddressPointer, PVOID **Buffer, PULONG *Length, LOCK_OPERATION *DesiredAccess);
PMDL FltGetSwappedBufferMdlAddress(PFLT_CALLBACK_DATA CallbackData);
VOID FltRetainSwappedBufferMdlAddress(PFLT_CALLBACK_DATA CallbackData);
VOID FltCancelFileOpen(PFLT_INSTANCE Instance, PFILE_OBJECT FileObject);
BOOLEAN FltCancelIo(PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltIsIoCanceled(PFLT_CALLBACK_DATA CallbackData);
typedef VOID (*PFLT_COMPLETE_CANCELED_CALLBACK)(PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltSetCancelCompletion(PFLT_CALLBACK_DATA CallbackData, PFLT_COMPLETE_CANCELED_CALLBACK CanceledCallback);
NTSTATUS FltClearCancelCompletion(PFLT_CALLBACK_DATA CallbackData);
PCHAR FltGetIrpName(UCHAR IrpMajorCode);
NTSTATUS FltCheckOplock(POPLOCK Oplock, PFLT_CALLBACK_DATA CallbackData, PVOID Context, PVOID WaitCompletionRoutine, PVOID PrePostCallbackDataRoutine);
ULONG FltOplockFsctrl(POPLOCK Oplock, PFLT_CALLBACK_DATA CallbackData, ULONG OpenCount);
VOID FltInitializeOplock(POPLOCK Oplock);
VOID FltUninitializeOplock(POPLOCK Oplock);
BOOLEAN FltOplockIsFastIoPossible(POPLOCK Oplock);
BOOLEAN FltCurrentBatchOplock(POPLOCK Oplock);
IO_PRIORITY_HINT FltGetIoPriorityHint(PFLT_CALLBACK_DATA Data);

/* Extra create parameters of the operation. */
NTSTATUS FltAllocateExtraCreateParameterList(PFLT_FILTER Filter, ULONG Flags, PECP_LIST *EcpList);
NTSTATUS FltAllocateExtraCreateParameter(PFLT_FILTER Filter, LPCGUID EcpType, ULONG SizeOfContext, ULONG Flags, PVOID CleanupCallback, ULONG PoolTag, PVOID *EcpContext);
VOID FltFreeExtraCreateParameterList(PFLT_FILTER Filter, PECP_LIST EcpList);
VOID FltFreeExtraCreateParameter(PFLT_FILTER Filter, PVOID EcpContext);
NTSTATUS FltInsertExtraCreateParameter(PFLT_FILTER Filter, PECP_LIST EcpList, PVOID EcpContext);
NTSTATUS FltFindExtraCreateParameter(PFLT_FILTER Filter, PECP_LIST EcpList, LPCGUID EcpType, PVOID *EcpContext, ULONG *EcpContextSize);
NTSTATUS FltRemoveExtraCreateParameter(PFLT_FILTER Filter, PECP_LIST EcpList, LPCGUID EcpType, PVOID *EcpContext, ULONG *EcpContextSize);
NTSTATUS FltGetNextExtraCreateParameter(PFLT_FILTER Filter, PECP_LIST EcpList, PVOID CurrentEcpContext, LPGUID NextEcpType, PVOID *NextEcpContext, ULONG *NextEcpContextSize);
NTSTATUS FltGetEcpListFromCallbackData(PFLT_FILTER Filter, PFLT_CALLBACK_DATA CallbackData, PECP_LIST *EcpList);
NTSTATUS FltSetEcpListIntoCallbackData(PFLT_FILTER Filter, PFLT_CALLBACK_DATA CallbackData, PECP_LIST EcpList);
VOID FltAcknowledgeEcp(PFLT_FILTER Filter, PVOID EcpContext);
BOOLEAN FltIsEcpAcknowledged(PFLT_FILTER Filter, PVOID EcpContext);
BOOLEAN FltIsEcpFromUserMode(PFLT_FILTER Filter, PVOID EcpContext);
#endif
