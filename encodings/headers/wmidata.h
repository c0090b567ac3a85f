/* Management data blocks of storage: their identities and shapes. */
#ifndef IRPCHECK_WMIDATA_H
#define IRPCHECK_WMIDATA_H
#include <ntdef.h>
#define WMI_STORAGE_FAILURE_PREDICT_STATUS_GUID { 0x78ebc102, 0x4cf9, 0x11d2, { 0xba, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define WMI_STORAGE_FAILURE_PREDICT_DATA_GUID { 0x78ebc103, 0x4cf9, 0x11d2, { 0xba, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define WMI_STORAGE_PREDICT_FAILURE_EVENT_GUID { 0x78ebc104, 0x4cf9, 0x11d2, { 0xba, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define WMI_STORAGE_FAILURE_PREDICT_FUNCTION_GUID { 0x78ebc105, 0x4cf9, 0x11d2, { 0xba, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define WMI_STORAGE_FAILURE_PREDICT_THRESHOLDS_GUID { 0xdae10783, 0xcc31, 0x4d2a, { 0x8a, 0x0f, 0x86, 0x1c, 0x04, 0x07, 0x7a, 0x95 } }
#define WMI_STORAGE_SCSI_INFO_EXCEPTIONS_GUID { 0x1101d829, 0x167b, 0x4ebf, { 0xac, 0xae, 0x28, 0xca, 0xb7, 0xc3, 0x48, 0x02 } }
extern GUID WmiStorageFailurePredictStatusGuid, WmiStorageFailurePredictDataGuid, WmiStoragePredictFailureEventGuid, WmiStorageFailurePredictFunctionGuid;
typedef struct _STORAGE_FAILURE_PREDICT_STATUS { ULONG Reason; BOOLEAN PredictFailure; } STORAGE_FAILURE_PREDICT_STATUS, *PSTORAGE_FAILURE_PREDICT_STATUS;
typedef struct _STORAGE_FAILURE_PREDICT_DATA { ULONG Length; UCHAR VendorSpecific[512]; } STORAGE_FAILURE_PREDICT_DATA, *PSTORAGE_FAILURE_PREDICT_DATA;
typedef struct _STORAGE_FAILURE_PREDICT_THRESHOLDS { UCHAR VendorSpecific[512]; } STORAGE_FAILURE_PREDICT_THRESHOLDS, *PSTORAGE_FAILURE_PREDICT_THRESHOLDS;
typedef struct _STORAGE_PREDICT_FAILURE_EVENT { ULONG Length; UCHAR VendorSpecific[1]; } STORAGE_PREDICT_FAILURE_EVENT, *PSTORAGE_PREDICT_FAILURE_EVENT;
typedef struct _STORAGE_SCSI_INFO_EXCEPTIONS { UCHAR PageSavable, Flags, MRIE, Padding; ULONG IntervalTimer, ReportCount; } STORAGE_SCSI_INFO_EXCEPTIONS, *PSTORAGE_SCSI_INFO_EXCEPTIONS;

/* Methods of the failure prediction class. */
enum { AllowPerformanceHit = 1, EnableDisableHardwareFailurePrediction, EnableDisableFailurePredictionPolling, GetFailurePredictionCapability, EnableOfflineDiags, ReadLogSectors = 7, WriteLogSectors, ExecuteSelfTest };
typedef struct _ALLOW_PERFORMANCE_HIT { BOOLEAN Allow; } ALLOW_PERFORMANCE_HIT, *PALLOW_PERFORMANCE_HIT;
typedef struct _ENABLE_DISABLE_HARDWARE_FAILURE_PREDICTION { BOOLEAN Enable; } ENABLE_DISABLE_HARDWARE_FAILURE_PREDICTION, *PENABLE_DISABLE_HARDWARE_FAILURE_PREDICTION;
typedef struct _ENABLE_DISABLE_FAILURE_PREDICTION_POLLING { ULONG Period; BOOLEAN Enable; } ENABLE_DISABLE_FAILURE_PREDICTION_POLLING, *PENABLE_DISABLE_FAILURE_PREDICTION_POLLING;
typedef struct _GET_FAILURE_PREDICTION_CAPABILITY { ULONG Capability; } GET_FAILURE_PREDICTION_CAPABILITY, *PGET_FAILURE_PREDICTION_CAPABILITY;
typedef struct _ENABLE_OFFLINE_DIAGS { BOOLEAN Success; } ENABLE_OFFLINE_DIAGS, *PENABLE_OFFLINE_DIAGS;
typedef struct _READ_LOG_SECTORS_IN { UCHAR LogAddress, SectorCount; } READ_LOG_SECTORS_IN, *PREAD_LOG_SECTORS_IN;
typedef struct _READ_LOG_SECTORS_OUT { ULONG Length; UCHAR LogSectors[1]; } READ_LOG_SECTORS_OUT, *PREAD_LOG_SECTORS_OUT;
typedef struct _WRITE_LOG_SECTORS_IN { UCHAR LogAddress, SectorCount; ULONG Length; UCHAR LogSectors[1]; } WRITE_LOG_SECTORS_IN, *PWRITE_LOG_SECTORS_IN;
typedef struct _WRITE_LOG_SECTORS_OUT { BOOLEAN Success; } WRITE_LOG_SECTORS_OUT, *PWRITE_LOG_SECTORS_OUT;
typedef struct _EXECUTE_SELF_TEST_IN { UCHAR Subcommand; } EXECUTE_SELF_TEST_IN, *PEXECUTE_SELF_TEST_IN;
typedef struct _EXECUTE_SELF_TEST_OUT { ULONG ReturnCode; } EXECUTE_SELF_TEST_OUT, *PEXECUTE_SELF_TEST_OUT;

/* Serial ports. */
DEFINE_GUID(MSSerial_CommInfo_GUID, 0xedb16a62, 0xb16c, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_CommProperties_GUID, 0x8209ec2a, 0x2d6b, 0x11d2, 0xba, 0x49, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSSerial_HardwareConfiguration_GUID, 0x270b9b86, 0xb16d, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_PerformanceInformation_GUID, 0x56415acc, 0xb16d, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
DEFINE_GUID(MSSerial_PortName_GUID, 0xa0ec11a8, 0xb16c, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d);
#define SERIAL_PORT_WMI_COMM_GUID { 0xedb16a62, 0xb16c, 0x11d1, { 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d } }
#define SERIAL_PORT_WMI_HW_GUID { 0x270b9b86, 0xb16d, 0x11d1, { 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d } }
#define SERIAL_PORT_WMI_NAME_GUID { 0xa0ec11a8, 0xb16c, 0x11d1, { 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d } }
#define SERIAL_PORT_WMI_PERF_GUID { 0x56415acc, 0xb16d, 0x11d1, { 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d } }
#define SERIAL_PORT_WMI_PROPERTIES_GUID { 0x8209ec2a, 0x2d6b, 0x11d2, { 0xba, 0x49, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define SERIAL_WMI_PARITY_NONE 0
#define SERIAL_WMI_PARITY_ODD 1
#define SERIAL_WMI_PARITY_EVEN 2
#define SERIAL_WMI_PARITY_SPACE 3
#define SERIAL_WMI_PARITY_MARK 4
#define SERIAL_WMI_STOP_1 0
#define SERIAL_WMI_STOP_1_5 1
#define SERIAL_WMI_STOP_2 2
#define SERIAL_WMI_INTTYPE_LATCHED 0
#define SERIAL_WMI_INTTYPE_LEVEL 1
typedef struct _SERIAL_WMI_COMM_DATA {
  ULONG BaudRate, BitsPerByte, Parity;
  BOOLEAN ParityCheckEnable;
  ULONG StopBits, XoffCharacter, XoffXmitThreshold, XonCharacter, XonXmitThreshold, MaximumBaudRate, MaximumOutputBufferSize, MaximumInputBufferSize;
  BOOLEAN Support16BitMode, SupportDTRDSR, SupportIntervalTimeouts, SupportParityCheck, SupportRTSCTS, SupportXonXoff;
  BOOLEAN SettableBaudRate, SettableDataBits, SettableFlowControl, SettableParity, SettableParityCheck, SettableStopBits, IsBusy;
} SERIAL_WMI_COMM_DATA, *PSERIAL_WMI_COMM_DATA;
typedef struct _SERIAL_WMI_HW_DATA { ULONG IrqNumber, IrqVector, IrqLevel; ULONG64 IrqAffinityMask; ULONG InterruptType; ULONG_PTR BaseIOAddress; } SERIAL_WMI_HW_DATA, *PSERIAL_WMI_HW_DATA;
typedef struct _SERIAL_WMI_PERF_DATA { ULONG ReceivedCount, TransmittedCount, FrameErrorCount, SerialOverrunErrorCount, BufferOverrunErrorCount, ParityErrorCount; } SERIAL_WMI_PERF_DATA, *PSERIAL_WMI_PERF_DATA;
#endif
