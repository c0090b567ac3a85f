/* Net buffers and lists of them as records. Where the real ones lie over list entries, only the members are declared. */
#ifndef IRPCHECK_NDIS_NET_BUFFER_TYPES_H
#define IRPCHECK_NDIS_NET_BUFFER_TYPES_H
#include <ndis/handles.h>
typedef struct _NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
struct _NET_BUFFER_SHARED_MEMORY { PNET_BUFFER_SHARED_MEMORY NextSharedMemorySegment; ULONG SharedMemoryFlags; NDIS_HANDLE SharedMemoryHandle; ULONG SharedMemoryOffset, SharedMemoryLength; };
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
struct _NET_BUFFER {
  PNET_BUFFER Next;
  PMDL CurrentMdl;
  ULONG CurrentMdlOffset;
#if defined(_WIN64) || defined(__LP64__)
  ULONG Unused[1];
#endif
  ULONG DataLength; /* the same place has a wider name, stDataLength */
  PMDL MdlChain;
  ULONG DataOffset;
#if defined(_WIN64) || defined(__LP64__)
  ULONG UnusedBehind[1];
#endif
  USHORT ChecksumBias, Reserved;
  NDIS_HANDLE NdisPoolHandle;
  PVOID NdisReserved[2], ProtocolReserved[6], MiniportReserved[4];
  NDIS_PHYSICAL_ADDRESS DataPhysicalAddress;
  union { PNET_BUFFER_SHARED_MEMORY SharedMemoryInfo; PSCATTER_GATHER_LIST ScatterGatherList; };
};
typedef struct _NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;
struct _NET_BUFFER_LIST_CONTEXT { PNET_BUFFER_LIST_CONTEXT Next; USHORT Size, Offset; UCHAR ContextData[]; };
typedef enum _NDIS_NET_BUFFER_LIST_INFO {
  TcpIpChecksumNetBufferListInfo, TcpOffloadBytesTransferred = TcpIpChecksumNetBufferListInfo, IPsecOffloadV1NetBufferListInfo, IPsecOffloadV2NetBufferListInfo = IPsecOffloadV1NetBufferListInfo,
  TcpLargeSendNetBufferListInfo, TcpReceiveNoPush = TcpLargeSendNetBufferListInfo, ClassificationHandleNetBufferListInfo, Ieee8021QNetBufferListInfo, NetBufferListCancelId,
  MediaSpecificInformation, NetBufferListFrameType, NetBufferListProtocolId = NetBufferListFrameType, NetBufferListHashValue, NetBufferListHashInfo,
  WfpNetBufferListInfo, IPsecOffloadV2TunnelNetBufferListInfo, IPsecOffloadV2HeaderNetBufferListInfo, NetBufferListCorrelationId, NetBufferListFilteringInfo,
  MediaSpecificInformationEx, NblOriginalInterfaceIfIndex, NblReAuthWfpFlowContext = NblOriginalInterfaceIfIndex, TcpReceiveBytesTransferred, SwitchForwardingReserved, SwitchForwardingDetail,
  VirtualSubnetInfo, IMReserved, TcpRecvSegCoalesceInfo, UdpSegmentationOffloadInfo = TcpRecvSegCoalesceInfo, RscTcpTimestampDelta, TcpSendOffloadsSupplementalNetBufferListInfo = RscTcpTimestampDelta,
  GftOffloadInformation, GftFlowEntryId, MaxNetBufferListInfo
} NDIS_NET_BUFFER_LIST_INFO, *PNDIS_NET_BUFFER_LIST_INFO;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
struct _NET_BUFFER_LIST {
  PNET_BUFFER_LIST Next;
  PNET_BUFFER FirstNetBuffer;
  PNET_BUFFER_LIST_CONTEXT Context;
  PNET_BUFFER_LIST ParentNetBufferList;
  NDIS_HANDLE NdisPoolHandle;
  DECLSPEC_ALIGN(MEMORY_ALLOCATION_ALIGNMENT) PVOID NdisReserved[2];
  PVOID ProtocolReserved[4], MiniportReserved[2], Scratch;
  NDIS_HANDLE SourceHandle;
  ULONG NblFlags;
  LONG ChildRefCount;
  ULONG Flags;
  NDIS_STATUS Status;
  PVOID NetBufferListInfo[MaxNetBufferListInfo];
};
#endif
