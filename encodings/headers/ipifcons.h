/* Part of the interfaces of ifdef.h. */
#ifndef IRPCHECK_IPIFCONS_H
#define IRPCHECK_IPIFCONS_H
#include <ifdef.h>
#endif
