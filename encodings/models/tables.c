/* Tables of elements that the driver compares, allocates and frees. What is in them is not followed. */
#include <ntddk.h>
#include "irpcheck.h"

static void model_splay_compared(PRTL_GENERIC_TABLE table, PVOID with)
{
    if (__irpcheck_any_bool("the table has elements"))
        table->CompareRoutine(table, with, __irpcheck_any_pointer("element of a table"));
}

/* "RtlInitializeGenericTable function (ntddk.h)". The routines are stored; the elements and their number are not. */
VOID RtlInitializeGenericTable(PRTL_GENERIC_TABLE Table, PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine, PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, PRTL_GENERIC_FREE_ROUTINE FreeRoutine, PVOID TableContext)
{
    Table->CompareRoutine = CompareRoutine;
    Table->AllocateRoutine = AllocateRoutine;
    Table->FreeRoutine = FreeRoutine;
    Table->TableContext = TableContext;
    Table->NumberGenericTableElements = 0;
}

/* "RtlInsertElementGenericTable function (ntddk.h)". Compares once instead of several times; the element's content is anything, and nothing can be found by it later. */
PVOID RtlInsertElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize, PBOOLEAN NewElement)
{
    PVOID element;
    model_splay_compared(Table, Buffer);
    if (__irpcheck_any_bool("the table has such an element")) {
        if (NewElement != NULL)
            *NewElement = FALSE;
        return __irpcheck_any_pointer("element of a table");
    }
    element = Table->AllocateRoutine(Table, BufferSize);
    if (NewElement != NULL)
        *NewElement = element != NULL;
    return element == NULL ? NULL : __irpcheck_any_pointer("element of a table");
}

/* "RtlLookupElementGenericTable function (ntddk.h)". Compares once instead of several times; finds any element, or none. */
PVOID RtlLookupElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer)
{
    model_splay_compared(Table, Buffer);
    return __irpcheck_any_bool("the table has such an element") ? __irpcheck_any_pointer("element of a table") : NULL;
}

/* "RtlDeleteElementGenericTable function (ntddk.h)". Compares once instead of several times; whether there is such an element is not looked at. */
BOOLEAN RtlDeleteElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer)
{
    model_splay_compared(Table, Buffer);
    if (!__irpcheck_any_bool("the table has such an element"))
        return FALSE;
    Table->FreeRoutine(Table, __irpcheck_any_pointer("element of a table"));
    return TRUE;
}

static void model_avl_compared(PRTL_AVL_TABLE table, PVOID with)
{
    if (__irpcheck_any_bool("the table has elements"))
        table->CompareRoutine(table, with, __irpcheck_any_pointer("element of a table"));
}

/* "RtlInitializeGenericTableAvl function (ntddk.h)". The routines are stored; the elements and their number are not. */
VOID RtlInitializeGenericTableAvl(PRTL_AVL_TABLE Table, PRTL_AVL_COMPARE_ROUTINE CompareRoutine, PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine, PRTL_AVL_FREE_ROUTINE FreeRoutine, PVOID TableContext)
{
    Table->CompareRoutine = CompareRoutine;
    Table->AllocateRoutine = AllocateRoutine;
    Table->FreeRoutine = FreeRoutine;
    Table->TableContext = TableContext;
    Table->NumberGenericTableElements = 0;
}

/* "RtlInsertElementGenericTableAvl function (ntddk.h)". Compares once instead of several times; the element's content is anything, and nothing can be found by it later. */
PVOID RtlInsertElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer, CLONG BufferSize, PBOOLEAN NewElement)
{
    PVOID element;
    model_avl_compared(Table, Buffer);
    if (__irpcheck_any_bool("the table has such an element")) {
        if (NewElement != NULL)
            *NewElement = FALSE;
        return __irpcheck_any_pointer("element of a table");
    }
    element = Table->AllocateRoutine(Table, BufferSize);
    if (NewElement != NULL)
        *NewElement = element != NULL;
    return element == NULL ? NULL : __irpcheck_any_pointer("element of a table");
}

/* "RtlLookupElementGenericTableAvl function (ntddk.h)". Compares once instead of several times; finds any element, or none. */
PVOID RtlLookupElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer)
{
    model_avl_compared(Table, Buffer);
    return __irpcheck_any_bool("the table has such an element") ? __irpcheck_any_pointer("element of a table") : NULL;
}

/* "RtlDeleteElementGenericTableAvl function (ntddk.h)". Compares once instead of several times; whether there is such an element is not looked at. */
BOOLEAN RtlDeleteElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer)
{
    model_avl_compared(Table, Buffer);
    if (!__irpcheck_any_bool("the table has such an element"))
        return FALSE;
    Table->FreeRoutine(Table, __irpcheck_any_pointer("element of a table"));
    return TRUE;
}
