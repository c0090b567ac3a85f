/* SCSI: commands, what devices answer, and how to read their complaints. */
#ifndef IRPCHECK_SCSI_H
#define IRPCHECK_SCSI_H
#include <ntdef.h>
#include <ntstatus.h>
#include <srb.h>
#include <storage/scsi-opcodes.h>
#include <storage/scsi-words.h>
#include <storage/sense-codes.h>
#include <storage/cdb.h>
#include <storage/pages.h>
#include <storage/media-pages.h>
#include <storage/offload.h>
#include <storage/sense.h>
#include <storage/messages.h>

/* Sending a request block by control code: the block is in the stack location. */
#define IOCTL_SCSI_EXECUTE_IN ((FILE_DEVICE_SCSI << 16) + 0x0011)
#define IOCTL_SCSI_EXECUTE_OUT ((FILE_DEVICE_SCSI << 16) + 0x0012)
#define IOCTL_SCSI_EXECUTE_NONE ((FILE_DEVICE_SCSI << 16) + 0x0013)
#ifndef FILE_DEVICE_SCSI
#define FILE_DEVICE_SCSI 0x0000001b
#endif

/* Devices speak big-endian: the two differ by the order of bytes. */
typedef union _TWO_BYTE { struct { UCHAR Byte0, Byte1; }; USHORT AsShort; } TWO_BYTE, *PTWO_BYTE;
typedef union _FOUR_BYTE { struct { UCHAR Byte0, Byte1, Byte2, Byte3; }; ULONG AsULong; } FOUR_BYTE, *PFOUR_BYTE;
typedef union _EIGHT_BYTE { struct { UCHAR Byte0, Byte1, Byte2, Byte3, Byte4, Byte5, Byte6, Byte7; }; ULONGLONG AsULongLong; } EIGHT_BYTE, *PEIGHT_BYTE;
#define REVERSE_BYTES_SHORT(target, source) \
  { \
    ((PTWO_BYTE)(target))->Byte1 = ((PTWO_BYTE)(source))->Byte0; \
    ((PTWO_BYTE)(target))->Byte0 = ((PTWO_BYTE)(source))->Byte1; \
  }
#define REVERSE_BYTES_2 REVERSE_BYTES_SHORT
#define REVERSE_BYTES(target, source) \
  { \
    ((PFOUR_BYTE)(target))->Byte3 = ((PFOUR_BYTE)(source))->Byte0; \
    ((PFOUR_BYTE)(target))->Byte2 = ((PFOUR_BYTE)(source))->Byte1; \
    ((PFOUR_BYTE)(target))->Byte1 = ((PFOUR_BYTE)(source))->Byte2; \
    ((PFOUR_BYTE)(target))->Byte0 = ((PFOUR_BYTE)(source))->Byte3; \
  }
#define REVERSE_BYTES_4 REVERSE_BYTES
#define REVERSE_BYTES_QUAD(target, source) \
  { \
    ((PEIGHT_BYTE)(target))->Byte7 = ((PEIGHT_BYTE)(source))->Byte0; \
    ((PEIGHT_BYTE)(target))->Byte6 = ((PEIGHT_BYTE)(source))->Byte1; \
    ((PEIGHT_BYTE)(target))->Byte5 = ((PEIGHT_BYTE)(source))->Byte2; \
    ((PEIGHT_BYTE)(target))->Byte4 = ((PEIGHT_BYTE)(source))->Byte3; \
    ((PEIGHT_BYTE)(target))->Byte3 = ((PEIGHT_BYTE)(source))->Byte4; \
    ((PEIGHT_BYTE)(target))->Byte2 = ((PEIGHT_BYTE)(source))->Byte5; \
    ((PEIGHT_BYTE)(target))->Byte1 = ((PEIGHT_BYTE)(source))->Byte6; \
    ((PEIGHT_BYTE)(target))->Byte0 = ((PEIGHT_BYTE)(source))->Byte7; \
  }
#define REVERSE_BYTES_8 REVERSE_BYTES_QUAD
/* The position of the highest set bit. */
#define WHICH_BIT(data, bit) \
  { \
    for ((bit) = 0; (bit) < 32; (bit)++) { \
      if (((data) >> (bit)) == 1) break; \
    } \
  }

#endif
