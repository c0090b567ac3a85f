/* Disks and optical drives with the ATA command set. The parts are in ata. */
#ifndef IRPCHECK_ATA_H
#define IRPCHECK_ATA_H
#define _NTATA_
#include <ntdef.h>
#include <ata/commands.h>
#include <ata/identify.h>
#include <ata/logs.h>
#endif
