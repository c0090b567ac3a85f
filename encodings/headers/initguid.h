/* From here on DEFINE_GUID defines instead of declaring. */
#ifndef INITGUID
#define INITGUID
#endif
#include <guiddef.h>
#ifdef IRPCHECK_DEVPROPDEF_H
#include <devpropdef.h>
#endif
