/* Work of the network stack that adapters take over. */
#ifndef IRPCHECK_NDIS_OFFLOAD_H
#define IRPCHECK_NDIS_OFFLOAD_H
#include <ndis/base.h>
#define NDIS_OFFLOAD_NOT_SUPPORTED 0
#define NDIS_OFFLOAD_SUPPORTED 1
#define NDIS_OFFLOAD_SET_NO_CHANGE 0
#define NDIS_OFFLOAD_SET_ON 1
#define NDIS_OFFLOAD_SET_OFF 2
typedef struct _NDIS_TCP_IP_CHECKSUM_OFFLOAD {
  struct { ULONG Encapsulation, IpOptionsSupported : 2, TcpOptionsSupported : 2, TcpChecksum : 2, UdpChecksum : 2, IpChecksum : 2; } IPv4Transmit, IPv4Receive;
  struct { ULONG Encapsulation, IpExtensionHeadersSupported : 2, TcpOptionsSupported : 2, TcpChecksum : 2, UdpChecksum : 2; } IPv6Transmit, IPv6Receive;
} NDIS_TCP_IP_CHECKSUM_OFFLOAD, *PNDIS_TCP_IP_CHECKSUM_OFFLOAD;
typedef struct _NDIS_TCP_LARGE_SEND_OFFLOAD_V1 {
  struct { ULONG Encapsulation, MaxOffLoadSize, MinSegmentCount, TcpOptions : 2, IpOptions : 2; } IPv4;
} NDIS_TCP_LARGE_SEND_OFFLOAD_V1, *PNDIS_TCP_LARGE_SEND_OFFLOAD_V1;
typedef struct _NDIS_IPSEC_OFFLOAD_V1 {
  struct { ULONG Encapsulation, AhEspCombined, TransportTunnelCombined, IPv4Options, Flags; } Supported;
  struct { ULONG Md5 : 2, Sha_1 : 2, Transport : 2, Tunnel : 2, Send : 2, Receive : 2; } IPv4AH;
  struct { ULONG Des : 2, Reserved : 2, TripleDes : 2, NullEsp : 2, Transport : 2, Tunnel : 2, Send : 2, Receive : 2; } IPv4ESP;
} NDIS_IPSEC_OFFLOAD_V1, *PNDIS_IPSEC_OFFLOAD_V1;
typedef struct _NDIS_TCP_LARGE_SEND_OFFLOAD_V2 {
  struct { ULONG Encapsulation, MaxOffLoadSize, MinSegmentCount; } IPv4;
  struct { ULONG Encapsulation, MaxOffLoadSize, MinSegmentCount, IpExtensionHeadersSupported : 2, TcpOptionsSupported : 2; } IPv6;
} NDIS_TCP_LARGE_SEND_OFFLOAD_V2, *PNDIS_TCP_LARGE_SEND_OFFLOAD_V2;
typedef struct _NDIS_OFFLOAD {
  NDIS_OBJECT_HEADER Header;
  NDIS_TCP_IP_CHECKSUM_OFFLOAD Checksum;
  NDIS_TCP_LARGE_SEND_OFFLOAD_V1 LsoV1;
  NDIS_IPSEC_OFFLOAD_V1 IPsecV1;
  NDIS_TCP_LARGE_SEND_OFFLOAD_V2 LsoV2;
  ULONG Flags;
} NDIS_OFFLOAD, *PNDIS_OFFLOAD;
typedef struct _NDIS_TCP_CONNECTION_OFFLOAD {
  NDIS_OBJECT_HEADER Header;
  ULONG Encapsulation, SupportIPv4 : 2, SupportIPv6 : 2, SupportIPv6ExtensionHeaders : 2, SupportSack : 2, CongestionAlgorithm : 4;
  ULONG TcpConnectionOffloadCapacity, Flags;
} NDIS_TCP_CONNECTION_OFFLOAD, *PNDIS_TCP_CONNECTION_OFFLOAD;
typedef struct _NDIS_OFFLOAD_PARAMETERS {
  NDIS_OBJECT_HEADER Header;
  UCHAR IPv4Checksum, TCPIPv4Checksum, UDPIPv4Checksum, TCPIPv6Checksum, UDPIPv6Checksum, LsoV1, IPsecV1, LsoV2IPv4, LsoV2IPv6, TcpConnectionIPv4, TcpConnectionIPv6;
  ULONG Flags;
} NDIS_OFFLOAD_PARAMETERS, *PNDIS_OFFLOAD_PARAMETERS;
typedef struct _NDIS_OFFLOAD_ENCAPSULATION { NDIS_OBJECT_HEADER Header; struct { ULONG Enabled, EncapsulationType, HeaderSize; } IPv4, IPv6; } NDIS_OFFLOAD_ENCAPSULATION, *PNDIS_OFFLOAD_ENCAPSULATION;
#define NDIS_OFFLOAD_REVISION_1 1
#define NDIS_OFFLOAD_PARAMETERS_REVISION_1 1
#define NDIS_TCP_CONNECTION_OFFLOAD_REVISION_1 1
#define NDIS_OFFLOAD_ENCAPSULATION_REVISION_1 1
#define NDIS_SIZEOF_NDIS_OFFLOAD_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_OFFLOAD, Flags)
#define NDIS_SIZEOF_TCP_CONNECTION_OFFLOAD_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_TCP_CONNECTION_OFFLOAD, Flags)
#endif
