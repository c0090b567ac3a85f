/* The run-time library of file systems: file control blocks, names, run lists, notification, tunnelling, filters. */
#ifndef IRPCHECK_FS_FSRTL_H
#define IRPCHECK_FS_FSRTL_H

typedef PVOID OPLOCK, *POPLOCK;
typedef struct _NOTIFY_SYNC *PNOTIFY_SYNC;
#define IRPCHECK_FCB_HEADER \
  CSHORT NodeTypeCode, NodeByteSize; \
  UCHAR Flags, IsFastIoPossible, Flags2, Reserved : 4, Version : 4; \
  PERESOURCE Resource, PagingIoResource; \
  LARGE_INTEGER AllocationSize, FileSize, ValidDataLength
typedef struct _FSRTL_COMMON_FCB_HEADER { IRPCHECK_FCB_HEADER; } FSRTL_COMMON_FCB_HEADER, *PFSRTL_COMMON_FCB_HEADER;
typedef struct _FSRTL_ADVANCED_FCB_HEADER {
  IRPCHECK_FCB_HEADER;
  PFAST_MUTEX FastMutex;
  LIST_ENTRY FilterContexts;
  EX_PUSH_LOCK PushLock;
  PVOID *FileContextSupportPointer;
  union { OPLOCK Oplock; PVOID ReservedForRemote; };
  PVOID ReservedContext;
} FSRTL_ADVANCED_FCB_HEADER, *PFSRTL_ADVANCED_FCB_HEADER;
#define FSRTL_FLAG_FILE_MODIFIED 0x01
#define FSRTL_FLAG_FILE_LENGTH_CHANGED 0x02
#define FSRTL_FLAG_LIMIT_MODIFIED_PAGES 0x04
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_EX 0x08
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_SH 0x10
#define FSRTL_FLAG_USER_MAPPED_FILE 0x20
#define FSRTL_FLAG_ADVANCED_HEADER 0x40
#define FSRTL_FLAG_EOF_ADVANCE_ACTIVE 0x80
#define FSRTL_FLAG2_DO_MODIFIED_WRITE 0x01
#define FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS 0x02
#define FSRTL_FLAG2_PURGE_WHEN_MAPPED 0x04
#define FSRTL_FLAG2_IS_PAGING_FILE 0x08
#define FSRTL_FSP_TOP_LEVEL_IRP ((LONG_PTR)0x01)
#define FSRTL_CACHE_TOP_LEVEL_IRP ((LONG_PTR)0x02)
#define FSRTL_MOD_WRITE_TOP_LEVEL_IRP ((LONG_PTR)0x03)
#define FSRTL_FAST_IO_TOP_LEVEL_IRP ((LONG_PTR)0x04)
#define FSRTL_NETWORK1_TOP_LEVEL_IRP ((LONG_PTR)0x05)
#define FSRTL_NETWORK2_TOP_LEVEL_IRP ((LONG_PTR)0x06)
#define FSRTL_MAX_TOP_LEVEL_IRP_FLAG ((LONG_PTR)0xFFFF)
typedef enum _FAST_IO_POSSIBLE { FastIoIsNotPossible, FastIoIsPossible, FastIoIsQuestionable } FAST_IO_POSSIBLE;
typedef enum _FSRTL_COMPARISON_RESULT { LessThan = -1, EqualTo = 0, GreaterThan = 1 } FSRTL_COMPARISON_RESULT;
VOID FsRtlEnterFileSystem(VOID);
VOID FsRtlExitFileSystem(VOID);
/* The header of a file control block says which of its optional parts are there. */
FORCEINLINE VOID FsRtlSetupAdvancedHeader(PVOID header, PFAST_MUTEX mutex) {
  PFSRTL_ADVANCED_FCB_HEADER h = (PFSRTL_ADVANCED_FCB_HEADER)header;
  h->Flags |= FSRTL_FLAG_ADVANCED_HEADER;
  h->Flags2 |= FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS;
  h->Version = FSRTL_FCB_HEADER_V1;
  h->PushLock = 0;
  h->FileContextSupportPointer = NULL;
  InitializeListHead(&h->FilterContexts);
  if (mutex != NULL) h->FastMutex = mutex;
}
FORCEINLINE VOID FsRtlSetupAdvancedHeaderEx(PVOID header, PFAST_MUTEX mutex, PVOID *contexts) {
  FsRtlSetupAdvancedHeader(header, mutex);
  if (contexts != NULL) ((PFSRTL_ADVANCED_FCB_HEADER)header)->FileContextSupportPointer = contexts;
}
VOID FsRtlTeardownPerStreamContexts(PFSRTL_ADVANCED_FCB_HEADER AdvancedHeader);

/* Memory, statuses, the system. */
PVOID FsRtlAllocatePool(POOL_TYPE PoolType, ULONG NumberOfBytes);
PVOID FsRtlAllocatePoolWithQuota(POOL_TYPE PoolType, ULONG NumberOfBytes);
PVOID FsRtlAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID FsRtlAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
BOOLEAN FsRtlIsNtstatusExpected(NTSTATUS Exception);
NTSTATUS FsRtlNormalizeNtstatus(NTSTATUS Exception, NTSTATUS GenericException);
BOOLEAN FsRtlIsTotalDeviceFailure(NTSTATUS Status);
VOID FsRtlPostStackOverflow(PVOID Context, PKEVENT Event, VOID (*StackOverflowRoutine)(PVOID Context, PKEVENT Event));
VOID FsRtlPostPagingFileStackOverflow(PVOID Context, PKEVENT Event, VOID (*StackOverflowRoutine)(PVOID Context, PKEVENT Event));
NTSTATUS FsRtlGetFileSize(PFILE_OBJECT FileObject, PLARGE_INTEGER FileSize);
NTSTATUS FsRtlGetSectorSizeInformation(PDEVICE_OBJECT DeviceObject, PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);
NTSTATUS FsRtlBalanceReads(PDEVICE_OBJECT TargetDevice);
NTSTATUS FsRtlDismountComplete(PDEVICE_OBJECT DeviceObject, NTSTATUS DismountStatus);
LOGICAL FsRtlAreVolumeStartupApplicationsComplete(VOID);
VOID FsRtlUpdateDiskCounters(ULONG64 BytesRead, ULONG64 BytesWritten);
NTSTATUS FsRtlVolumeDeviceToCorrelationId(PDEVICE_OBJECT VolumeDeviceObject, GUID *Guid);
NTSTATUS FsRtlRegisterUncProvider(PHANDLE MupHandle, PUNICODE_STRING RedirectorDeviceName, BOOLEAN MailslotsSupported);

/* Names. */
#define FSRTL_FAT_LEGAL 0x01
#define FSRTL_HPFS_LEGAL 0x02
#define FSRTL_NTFS_LEGAL 0x04
#define FSRTL_WILD_CHARACTER 0x08
#define FSRTL_OLE_LEGAL 0x10
#define FSRTL_NTFS_STREAM_LEGAL (FSRTL_NTFS_LEGAL | FSRTL_OLE_LEGAL)
#define ANSI_DOS_STAR ('<')
#define ANSI_DOS_QM ('>')
#define ANSI_DOS_DOT ('"')
#define DOS_STAR (L'<')
#define DOS_QM (L'>')
#define DOS_DOT (L'"')
extern const UCHAR *const *FsRtlLegalAnsiCharacterArray;
#define FsRtlIsAnsiCharacterWild(c) (((CHAR)(c) < 0) ? FALSE : FlagOn((*FsRtlLegalAnsiCharacterArray)[(int)(c)], FSRTL_WILD_CHARACTER))
#define FsRtlIsAnsiCharacterLegal(c, flags) (((CHAR)(c) < 0) ? TRUE : FlagOn((*FsRtlLegalAnsiCharacterArray)[(int)(c)], (flags)))
#define FsRtlIsAnsiCharacterLegalFat(c, wild) FsRtlIsAnsiCharacterLegal((c), FSRTL_FAT_LEGAL | ((wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlIsAnsiCharacterLegalHpfs(c, wild) FsRtlIsAnsiCharacterLegal((c), FSRTL_HPFS_LEGAL | ((wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlIsAnsiCharacterLegalNtfs(c, wild) FsRtlIsAnsiCharacterLegal((c), FSRTL_NTFS_LEGAL | ((wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlTestAnsiCharacter(c, fallback, wild, flags) FsRtlIsAnsiCharacterLegal((c), (flags) | ((wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlIsUnicodeCharacterWild(c) (((c) >= 0x40) ? FALSE : FlagOn((*FsRtlLegalAnsiCharacterArray)[(c)], FSRTL_WILD_CHARACTER))
#define FsRtlIsLeadDbcsCharacter(c) ((BOOLEAN)((UCHAR)(c) < 0x80 ? FALSE : (NLS_MB_CODE_PAGE_TAG && ((*NlsOemLeadByteInfo)[(UCHAR)(c)] != 0))))
VOID FsRtlDissectName(UNICODE_STRING Path, PUNICODE_STRING FirstName, PUNICODE_STRING RemainingName);
VOID FsRtlDissectDbcs(ANSI_STRING Path, PANSI_STRING FirstName, PANSI_STRING RemainingName);
BOOLEAN FsRtlDoesNameContainWildCards(PUNICODE_STRING Name);
BOOLEAN FsRtlDoesDbcsContainWildCards(PANSI_STRING Name);
BOOLEAN FsRtlAreNamesEqual(PCUNICODE_STRING ConstantNameA, PCUNICODE_STRING ConstantNameB, BOOLEAN IgnoreCase, PCWCH UpcaseTable);
BOOLEAN FsRtlIsNameInExpression(PUNICODE_STRING Expression, PUNICODE_STRING Name, BOOLEAN IgnoreCase, PWCH UpcaseTable);
BOOLEAN FsRtlIsDbcsInExpression(PANSI_STRING Expression, PANSI_STRING Name);
BOOLEAN FsRtlIsFatDbcsLegal(ANSI_STRING DbcsName, BOOLEAN WildCardsPermissible, BOOLEAN PathNamePermissible, BOOLEAN LeadingBackslashPermissible);
BOOLEAN FsRtlIsHpfsDbcsLegal(ANSI_STRING DbcsName, BOOLEAN WildCardsPermissible, BOOLEAN PathNamePermissible, BOOLEAN LeadingBackslashPermissible);

/* Run lists. */
typedef LONGLONG LBN, *PLBN, VBN, *PVBN;
typedef struct _BASE_MCB { ULONG MaximumPairCount, PairCount; USHORT PoolType, Flags; PVOID Mapping; } BASE_MCB, *PBASE_MCB;
typedef struct _LARGE_MCB { PKGUARDED_MUTEX GuardedMutex; BASE_MCB BaseMcb; } LARGE_MCB, *PLARGE_MCB;
typedef struct _MCB { LARGE_MCB DummyFieldThatSizesThisStructureCorrectly; } MCB, *PMCB;
VOID FsRtlInitializeLargeMcb(PLARGE_MCB Mcb, POOL_TYPE PoolType);
VOID FsRtlUninitializeLargeMcb(PLARGE_MCB Mcb);
VOID FsRtlResetLargeMcb(PLARGE_MCB Mcb, BOOLEAN SelfSynchronized);
VOID FsRtlTruncateLargeMcb(PLARGE_MCB Mcb, LONGLONG Vbn);
BOOLEAN FsRtlAddLargeMcbEntry(PLARGE_MCB Mcb, LONGLONG Vbn, LONGLONG Lbn, LONGLONG SectorCount);
VOID FsRtlRemoveLargeMcbEntry(PLARGE_MCB Mcb, LONGLONG Vbn, LONGLONG SectorCount);
BOOLEAN FsRtlLookupLargeMcbEntry(PLARGE_MCB Mcb, LONGLONG Vbn, PLONGLONG Lbn, PLONGLONG SectorCountFromLbn, PLONGLONG StartingLbn, PLONGLONG SectorCountFromStartingLbn, PULONG Index);
BOOLEAN FsRtlLookupLastLargeMcbEntry(PLARGE_MCB Mcb, PLONGLONG Vbn, PLONGLONG Lbn);
BOOLEAN FsRtlLookupLastLargeMcbEntryAndIndex(PLARGE_MCB OpaqueMcb, PLONGLONG LargeVbn, PLONGLONG LargeLbn, PULONG Index);
ULONG FsRtlNumberOfRunsInLargeMcb(PLARGE_MCB Mcb);
BOOLEAN FsRtlGetNextLargeMcbEntry(PLARGE_MCB Mcb, ULONG RunIndex, PLONGLONG Vbn, PLONGLONG Lbn, PLONGLONG SectorCount);
BOOLEAN FsRtlSplitLargeMcb(PLARGE_MCB Mcb, LONGLONG Vbn, LONGLONG Amount);

/* Notification of changes, and of events on volumes. */
typedef BOOLEAN (*PCHECK_FOR_TRAVERSE_ACCESS)(PVOID NotifyContext, PVOID TargetContext, PSECURITY_SUBJECT_CONTEXT SubjectContext);
typedef struct _ECP_LIST ECP_LIST, *PECP_LIST;
NTSTATUS FsRtlGetEcpListFromIrp(PIRP Irp, PECP_LIST *EcpList);
VOID FsRtlNotifyInitializeSync(PNOTIFY_SYNC *NotifySync);
VOID FsRtlNotifyUninitializeSync(PNOTIFY_SYNC *NotifySync);
VOID FsRtlNotifyFullChangeDirectory(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PVOID FsContext, PSTRING FullDirectoryName, BOOLEAN WatchTree, BOOLEAN IgnoreBuffer, ULONG CompletionFilter, PIRP NotifyIrp, PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback, PSECURITY_SUBJECT_CONTEXT SubjectContext);
typedef BOOLEAN (*PFILTER_REPORT_CHANGE)(PVOID NotifyContext, PVOID FilterContext);
VOID FsRtlNotifyFilterChangeDirectory(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PVOID FsContext, PSTRING FullDirectoryName, BOOLEAN WatchTree, BOOLEAN IgnoreBuffer, ULONG CompletionFilter, PIRP NotifyIrp, PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback, PSECURITY_SUBJECT_CONTEXT SubjectContext, PFILTER_REPORT_CHANGE FilterCallback);
VOID FsRtlNotifyFullReportChange(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PSTRING FullTargetName, USHORT TargetNameOffset, PSTRING StreamName, PSTRING NormalizedParentName, ULONG FilterMatch, ULONG Action, PVOID TargetContext);
VOID FsRtlNotifyFilterReportChange(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PSTRING FullTargetName, USHORT TargetNameOffset, PSTRING StreamName, PSTRING NormalizedParentName, ULONG FilterMatch, ULONG Action, PVOID TargetContext, PVOID FilterContext);
VOID FsRtlNotifyCleanup(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PVOID FsContext);
NTSTATUS FsRtlNotifyVolumeEvent(PFILE_OBJECT FileObject, ULONG EventCode);
NTSTATUS FsRtlNotifyVolumeEventEx(PFILE_OBJECT FileObject, ULONG EventCode, PTARGET_DEVICE_CUSTOM_NOTIFICATION Event);
#define FSRTL_VOLUME_DISMOUNT 1
#define FSRTL_VOLUME_DISMOUNT_FAILED 2
#define FSRTL_VOLUME_LOCK 3
#define FSRTL_VOLUME_LOCK_FAILED 4
#define FSRTL_VOLUME_UNLOCK 5
#define FSRTL_VOLUME_MOUNT 6
#define FSRTL_VOLUME_NEEDS_CHKDSK 7
#define FSRTL_VOLUME_WORM_NEAR_FULL 8
#define FSRTL_VOLUME_WEARING_OUT 9
#define FSRTL_VOLUME_FORCED_CLOSED 10
#define FSRTL_VOLUME_INFO_MAKE_COMPAT 11
#define FSRTL_VOLUME_PREPARING_EJECT 12
#define FSRTL_VOLUME_CHANGE_SIZE 13
#define FSRTL_VOLUME_BACKGROUND_FORMAT 14

/* Tunnelling of names. */
typedef struct { FAST_MUTEX Mutex; PRTL_SPLAY_LINKS Cache; LIST_ENTRY TimerQueue; USHORT NumEntries; } TUNNEL, *PTUNNEL;
VOID FsRtlInitializeTunnelCache(PTUNNEL Cache);
VOID FsRtlDeleteTunnelCache(PTUNNEL Cache);
VOID FsRtlAddToTunnelCache(PTUNNEL Cache, ULONGLONG DirectoryKey, PUNICODE_STRING ShortName, PUNICODE_STRING LongName, BOOLEAN KeyByShortName, ULONG DataLength, PVOID Data);
BOOLEAN FsRtlFindInTunnelCache(PTUNNEL Cache, ULONGLONG DirectoryKey, PUNICODE_STRING Name, PUNICODE_STRING ShortName, PUNICODE_STRING LongName, PULONG DataLength, PVOID Data);
VOID FsRtlDeleteKeyFromTunnelCache(PTUNNEL Cache, ULONGLONG DirectoryKey);

/* Callbacks for what filters see of a file system's locking. */
typedef enum _FS_FILTER_SECTION_SYNC_TYPE { SyncTypeOther, SyncTypeCreateSection } FS_FILTER_SECTION_SYNC_TYPE, *PFS_FILTER_SECTION_SYNC_TYPE;
typedef struct _FS_FILTER_SECTION_SYNC_OUTPUT { ULONG StructureSize, SizeReturned, Flags, DesiredReadAlignment; } FS_FILTER_SECTION_SYNC_OUTPUT, *PFS_FILTER_SECTION_SYNC_OUTPUT;
typedef union _FS_FILTER_PARAMETERS {
  struct { PLARGE_INTEGER EndingOffset; PERESOURCE *ResourceToRelease; } AcquireForModifiedPageWriter;
  struct { PERESOURCE ResourceToRelease; } ReleaseForModifiedPageWriter;
  struct { FS_FILTER_SECTION_SYNC_TYPE SyncType; ULONG PageProtection; PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation; ULONG Flags, AllocationAttributes; } AcquireForSectionSynchronization;
  struct { PIRP Irp; PVOID FileInformation; PULONG Length; FILE_INFORMATION_CLASS FileInformationClass; NTSTATUS CompletionStatus; } QueryOpen;
  struct { PVOID Argument1, Argument2, Argument3, Argument4, Argument5; } Others;
} FS_FILTER_PARAMETERS, *PFS_FILTER_PARAMETERS;
#define FS_FILTER_ACQUIRE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)-1)
#define FS_FILTER_RELEASE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)-2)
#define FS_FILTER_ACQUIRE_FOR_MOD_WRITE ((UCHAR)-3)
#define FS_FILTER_RELEASE_FOR_MOD_WRITE ((UCHAR)-4)
#define FS_FILTER_ACQUIRE_FOR_CC_FLUSH ((UCHAR)-5)
#define FS_FILTER_RELEASE_FOR_CC_FLUSH ((UCHAR)-6)
#define FS_FILTER_QUERY_OPEN ((UCHAR)-7)
typedef struct _FS_FILTER_CALLBACK_DATA { ULONG SizeOfFsFilterCallbackData; UCHAR Operation, Reserved; PDEVICE_OBJECT DeviceObject; PFILE_OBJECT FileObject; FS_FILTER_PARAMETERS Parameters; } FS_FILTER_CALLBACK_DATA, *PFS_FILTER_CALLBACK_DATA;
typedef NTSTATUS (*PFS_FILTER_CALLBACK)(PFS_FILTER_CALLBACK_DATA Data, PVOID *CompletionContext);
typedef VOID (*PFS_FILTER_COMPLETION_CALLBACK)(PFS_FILTER_CALLBACK_DATA Data, NTSTATUS OperationStatus, PVOID CompletionContext);
typedef struct _FS_FILTER_CALLBACKS {
  ULONG SizeOfFsFilterCallbacks, Reserved;
  PFS_FILTER_CALLBACK PreAcquireForSectionSynchronization;
  PFS_FILTER_COMPLETION_CALLBACK PostAcquireForSectionSynchronization;
  PFS_FILTER_CALLBACK PreReleaseForSectionSynchronization;
  PFS_FILTER_COMPLETION_CALLBACK PostReleaseForSectionSynchronization;
  PFS_FILTER_CALLBACK PreAcquireForCcFlush;
  PFS_FILTER_COMPLETION_CALLBACK PostAcquireForCcFlush;
  PFS_FILTER_CALLBACK PreReleaseForCcFlush;
  PFS_FILTER_COMPLETION_CALLBACK PostReleaseForCcFlush;
  PFS_FILTER_CALLBACK PreAcquireForModifiedPageWriter;
  PFS_FILTER_COMPLETION_CALLBACK PostAcquireForModifiedPageWriter;
  PFS_FILTER_CALLBACK PreReleaseForModifiedPageWriter;
  PFS_FILTER_COMPLETION_CALLBACK PostReleaseForModifiedPageWriter;
  PFS_FILTER_CALLBACK PreQueryOpen;
  PFS_FILTER_COMPLETION_CALLBACK PostQueryOpen;
} FS_FILTER_CALLBACKS, *PFS_FILTER_CALLBACKS;
NTSTATUS FsRtlRegisterFileSystemFilterCallbacks(PDRIVER_OBJECT FilterDriverObject, PFS_FILTER_CALLBACKS Callbacks);

#endif
