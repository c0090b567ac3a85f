/* What NT drivers may name beyond WDM. */
#ifndef IRPCHECK_NTDDK_H
#define IRPCHECK_NTDDK_H
#include <wdm.h>
#include <km/nt.h>
#include <km/context.h>
#include <km/transactions.h>
#include <km/agp.h>
#define IsNEC_98 0
#define IsNotNEC_98 1
#endif
