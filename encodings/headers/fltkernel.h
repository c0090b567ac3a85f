/* What drivers below the filter manager may name. The parts are in flt. */
#ifndef IRPCHECK_FLTKERNEL_H
#define IRPCHECK_FLTKERNEL_H
#define __FLTKERNEL__
#define FLT_MGR_BASELINE 1
#define FLT_MGR_AFTER_XPSP2 1
#define FLT_MGR_LONGHORN 1
#define FLT_MGR_WIN7 1
#define FLT_MGR_WIN8 1
#define FLTAPI NTAPI
#define FLT_ASSERT(e) NT_ASSERT(e)
#define FLT_ASSERTMSG(text, e) NT_ASSERTMSG(text, e)
#include <ntifs.h>
#include <flt/status.h>
#include <flt/locks.h>
#include <flt/objects.h>
#include <flt/parameters.h>
#include <flt/data.h>
#include <flt/names.h>
#include <flt/registration.h>
#include <flt/contexts.h>
#include <flt/io.h>
#include <flt/communication.h>
#include <flt/queue.h>
#endif
