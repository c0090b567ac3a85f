/* Addresses, as ndis.h has them. */
#ifndef IRPCHECK_XFILTER_H
#define IRPCHECK_XFILTER_H
#include <ndis/ethernet.h>
#endif
