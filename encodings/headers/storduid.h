/* Unique identities of storage devices. */
#ifndef IRPCHECK_STORDUID_H
#define IRPCHECK_STORDUID_H
#include <ntddstor.h>
#define DUID_VERSION_1 1
#define DUID_HARDWARE_IDS_ONLY 0
#define DUID_INCLUDE_SOFTWARE_IDS 1
typedef enum _DUID_MATCH_STATUS {
  DuidExactMatch = 0, DuidSubIdMatch, DuidNoMatch, DuidErrorGeneral = 100, DuidErrorMissingDuid, DuidErrorVersionMismatch, DuidErrorInvalidDuid,
  DuidErrorInvalidDeviceIdDescSize, DuidErrorInvalidDeviceDescSize, DuidErrorInvalidLayoutSigSize, DuidErrorInvalidLayoutSigVersion, DuidErrorMaximum
} DUID_MATCH_STATUS;
typedef struct _STORAGE_DEVICE_LAYOUT_SIGNATURE { ULONG Version, Size; BOOLEAN Mbr; union { ULONG MbrSignature; GUID GptDiskId; } DeviceSpecific; } STORAGE_DEVICE_LAYOUT_SIGNATURE, *PSTORAGE_DEVICE_LAYOUT_SIGNATURE;
typedef struct _STORAGE_DEVICE_UNIQUE_IDENTIFIER { ULONG Version, Size, StorageDeviceIdOffset, StorageDeviceOffset, DriveLayoutSignatureOffset; } STORAGE_DEVICE_UNIQUE_IDENTIFIER, *PSTORAGE_DEVICE_UNIQUE_IDENTIFIER;
DUID_MATCH_STATUS CompareStorageDuids(PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid1, PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid2);
#endif
