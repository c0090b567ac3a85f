/* Self-describing events: a provider is a name, writing to it is nothing, and neither are the arguments evaluated. */
#ifndef IRPCHECK_TRACELOGGINGPROVIDER_H
#define IRPCHECK_TRACELOGGINGPROVIDER_H
typedef struct _tlgProvider_t *TraceLoggingHProvider;
#define TRACELOGGING_DECLARE_PROVIDER(name) extern const TraceLoggingHProvider name
#define TRACELOGGING_DEFINE_PROVIDER(name, ...) const TraceLoggingHProvider name = 0
#define TraceLoggingRegister(...) STATUS_SUCCESS
#define TraceLoggingRegisterEx(...) STATUS_SUCCESS
#define TraceLoggingUnregister(...) ((void)0)
#define TraceLoggingProviderEnabled(...) 0
#define TraceLoggingWrite(...) ((void)0)
#define TraceLoggingWriteActivity(...) ((void)0)
#define TraceLoggingWriteStart(...) ((void)0)
#define TraceLoggingWriteStop(...) ((void)0)
#define TraceLoggingWriteTagged(...) ((void)0)
#define TraceLoggingOptionGroup(...)
#define TraceLoggingOptionMicrosoftTelemetry()
#endif
