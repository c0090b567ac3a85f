/* The filter engine of the Windows Filtering Platform. The parts are in wfp. */
#ifndef IRPCHECK_FWPMK_H
#define IRPCHECK_FWPMK_H
#include <wfp/management.h>
#endif
