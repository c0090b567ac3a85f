/* Part of the socket addresses of ws2def.h. */
#ifndef IRPCHECK_MSTCPIP_H
#define IRPCHECK_MSTCPIP_H
#include <ws2def.h>
#endif
