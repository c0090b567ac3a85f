/* Power states and the power manager. */
#ifndef IRPCHECK_KM_POWER_H
#define IRPCHECK_KM_POWER_H
#include <ntpoapi.h>

typedef VOID REQUEST_POWER_COMPLETE(struct _DEVICE_OBJECT *DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, PVOID Context, struct _IO_STATUS_BLOCK *IoStatus);
typedef REQUEST_POWER_COMPLETE *PREQUEST_POWER_COMPLETE;
typedef NTSTATUS POWER_SETTING_CALLBACK(LPCGUID SettingGuid, PVOID Value, ULONG ValueLength, PVOID Context);
typedef POWER_SETTING_CALLBACK *PPOWER_SETTING_CALLBACK;

NTSTATUS PoCallDriver(struct _DEVICE_OBJECT *DeviceObject, struct _IRP *Irp);
VOID PoStartNextPowerIrp(struct _IRP *Irp);
POWER_STATE PoSetPowerState(struct _DEVICE_OBJECT *DeviceObject, POWER_STATE_TYPE Type, POWER_STATE State);
NTSTATUS PoRequestPowerIrp(struct _DEVICE_OBJECT *DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, PREQUEST_POWER_COMPLETE CompletionFunction, PVOID Context, struct _IRP **Irp);
PULONG PoRegisterDeviceForIdleDetection(struct _DEVICE_OBJECT *DeviceObject, ULONG ConservationIdleTime, ULONG PerformanceIdleTime, DEVICE_POWER_STATE State);
#define PoSetDeviceBusy(index) (*(index) = 0)
VOID PoSetDeviceBusyEx(PULONG IdlePointer);
VOID PoStartDeviceBusy(PULONG IdlePointer);
VOID PoEndDeviceBusy(PULONG IdlePointer);
VOID PoSetSystemState(ULONG Flags);
PVOID PoRegisterSystemState(PVOID StateHandle, ULONG Flags);
VOID PoUnregisterSystemState(PVOID StateHandle);
VOID PoSetSystemWake(struct _IRP *Irp);
BOOLEAN PoGetSystemWake(struct _IRP *Irp);
BOOLEAN PoQueryWatchdogTime(struct _DEVICE_OBJECT *Pdo, PULONG SecondsRemaining);
NTSTATUS PoRegisterPowerSettingCallback(struct _DEVICE_OBJECT *DeviceObject, LPCGUID SettingGuid, PPOWER_SETTING_CALLBACK Callback, PVOID Context, PVOID *Handle);
NTSTATUS PoUnregisterPowerSettingCallback(PVOID Handle);

/* The first argument of what is registered for the callback object \\Callback\\PowerState. */
#define PO_CB_SYSTEM_POWER_POLICY 0
#define PO_CB_AC_STATUS 1
#define PO_CB_BUTTON_COLLISION 2
#define PO_CB_SYSTEM_STATE_LOCK 3
#define PO_CB_LID_SWITCH_STATE 4
#define PO_CB_PROCESSOR_POWER_POLICY 5

/* The power framework. */
typedef struct POHANDLE__ *POHANDLE;
typedef VOID PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK(PVOID Context, ULONG Component);
typedef VOID PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK(PVOID Context, ULONG Component);
typedef VOID PO_FX_COMPONENT_IDLE_STATE_CALLBACK(PVOID Context, ULONG Component, ULONG State);
typedef VOID PO_FX_DEVICE_POWER_REQUIRED_CALLBACK(PVOID Context);
typedef VOID PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK(PVOID Context);
typedef NTSTATUS PO_FX_POWER_CONTROL_CALLBACK(PVOID DeviceContext, LPCGUID PowerControlCode, PVOID InBuffer, SIZE_T InBufferSize, PVOID OutBuffer, SIZE_T OutBufferSize, PSIZE_T BytesReturned);
typedef PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;
typedef PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;
typedef PO_FX_COMPONENT_IDLE_STATE_CALLBACK *PPO_FX_COMPONENT_IDLE_STATE_CALLBACK;
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;
typedef PO_FX_POWER_CONTROL_CALLBACK *PPO_FX_POWER_CONTROL_CALLBACK;
typedef struct _PO_FX_COMPONENT_IDLE_STATE { ULONGLONG TransitionLatency, ResidencyRequirement; ULONG NominalPower; } PO_FX_COMPONENT_IDLE_STATE, *PPO_FX_COMPONENT_IDLE_STATE;
typedef struct _PO_FX_COMPONENT_V1 { GUID Id; ULONG IdleStateCount, DeepestWakeableIdleState; PPO_FX_COMPONENT_IDLE_STATE IdleStates; } PO_FX_COMPONENT, *PPO_FX_COMPONENT;
typedef struct _PO_FX_DEVICE_V1 {
  ULONG Version, ComponentCount;
  PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *ComponentActiveConditionCallback;
  PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *ComponentIdleConditionCallback;
  PO_FX_COMPONENT_IDLE_STATE_CALLBACK *ComponentIdleStateCallback;
  PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *DevicePowerRequiredCallback;
  PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *DevicePowerNotRequiredCallback;
  PO_FX_POWER_CONTROL_CALLBACK *PowerControlCallback;
  PVOID DeviceContext;
  PO_FX_COMPONENT Components[1];
} PO_FX_DEVICE, *PPO_FX_DEVICE;
#define PO_FX_VERSION_V1 1
#define PO_FX_VERSION PO_FX_VERSION_V1
#define PO_FX_FLAG_BLOCKING 0x1
#define PO_FX_FLAG_ASYNC_ONLY 0x2
NTSTATUS PoFxRegisterDevice(struct _DEVICE_OBJECT *Pdo, PPO_FX_DEVICE Device, POHANDLE *Handle);
VOID PoFxUnregisterDevice(POHANDLE Handle);
VOID PoFxStartDevicePowerManagement(POHANDLE Handle);
VOID PoFxActivateComponent(POHANDLE Handle, ULONG Component, ULONG Flags);
VOID PoFxIdleComponent(POHANDLE Handle, ULONG Component, ULONG Flags);
VOID PoFxCompleteDevicePowerNotRequired(POHANDLE Handle);
VOID PoFxReportDevicePoweredOn(POHANDLE Handle);
VOID PoFxCompleteIdleState(POHANDLE Handle, ULONG Component);
VOID PoFxCompleteIdleCondition(POHANDLE Handle, ULONG Component);
VOID PoFxSetDeviceIdleTimeout(POHANDLE Handle, ULONGLONG IdleTimeout);

#endif
