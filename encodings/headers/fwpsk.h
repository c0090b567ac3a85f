/* Callouts of the Windows Filtering Platform. The parts are in wfp. */
#ifndef IRPCHECK_FWPSK_H
#define IRPCHECK_FWPSK_H
#include <wfp/runtime.h>
#include <wfp/fields.h>
#endif
