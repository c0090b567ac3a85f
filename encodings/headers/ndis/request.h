/* Requests about objects of an adapter, and what an adapter tells by itself. */
#ifndef IRPCHECK_NDIS_REQUEST_H
#define IRPCHECK_NDIS_REQUEST_H
#include <ndis/base.h>
typedef enum _NDIS_REQUEST_TYPE {
  NdisRequestQueryInformation, NdisRequestSetInformation, NdisRequestQueryStatistics, NdisRequestOpen, NdisRequestClose, NdisRequestSend, NdisRequestTransferData, NdisRequestReset,
  NdisRequestGeneric1, NdisRequestGeneric2, NdisRequestGeneric3, NdisRequestGeneric4, NdisRequestMethod
} NDIS_REQUEST_TYPE, *PNDIS_REQUEST_TYPE;
typedef struct _NDIS_OID_REQUEST {
  NDIS_OBJECT_HEADER Header;
  NDIS_REQUEST_TYPE RequestType;
  NDIS_PORT_NUMBER PortNumber;
  UINT Timeout;
  PVOID RequestId;
  NDIS_HANDLE RequestHandle;
  union _REQUEST_DATA {
    NDIS_OID Oid;
    struct _QUERY { NDIS_OID Oid; PVOID InformationBuffer; UINT InformationBufferLength, BytesWritten, BytesNeeded; } QUERY_INFORMATION;
    struct _SET { NDIS_OID Oid; PVOID InformationBuffer; UINT InformationBufferLength, BytesRead, BytesNeeded; } SET_INFORMATION;
    struct _METHOD { NDIS_OID Oid; PVOID InformationBuffer; ULONG InputBufferLength, OutputBufferLength, MethodId; UINT BytesWritten, BytesRead, BytesNeeded; } METHOD_INFORMATION;
  } DATA;
  UCHAR NdisReserved[16 * sizeof(PVOID)], MiniportReserved[2 * sizeof(PVOID)], SourceReserved[2 * sizeof(PVOID)];
  UCHAR SupportedRevision, Reserved1;
  USHORT Reserved2, SwitchId, VPortId;
  ULONG Flags;
} NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
#define NDIS_OID_REQUEST_REVISION_1 1
#define NDIS_OID_REQUEST_REVISION_2 2
#define NDIS_SIZEOF_OID_REQUEST_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Reserved2)
#define NDIS_SIZEOF_OID_REQUEST_REVISION_2 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Flags)
#define NDIS_OID_REQUEST_TIMEOUT_INFINITE 0
#define NDIS_OID_REQUEST_NDIS_RESERVED_SIZE 16
#define NDIS_OID_REQUEST_FLAGS_VPORT_ID_VALID 0x00000001
typedef struct _NDIS_REQUEST {
  UCHAR MacReserved[4 * sizeof(PVOID)];
  NDIS_REQUEST_TYPE RequestType;
  union {
    struct { NDIS_OID Oid; PVOID InformationBuffer; UINT InformationBufferLength, BytesWritten, BytesNeeded; } QUERY_INFORMATION;
    struct { NDIS_OID Oid; PVOID InformationBuffer; UINT InformationBufferLength, BytesRead, BytesNeeded; } SET_INFORMATION;
    struct { NDIS_OID Oid; PVOID InformationBuffer; ULONG InputBufferLength, OutputBufferLength, MethodId; UINT BytesWritten, BytesRead, BytesNeeded; } METHOD_INFORMATION;
  } DATA;
  UCHAR NdisReserved[9 * sizeof(PVOID)];
  union { UCHAR CallMgrReserved[2 * sizeof(PVOID)], ProtocolReserved[2 * sizeof(PVOID)]; };
  UCHAR MiniportReserved[2 * sizeof(PVOID)];
} NDIS_REQUEST, *PNDIS_REQUEST;
typedef struct _NDIS_STATUS_INDICATION {
  NDIS_OBJECT_HEADER Header;
  NDIS_HANDLE SourceHandle;
  NDIS_PORT_NUMBER PortNumber;
  NDIS_STATUS StatusCode;
  ULONG Flags;
  NDIS_HANDLE DestinationHandle;
  PVOID RequestId, StatusBuffer;
  ULONG StatusBufferSize;
  GUID Guid;
  PVOID NdisReserved[4];
} NDIS_STATUS_INDICATION, *PNDIS_STATUS_INDICATION;
#define NDIS_STATUS_INDICATION_REVISION_1 1
#define NDIS_SIZEOF_STATUS_INDICATION_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_STATUS_INDICATION, NdisReserved)
NDIS_STATUS NdisOidRequest(NDIS_HANDLE NdisBindingHandle, PNDIS_OID_REQUEST OidRequest);
NDIS_STATUS NdisDirectOidRequest(NDIS_HANDLE NdisBindingHandle, PNDIS_OID_REQUEST OidRequest);
VOID NdisCancelOidRequest(NDIS_HANDLE NdisBindingHandle, PVOID RequestId);
VOID NdisCancelDirectOidRequest(NDIS_HANDLE NdisBindingHandle, PVOID RequestId);
NDIS_STATUS NdisFOidRequest(NDIS_HANDLE NdisFilterHandle, PNDIS_OID_REQUEST OidRequest);
VOID NdisFOidRequestComplete(NDIS_HANDLE NdisFilterHandle, PNDIS_OID_REQUEST OidRequest, NDIS_STATUS Status);
VOID NdisFCancelOidRequest(NDIS_HANDLE NdisFilterHandle, PVOID RequestId);
NDIS_STATUS NdisFDirectOidRequest(NDIS_HANDLE NdisFilterModuleHandle, PNDIS_OID_REQUEST OidRequest);
VOID NdisFDirectOidRequestComplete(NDIS_HANDLE NdisFilterModuleHandle, PNDIS_OID_REQUEST OidRequest, NDIS_STATUS Status);
VOID NdisFCancelDirectOidRequest(NDIS_HANDLE NdisFilterModuleHandle, PVOID RequestId);
NDIS_STATUS NdisAllocateCloneOidRequest(NDIS_HANDLE SourceHandle, PNDIS_OID_REQUEST OidRequest, UINT PoolTag, PNDIS_OID_REQUEST *ClonedOidRequest);
VOID NdisFreeCloneOidRequest(NDIS_HANDLE SourceHandle, PNDIS_OID_REQUEST Request);
VOID NdisMOidRequestComplete(NDIS_HANDLE MiniportAdapterHandle, PNDIS_OID_REQUEST OidRequest, NDIS_STATUS Status);
VOID NdisMDirectOidRequestComplete(NDIS_HANDLE MiniportAdapterHandle, PNDIS_OID_REQUEST OidRequest, NDIS_STATUS Status);
VOID NdisMIndicateStatusEx(NDIS_HANDLE MiniportAdapterHandle, PNDIS_STATUS_INDICATION StatusIndication);
VOID NdisFIndicateStatus(NDIS_HANDLE NdisFilterHandle, PNDIS_STATUS_INDICATION StatusIndication);
#endif
