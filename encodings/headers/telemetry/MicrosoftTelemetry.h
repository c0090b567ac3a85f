/* Words of events that leave the machine: numbers nobody looks at. */
#ifndef IRPCHECK_MICROSOFTTELEMETRY_H
#define IRPCHECK_MICROSOFTTELEMETRY_H
#define MICROSOFT_KEYWORD_TELEMETRY 0x0000200000000000
#define MICROSOFT_KEYWORD_MEASURES 0x0000400000000000
#define MICROSOFT_KEYWORD_CRITICAL_DATA 0x0000800000000000
#define TraceLoggingOptionMicrosoftTelemetry()
#define MICROSOFT_EVENTTAG_CORE_DATA 0x00080000
#define UTCReplace_AppSessionGuid(...)
#define TelemetryPrivacyDataTag(tag) 0
#define PDT_ProductAndServiceUsage 0x0000000002000000u
#define PDT_ProductAndServicePerformance 0x0000000001000000u
#define PDT_DeviceConnectivityAndConfiguration 0x0000000000000800u
#endif
