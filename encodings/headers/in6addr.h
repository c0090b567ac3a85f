/* Part of the socket addresses of ws2def.h. */
#ifndef IRPCHECK_IN6ADDR_H
#define IRPCHECK_IN6ADDR_H
#include <ws2def.h>
#endif
