/* Part of the socket addresses of ws2def.h. */
#ifndef IRPCHECK_NLDEF_H
#define IRPCHECK_NLDEF_H
#include <ws2def.h>
#endif
