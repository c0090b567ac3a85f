/* Events of the network stack. The parts are in ndis. */
#ifndef IRPCHECK_NETPNP_H
#define IRPCHECK_NETPNP_H
#include <ndis/pnp.h>
#endif
