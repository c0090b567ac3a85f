/* What file systems and their filters may name beyond NT drivers. */
#ifndef IRPCHECK_NTIFS_H
#define IRPCHECK_NTIFS_H
#define _NTIFS_
#include <ntddk.h>
#include <fs/status.h>
#include <fs/security.h>
#include <fs/access.h>
#include <fs/names.h>
#include <fs/information.h>
#include <fs/reparse.h>
#include <fs/files.h>
#include <fs/pipes.h>
#include <fs/ecp.h>
#include <fs/controls.h>
#include <fs/control-data.h>
#include <fs/volumes.h>
#include <fs/fsrtl.h>
#include <fs/fsrtl-locks.h>
#include <fs/cache.h>
#endif
