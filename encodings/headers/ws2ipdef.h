/* Part of the socket addresses of ws2def.h. */
#ifndef IRPCHECK_WS2IPDEF_H
#define IRPCHECK_WS2IPDEF_H
#include <ws2def.h>
#endif
