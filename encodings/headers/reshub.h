/* Names of devices behind a connection of the resource hub. */
#ifndef IRPCHECK_RESHUB_H
#define IRPCHECK_RESHUB_H
#include <ntddk.h>
#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_PATH_CHARS 40
#define RESOURCE_HUB_PATH_SIZE (RESOURCE_HUB_PATH_CHARS * sizeof(WCHAR))
NTSTATUS RESOURCE_HUB_CREATE_PATH_FROM_ID(PUNICODE_STRING FileName, ULONG ConnectionIdLow, ULONG ConnectionIdHigh);
#endif
