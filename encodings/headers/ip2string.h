/* Part of the socket addresses of ws2def.h. */
#ifndef IRPCHECK_IP2STRING_H
#define IRPCHECK_IP2STRING_H
#include <ws2def.h>
#endif
