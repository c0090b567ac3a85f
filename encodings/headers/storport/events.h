/* Events that a miniport logs. */
#ifndef IRPCHECK_STORPORT_EVENTS_H
#define IRPCHECK_STORPORT_EVENTS_H
typedef enum _STORPORT_ETW_LEVEL { StorportEtwLevelLogAlways, StorportEtwLevelCritical, StorportEtwLevelError, StorportEtwLevelWarning, StorportEtwLevelInformational, StorportEtwLevelVerbose, StorportEtwLevelMax = StorportEtwLevelVerbose } STORPORT_ETW_LEVEL, *PSTORPORT_ETW_LEVEL;
typedef enum _STORPORT_ETW_EVENT_OPCODE {
  StorportEtwEventOpcodeInfo = 0, StorportEtwEventOpcodeStart = 1, StorportEtwEventOpcodeStop = 2, StorportEtwEventOpcodeDC_Start = 3, StorportEtwEventOpcodeDC_Stop = 4, StorportEtwEventOpcodeExtension = 5,
  StorportEtwEventOpcodeReply = 6, StorportEtwEventOpcodeResume = 7, StorportEtwEventOpcodeSuspend = 8, StorportEtwEventOpcodeSend = 9, StorportEtwEventOpcodeReceive = 240
} STORPORT_ETW_EVENT_OPCODE, *PSTORPORT_ETW_EVENT_OPCODE;
typedef enum _STORPORT_ETW_EVENT_CHANNEL { StorportEtwEventDiagnostic, StorportEtwEventOperational, StorportEtwEventHealth, StorportEtwEventIoPerformance } STORPORT_ETW_EVENT_CHANNEL, *PSTORPORT_ETW_EVENT_CHANNEL;
#define STORPORT_ETW_MAX_DESCRIPTION_LENGTH 32
#define STORPORT_ETW_MAX_PARAM_NAME_LENGTH 16
#define STORPORT_ETW_EVENT_KEYWORD_IO 0x01
#define STORPORT_ETW_EVENT_KEYWORD_PERFORMANCE 0x02
#define STORPORT_ETW_EVENT_KEYWORD_POWER 0x04
#define STORPORT_ETW_EVENT_KEYWORD_ENUMERATION 0x08
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 0x10
#define EVENT_BUFFER_MAX_LENGTH 4096
#define EVENT_NAME_MAX_LENGTH 32
#define EVENT_MAX_PARAM_NAME_LEN 32
typedef struct _STORPORT_TELEMETRY_EVENT {
  ULONG DriverVersion, EventId;
  UCHAR EventName[EVENT_NAME_MAX_LENGTH];
  ULONG EventVersion, Flags, EventBufferLength;
  PUCHAR EventBuffer;
  UCHAR ParameterName0[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue0;
  UCHAR ParameterName1[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue1;
  UCHAR ParameterName2[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue2;
  UCHAR ParameterName3[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue3;
  UCHAR ParameterName4[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue4;
  UCHAR ParameterName5[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue5;
  UCHAR ParameterName6[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue6;
  UCHAR ParameterName7[EVENT_MAX_PARAM_NAME_LEN];
  ULONGLONG ParameterValue7;
} STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;
#define IRPCHECK_STOR_VALUE(n) PWSTR Parameter##n##Name, ULONGLONG Parameter##n##Value
#define IRPCHECK_STOR_2 IRPCHECK_STOR_VALUE(1), IRPCHECK_STOR_VALUE(2)
#define IRPCHECK_STOR_4 IRPCHECK_STOR_2, IRPCHECK_STOR_VALUE(3), IRPCHECK_STOR_VALUE(4)
#define IRPCHECK_STOR_8 IRPCHECK_STOR_4, IRPCHECK_STOR_VALUE(5), IRPCHECK_STOR_VALUE(6), IRPCHECK_STOR_VALUE(7), IRPCHECK_STOR_VALUE(8)
#define IRPCHECK_STOR_EVENT ULONG EventId, PWSTR EventDescription, ULONGLONG EventKeywords, STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode, PSCSI_REQUEST_BLOCK Srb
ULONG StorPortEtwEvent2(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, IRPCHECK_STOR_EVENT, IRPCHECK_STOR_2);
ULONG StorPortEtwEvent4(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, IRPCHECK_STOR_EVENT, IRPCHECK_STOR_4);
ULONG StorPortEtwEvent8(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, IRPCHECK_STOR_EVENT, IRPCHECK_STOR_8);
ULONG StorPortEtwChannelEvent2(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, STORPORT_ETW_EVENT_CHANNEL EventChannel, IRPCHECK_STOR_EVENT, IRPCHECK_STOR_2);
ULONG StorPortEtwChannelEvent4(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, STORPORT_ETW_EVENT_CHANNEL EventChannel, IRPCHECK_STOR_EVENT, IRPCHECK_STOR_4);
ULONG StorPortEtwChannelEvent8(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, STORPORT_ETW_EVENT_CHANNEL EventChannel, IRPCHECK_STOR_EVENT, IRPCHECK_STOR_8);
ULONG StorPortLogTelemetry(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, PSTORPORT_TELEMETRY_EVENT Event);
#endif
