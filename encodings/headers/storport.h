/* The port driver that storage miniports are written against. The parts are in storport. */
#ifndef IRPCHECK_STORPORT_H
#define IRPCHECK_STORPORT_H
#ifdef IRPCHECK_STORAGE_SCSIPORT_H
#error storport.h stands in place of srb.h and scsi.h
#endif
#define STORPORT_API
#include <miniport.h>
#include <scsi.h>
#include <srb.h>
#include <devioctl.h>
#include <storport/configuration.h>
#include <storport/control.h>
#include <storport/power.h>
#include <storport/events.h>
#include <storport/routines.h>
#endif
