/* Lists of pages and where they are mapped. Pages are not modelled: what stands in them is found by whoever reads it. */
#include <ntddk.h>
#include "irpcheck.h"

static PVOID model_mapped(PMDL Mdl, KPROCESSOR_MODE AccessMode, ULONG stops)
{
    PVOID address = __irpcheck_any_pointer("where the pages are mapped");
    __irpcheck_assume(address != NULL);
    if (!__irpcheck_any_bool("the pages cannot be mapped")) {
        if (AccessMode == KernelMode) {
            Mdl->MappedSystemVa = address;
            Mdl->MdlFlags |= MDL_MAPPED_TO_SYSTEM_VA;
        }
        return address;
    }
    if (AccessMode != KernelMode) {
        NTSTATUS code = __irpcheck_any_status("why the pages cannot be mapped");
        __irpcheck_assume(code < 0);
        __irpcheck_raise(code);
    }
    if (stops)
        __irpcheck_stop();
    return NULL;
}

/* "MmMapLockedPagesSpecifyCache function (wdm.h)". Any address; for the kernel the list says from then on where. NULL, a stop of the system, or for a user any exception, where it cannot be done. */
PVOID MmMapLockedPagesSpecifyCache(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode, MEMORY_CACHING_TYPE CacheType, PVOID RequestedAddress, ULONG BugCheckOnFailure, ULONG Priority)
{
    (void)CacheType;
    (void)RequestedAddress;
    (void)Priority;
    return model_mapped(MemoryDescriptorList, AccessMode, BugCheckOnFailure);
}

/* "MmMapLockedPages function (wdm.h)". As MmMapLockedPagesSpecifyCache; for the kernel it stops the system where it cannot be done. */
PVOID MmMapLockedPages(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode)
{
    return model_mapped(MemoryDescriptorList, AccessMode, TRUE);
}

/* "MmUnmapLockedPages function (wdm.h)". Use after the call is not noticed. */
VOID MmUnmapLockedPages(PVOID BaseAddress, PMDL MemoryDescriptorList)
{
    if (BaseAddress == MemoryDescriptorList->MappedSystemVa)
        MemoryDescriptorList->MdlFlags &= ~MDL_MAPPED_TO_SYSTEM_VA;
}

/* "IoBuildPartialMdl function (wdm.h)". Of the new list the range is kept; whether it is mapped is any. */
VOID IoBuildPartialMdl(PMDL SourceMdl, PMDL TargetMdl, PVOID VirtualAddress, ULONG Length)
{
    ULONG skipped = (ULONG)((ULONG_PTR)VirtualAddress - ((ULONG_PTR)SourceMdl->StartVa + SourceMdl->ByteOffset));
    TargetMdl->StartVa = (PVOID)((ULONG_PTR)VirtualAddress & ~(ULONG_PTR)PAGE_MASK);
    TargetMdl->ByteOffset = (ULONG)((ULONG_PTR)VirtualAddress & PAGE_MASK);
    TargetMdl->ByteCount = Length != 0 ? Length : SourceMdl->ByteCount - skipped;
    TargetMdl->MdlFlags = (CSHORT)(__irpcheck_any_ushort("flags of the list") | MDL_PARTIAL);
    TargetMdl->MappedSystemVa = __irpcheck_any_pointer("where the pages are mapped");
}
