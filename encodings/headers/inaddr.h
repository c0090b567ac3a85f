/* Part of the socket addresses of ws2def.h. */
#ifndef IRPCHECK_INADDR_H
#define IRPCHECK_INADDR_H
#include <ws2def.h>
#endif
