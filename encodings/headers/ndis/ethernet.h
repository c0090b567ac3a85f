/* Addresses on an Ethernet, and other networks' as far as drivers still name them. */
#ifndef IRPCHECK_NDIS_ETHERNET_H
#define IRPCHECK_NDIS_ETHERNET_H
#include <ndis/base.h>
#define ETH_LENGTH_OF_ADDRESS 6
#define ETH_IS_MULTICAST(address) ((BOOLEAN)(((PUCHAR)(address))[0] & 1))
#define ETH_IS_BROADCAST(address) (((PUCHAR)(address))[0] == 0xFF && ((PUCHAR)(address))[1] == 0xFF && ((PUCHAR)(address))[2] == 0xFF && ((PUCHAR)(address))[3] == 0xFF && ((PUCHAR)(address))[4] == 0xFF && ((PUCHAR)(address))[5] == 0xFF)
#define ETH_IS_LOCALLY_ADMINISTERED(address) ((BOOLEAN)((((PUCHAR)(address))[0] & 2) != 0))
#define ETH_IS_EMPTY(address) (((PUCHAR)(address))[0] == 0 && ((PUCHAR)(address))[1] == 0 && ((PUCHAR)(address))[2] == 0 && ((PUCHAR)(address))[3] == 0 && ((PUCHAR)(address))[4] == 0 && ((PUCHAR)(address))[5] == 0)
#define ETH_COPY_NETWORK_ADDRESS(to, from) RtlCopyMemory((to), (from), ETH_LENGTH_OF_ADDRESS)
#define ETH_COMPARE_NETWORK_ADDRESSES(a, b, result) (*(result) = memcmp((a), (b), ETH_LENGTH_OF_ADDRESS))
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(a, b, result) (*(result) = memcmp((a), (b), ETH_LENGTH_OF_ADDRESS) != 0)
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ_SAFE(a, b, result) ETH_COMPARE_NETWORK_ADDRESSES_EQ((a), (b), (result))
#define TR_LENGTH_OF_ADDRESS 6
#define TR_LENGTH_OF_FUNCTIONAL 4
#define FDDI_LENGTH_OF_LONG_ADDRESS 6
#define FDDI_LENGTH_OF_SHORT_ADDRESS 2
#define ARC_LENGTH_OF_ADDRESS 1
#endif
