/* What the trace preprocessor generates for every file, for a build in which tracing is never turned on. */
#ifndef IRPCHECK_KM_WPP_H
#define IRPCHECK_KM_WPP_H
#define WPP_SYSTEMCONTROL(...) ((void)0)
#define WPP_SYSTEMCONTROL2(...) ((void)0)
#define WPP_INIT_TRACING(...) ((void)0)
#define WPP_CLEANUP(...) ((void)0)
#define WPP_RECORDER_INITIALIZED ((void *)0)
#define WPP_LEVEL_ENABLED(...) 0
#define WPP_LEVEL_FLAGS_ENABLED(...) 0
#define WPP_FLAG_LEVEL_ENABLED(...) 0
#define WPP_FLAG_ENABLED(...) 0
#define WPP_LEVEL_FLAGS_IFRLOG_ENABLED(...) 0
/* What one bit of the settings of tracing says: nothing is turned on. */
typedef struct _IRPCHECK_WPP_CONTROL {
  UCHAR Level;
  ULONG Flags[1];
} IRPCHECK_WPP_CONTROL;
#define WPP_CONTROL(...) ((IRPCHECK_WPP_CONTROL){0, {0}})
#endif
