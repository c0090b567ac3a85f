/* The cache manager. */
#ifndef IRPCHECK_FS_CACHE_H
#define IRPCHECK_FS_CACHE_H

#define VACB_MAPPING_GRANULARITY (0x40000)
#define VACB_OFFSET_SHIFT 18
typedef struct _CC_FILE_SIZES { LARGE_INTEGER AllocationSize, FileSize, ValidDataLength; } CC_FILE_SIZES, *PCC_FILE_SIZES;
typedef struct _PUBLIC_BCB { CSHORT NodeTypeCode, NodeByteSize; ULONG MappedLength; LARGE_INTEGER MappedFileOffset; } PUBLIC_BCB, *PPUBLIC_BCB;
typedef BOOLEAN (*PACQUIRE_FOR_LAZY_WRITE)(PVOID Context, BOOLEAN Wait);
typedef VOID (*PRELEASE_FROM_LAZY_WRITE)(PVOID Context);
typedef BOOLEAN (*PACQUIRE_FOR_READ_AHEAD)(PVOID Context, BOOLEAN Wait);
typedef VOID (*PRELEASE_FROM_READ_AHEAD)(PVOID Context);
typedef struct _CACHE_MANAGER_CALLBACKS {
  PACQUIRE_FOR_LAZY_WRITE AcquireForLazyWrite;
  PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
  PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
  PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
} CACHE_MANAGER_CALLBACKS, *PCACHE_MANAGER_CALLBACKS;
typedef struct _CACHE_UNINITIALIZE_EVENT { struct _CACHE_UNINITIALIZE_EVENT *Next; KEVENT Event; } CACHE_UNINITIALIZE_EVENT, *PCACHE_UNINITIALIZE_EVENT;
typedef VOID (*PDIRTY_PAGE_ROUTINE)(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, PLARGE_INTEGER OldestLsn, PLARGE_INTEGER NewestLsn, PVOID Context1, PVOID Context2);
typedef VOID (*PFLUSH_TO_LSN)(PVOID LogHandle, LARGE_INTEGER Lsn);
typedef VOID (*PCC_POST_DEFERRED_WRITE)(PVOID Context1, PVOID Context2);
#define PIN_WAIT 1
#define PIN_EXCLUSIVE 2
#define PIN_NO_READ 4
#define PIN_IF_BCB 8
#define MAP_WAIT 1
#define MAP_NO_READ 16
#define UNINITIALIZE_CACHE_MAPS 1
#define DO_NOT_RETRY_PURGE 2
#define DO_NOT_PURGE_DIRTY_PAGES 4
#define CC_FLUSH_AND_PURGE_NO_PURGE 0x1
#define CC_FLUSH_AND_PURGE_GATHER_DIRTY_BITS 0x2
#define CC_FLUSH_AND_PURGE_WRITEABLE_VIEWS_NOTSEEN 0x4
#define CC_ENABLE_DISK_IO_ACCOUNTING 0x00000010
VOID CcInitializeCacheMap(PFILE_OBJECT FileObject, PCC_FILE_SIZES FileSizes, BOOLEAN PinAccess, PCACHE_MANAGER_CALLBACKS Callbacks, PVOID LazyWriteContext);
VOID CcInitializeCacheMapEx(PFILE_OBJECT FileObject, PCC_FILE_SIZES FileSizes, BOOLEAN PinAccess, PCACHE_MANAGER_CALLBACKS Callbacks, PVOID LazyWriteContext, ULONG Flags);
BOOLEAN CcUninitializeCacheMap(PFILE_OBJECT FileObject, PLARGE_INTEGER TruncateSize, PCACHE_UNINITIALIZE_EVENT UninitializeEvent);
VOID CcSetFileSizes(PFILE_OBJECT FileObject, PCC_FILE_SIZES FileSizes);
NTSTATUS CcSetFileSizesEx(PFILE_OBJECT FileObject, PCC_FILE_SIZES FileSizes);
#define CcIsFileCached(file) ((file)->SectionObjectPointer != NULL && (file)->SectionObjectPointer->SharedCacheMap != NULL)
#define CcGetFileSizePointer(file) ((PLARGE_INTEGER)((PCHAR)((file)->SectionObjectPointer->SharedCacheMap) + 8))
BOOLEAN CcPurgeCacheSection(PSECTION_OBJECT_POINTERS SectionObjectPointer, PLARGE_INTEGER FileOffset, ULONG Length, ULONG Flags);
VOID CcFlushCache(PSECTION_OBJECT_POINTERS SectionObjectPointer, PLARGE_INTEGER FileOffset, ULONG Length, PIO_STATUS_BLOCK IoStatus);
VOID CcCoherencyFlushAndPurgeCache(PSECTION_OBJECT_POINTERS SectionObjectPointer, PLARGE_INTEGER FileOffset, ULONG Length, PIO_STATUS_BLOCK IoStatus, ULONG Flags);
VOID CcSetDirtyPageThreshold(PFILE_OBJECT FileObject, ULONG DirtyPageThreshold);
BOOLEAN CcZeroData(PFILE_OBJECT FileObject, PLARGE_INTEGER StartOffset, PLARGE_INTEGER EndOffset, BOOLEAN Wait);
PFILE_OBJECT CcGetFileObjectFromSectionPtrs(PSECTION_OBJECT_POINTERS SectionObjectPointer);
PFILE_OBJECT CcGetFileObjectFromBcb(PVOID Bcb);
BOOLEAN CcCanIWrite(PFILE_OBJECT FileObject, ULONG BytesToWrite, BOOLEAN Wait, UCHAR Retrying);
VOID CcDeferWrite(PFILE_OBJECT FileObject, PCC_POST_DEFERRED_WRITE PostRoutine, PVOID Context1, PVOID Context2, ULONG BytesToWrite, BOOLEAN Retrying);
BOOLEAN CcCopyRead(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, BOOLEAN Wait, PVOID Buffer, PIO_STATUS_BLOCK IoStatus);
BOOLEAN CcCopyReadEx(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, BOOLEAN Wait, PVOID Buffer, PIO_STATUS_BLOCK IoStatus, PETHREAD IoIssuerThread);
VOID CcFastCopyRead(PFILE_OBJECT FileObject, ULONG FileOffset, ULONG Length, ULONG PageCount, PVOID Buffer, PIO_STATUS_BLOCK IoStatus);
BOOLEAN CcCopyWrite(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, BOOLEAN Wait, PVOID Buffer);
BOOLEAN CcCopyWriteEx(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, BOOLEAN Wait, PVOID Buffer, PETHREAD IoIssuerThread);
VOID CcMdlRead(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, PMDL *MdlChain, PIO_STATUS_BLOCK IoStatus);
VOID CcMdlReadComplete(PFILE_OBJECT FileObject, PMDL MdlChain);
VOID CcPrepareMdlWrite(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, PMDL *MdlChain, PIO_STATUS_BLOCK IoStatus);
VOID CcMdlWriteComplete(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, PMDL MdlChain);
VOID CcMdlWriteAbort(PFILE_OBJECT FileObject, PMDL MdlChain);
VOID CcScheduleReadAhead(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length);
NTSTATUS CcWaitForCurrentLazyWriterActivity(VOID);
VOID CcSetReadAheadGranularity(PFILE_OBJECT FileObject, ULONG Granularity);
VOID CcSetAdditionalCacheAttributes(PFILE_OBJECT FileObject, BOOLEAN DisableReadAhead, BOOLEAN DisableWriteBehind);
VOID CcSetAdditionalCacheAttributesEx(PFILE_OBJECT FileObject, ULONG Flags);
BOOLEAN CcMapData(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, ULONG Flags, PVOID *Bcb, PVOID *Buffer);
BOOLEAN CcPinMappedData(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, ULONG Flags, PVOID *Bcb);
BOOLEAN CcPinRead(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, ULONG Flags, PVOID *Bcb, PVOID *Buffer);
BOOLEAN CcPreparePinWrite(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, BOOLEAN Zero, ULONG Flags, PVOID *Bcb, PVOID *Buffer);
VOID CcSetDirtyPinnedData(PVOID BcbVoid, PLARGE_INTEGER Lsn);
VOID CcUnpinData(PVOID Bcb);
VOID CcUnpinDataForThread(PVOID Bcb, ERESOURCE_THREAD ResourceThreadId);
VOID CcSetBcbOwnerPointer(PVOID Bcb, PVOID OwnerPointer);
VOID CcRepinBcb(PVOID Bcb);
VOID CcUnpinRepinnedBcb(PVOID Bcb, BOOLEAN WriteThrough, PIO_STATUS_BLOCK IoStatus);
BOOLEAN CcIsThereDirtyData(PVPB Vpb);

#endif
