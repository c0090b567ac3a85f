/* Management data blocks of storage, serial and parallel ports, keyboards, mice and changers: their identities and shapes. */
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
enum { AllowPerformanceHit = 1, EnableDisableHardwareFailurePrediction, EnableDisableFailurePredictionPolling, GetFailurePredictionCapability, EnableOfflineDiags, ReadLogSectors, WriteLogSectors, ExecuteSelfTest };
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

/* Keyboards and mice. */
DEFINE_GUID(MSKeyboard_ClassInformation_GUID, 0x4731f899, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSKeyboard_PortInformation_GUID, 0x4731f89a, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSKeyboard_ExtendedID_GUID, 0x6ac4e23d, 0xa950, 0x4518, 0x8b, 0x2b, 0xaa, 0x4d, 0xcd, 0x5f, 0xe1, 0x4a);
DEFINE_GUID(MSMouse_ClassInformation_GUID, 0x4731f89b, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSMouse_PortInformation_GUID, 0x4731f89c, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
#define MSKeyboard_ClassInformationGuid { 0x4731f899, 0x71cb, 0x11d1, { 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define MSMouse_ClassInformationGuid { 0x4731f89b, 0x71cb, 0x11d1, { 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define KEYBOARD_PORT_WMI_STD_DATA_GUID { 0x4731f89a, 0x71cb, 0x11d1, { 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define KEYBOARD_PORT_WMI_EXTENDED_ID { 0x6ac4e23d, 0xa950, 0x4518, { 0x8b, 0x2b, 0xaa, 0x4d, 0xcd, 0x5f, 0xe1, 0x4a } }
#define POINTER_PORT_WMI_STD_DATA_GUID { 0x4731f89c, 0x71cb, 0x11d1, { 0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define KEYBOARD_PORT_WMI_STD_I8042 0
#define KEYBOARD_PORT_WMI_STD_SERIAL 1
#define KEYBOARD_PORT_WMI_STD_USB 2
#define POINTER_PORT_WMI_STD_I8042 0
#define POINTER_PORT_WMI_STD_SERIAL 1
#define POINTER_PORT_WMI_STD_USB 2
#define POINTER_PORT_WMI_STD_MOUSE 0
#define POINTER_PORT_WMI_STD_POINTER 1
#define POINTER_PORT_WMI_ABSOLUTE_POINTER 2
#define POINTER_PORT_WMI_TABLET 3
#define POINTER_PORT_WMI_TOUCH_SCRENE 4
#define POINTER_PORT_WMI_PEN 5
#define POINTER_PORT_WMI_TRACK_BALL 6
#define POINTER_PORT_WMI_OTHER 256
typedef struct _MSKeyboard_ClassInformation { ULONGLONG DeviceId; } MSKeyboard_ClassInformation, *PMSKeyboard_ClassInformation;
typedef struct _MSMouse_ClassInformation { ULONGLONG DeviceId; } MSMouse_ClassInformation, *PMSMouse_ClassInformation;
typedef struct _KEYBOARD_PORT_WMI_STD_DATA { ULONG ConnectorType, DataQueueSize, ErrorCount, FunctionKeys, Indicators; } KEYBOARD_PORT_WMI_STD_DATA, *PKEYBOARD_PORT_WMI_STD_DATA;
typedef struct _KEYBOARD_ID_EX { ULONG Type, Subtype; } KEYBOARD_ID_EX, *PKEYBOARD_ID_EX;
typedef struct _POINTER_PORT_WMI_STD_DATA { ULONG ConnectorType, DataQueueSize, ErrorCount, Buttons, HardwareType; } POINTER_PORT_WMI_STD_DATA, *PPOINTER_PORT_WMI_STD_DATA;

/* How busy a disk is; parallel ports; changers. */
#define MSWmi_MofDataGuid { 0x05901221, 0xd566, 0x11d1, { 0xb2, 0xf0, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
#define MSDiskDriver_PerformanceGuid { 0xbdd865d1, 0xd7c1, 0x11d0, { 0xa5, 0x01, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10 } }
typedef struct _WMI_DISK_PERFORMANCE {
  LONGLONG BytesRead, BytesWritten, ReadTime, WriteTime, IdleTime;
  ULONG ReadCount, WriteCount, QueueDepth, SplitCount;
  LONGLONG QueryTime;
  ULONG StorageDeviceNumber;
  USHORT StorageManagerName[8];
} WMI_DISK_PERFORMANCE, *PWMI_DISK_PERFORMANCE;
#define PARPORT_WMI_ALLOCATE_FREE_COUNTS_GUID { 0x4bbb69ea, 0x6853, 0x11d2, { 0x8e, 0xce, 0x00, 0xc0, 0x4f, 0x8e, 0xf4, 0x81 } }
typedef struct _PARPORT_WMI_ALLOC_FREE_COUNTS { ULONG PortAllocates, PortFrees; } PARPORT_WMI_ALLOC_FREE_COUNTS, *PPARPORT_WMI_ALLOC_FREE_COUNTS;
typedef struct _PARALLEL_WMI_LOG_INFO {
  ULONG Flags1, Flags2, spare[2];
  LONGLONG SppWriteCount, NibbleReadCount, BoundedEcpWriteCount, BoundedEcpReadCount, HwEcpWriteCount, HwEcpReadCount, SwEcpWriteCount, SwEcpReadCount;
  LONGLONG HwEppWriteCount, HwEppReadCount, SwEppWriteCount, SwEppReadCount, ByteReadCount, ChannelNibbleReadCount;
} PARALLEL_WMI_LOG_INFO, *PPARALLEL_WMI_LOG_INFO;
#define WMI_CHANGER_PARAMETERS_GUID { 0x24eb52ac, 0x7c77, 0x438b, { 0xab, 0x61, 0xd0, 0x24, 0xda, 0xb0, 0xc0, 0x3a } }
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_GUID { 0x56b396a8, 0x0b95, 0x42fe, { 0xbb, 0xce, 0xd3, 0x6f, 0xda, 0x90, 0x4f, 0x8e } }
#define WMI_CHANGER_PROBLEM_WARNING_GUID { 0x45db06a5, 0x20d5, 0x4de3, { 0xa3, 0x6c, 0x3a, 0xb9, 0x74, 0x60, 0x0a, 0x4c } }
typedef struct _WMI_CHANGER_PARAMETERS { ULONG NumberOfSlots, NumberOfDrives, NumberOfIEPorts, NumberOfTransports, NumberOfDoors, NumberOfCleanerSlots, MagazineSize; } WMI_CHANGER_PARAMETERS, *PWMI_CHANGER_PARAMETERS;
typedef struct _WMI_CHANGER_PROBLEM_WARNING { ULONG ChangerProblemType; UCHAR ChangerData[512]; } WMI_CHANGER_PROBLEM_WARNING, *PWMI_CHANGER_PROBLEM_WARNING;
typedef struct _WMI_CHANGER_PROBLEM_DEVICE_ERROR { ULONG ChangerProblemType; } WMI_CHANGER_PROBLEM_DEVICE_ERROR, *PWMI_CHANGER_PROBLEM_DEVICE_ERROR;
#endif
