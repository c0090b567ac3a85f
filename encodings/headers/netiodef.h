/* Part of the socket addresses and frames that ndis.h and ws2def.h have. */
#ifndef IRPCHECK_NETIODEF_H
#define IRPCHECK_NETIODEF_H
#include <ndis.h>
#include <ws2def.h>
#endif
