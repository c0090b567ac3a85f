/*
 * What is the same whoever asks, and however often, until something changes it. Each of these is anything at the start; harnesses say more. Nobody
 * but models and harnesses knows them.
 */
#ifndef IRPCHECK_MODELS_WORLD_H
#define IRPCHECK_MODELS_WORLD_H
#include <ntifs.h>
#include "irpcheck.h"

/* Of the processor that runs the routine, and of the thread. */
extern KIRQL __irpcheck_irql;
extern PETHREAD __irpcheck_thread;
extern PEPROCESS __irpcheck_process;
extern KPROCESSOR_MODE __irpcheck_previous_mode;
extern PIRP __irpcheck_top_level_irp;

/* The request that the routine was called with, until it is put into a cancel-safe queue: what is in one waits there and goes nowhere else. */
extern PIRP __irpcheck_not_queued;

/* Which it is that others run in: another one behind everything that takes time or starts somebody. */
extern ULONG __irpcheck_moment;
#define model_others_run() ((void)__irpcheck_moment++)

/* Of the system. */
extern ULONG __irpcheck_version;
extern ULONG __irpcheck_ddi_version;
extern BOOLEAN __irpcheck_server;
extern ULONG __irpcheck_time_increment;
extern ULONGLONG __irpcheck_features;
extern ULONG __irpcheck_size;

/* Of an object: where in it that stands is the system's secret, so it is kept in a record of ours with the object's address. */
typedef struct _MODEL_REQUEST {
    BOOLEAN Is32Bit, IsShared;
} MODEL_REQUEST;

typedef struct _MODEL_THREAD {
    BOOLEAN IsOfSystem;
    HANDLE Id;
    PEPROCESS Process;
} MODEL_THREAD;

typedef struct _MODEL_PROCESS {
    HANDLE Id;
} MODEL_PROCESS;

/* Of an event: the moment in which this routine's own wait took the signal, if nothing has happened to it since. */
typedef struct _MODEL_EVENT {
    ULONG TakenAt;
} MODEL_EVENT;

typedef struct _MODEL_NDIS_DEVICE {
    PVOID Extension;
} MODEL_NDIS_DEVICE;

#define model_of(record, object) ((const record *)(PVOID)(object))
#define model_set_of(record, object) ((record *)(PVOID)(object))

#endif
