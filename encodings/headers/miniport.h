/* What miniports of storage may name. */
#ifndef IRPCHECK_MINIPORT_H
#define IRPCHECK_MINIPORT_H
#include <wdm.h>
typedef PHYSICAL_ADDRESS SCSI_PHYSICAL_ADDRESS, *PSCSI_PHYSICAL_ADDRESS, STOR_PHYSICAL_ADDRESS, *PSTOR_PHYSICAL_ADDRESS;
#ifndef IN
#define IN
#define OUT
#endif
#endif
