/* Requests to transports, made and seen in the kernel: IRP_MJ_INTERNAL_DEVICE_CONTROL with one of these minor codes. */
#ifndef IRPCHECK_TDIKRNL_H
#define IRPCHECK_TDIKRNL_H
#include <tdi.h>
#define TDI_ASSOCIATE_ADDRESS 0x01
#define TDI_DISASSOCIATE_ADDRESS 0x02
#define TDI_CONNECT 0x03
#define TDI_LISTEN 0x04
#define TDI_ACCEPT 0x05
#define TDI_DISCONNECT 0x06
#define TDI_SEND 0x07
#define TDI_RECEIVE 0x08
#define TDI_SEND_DATAGRAM 0x09
#define TDI_RECEIVE_DATAGRAM 0x0A
#define TDI_SET_EVENT_HANDLER 0x0B
#define TDI_QUERY_INFORMATION 0x0C
#define TDI_SET_INFORMATION 0x0D
#define TDI_ACTION 0x0E
#define TDI_DIRECT_SEND 0x27
#define TDI_DIRECT_SEND_DATAGRAM 0x29
#define TDI_DIRECT_ACCEPT 0x2A
typedef struct _TDI_REQUEST_KERNEL { ULONG_PTR RequestFlags; PTDI_CONNECTION_INFORMATION RequestConnectionInformation, ReturnConnectionInformation; PVOID RequestSpecific; } TDI_REQUEST_KERNEL, *PTDI_REQUEST_KERNEL;
typedef TDI_REQUEST_KERNEL TDI_REQUEST_KERNEL_CONNECT, *PTDI_REQUEST_KERNEL_CONNECT, TDI_REQUEST_KERNEL_DISCONNECT, *PTDI_REQUEST_KERNEL_DISCONNECT,
    TDI_REQUEST_KERNEL_LISTEN, *PTDI_REQUEST_KERNEL_LISTEN, TDI_REQUEST_KERNEL_DISASSOCIATE, *PTDI_REQUEST_KERNEL_DISASSOCIATE;
typedef struct _TDI_REQUEST_KERNEL_ASSOCIATE { HANDLE AddressHandle; } TDI_REQUEST_KERNEL_ASSOCIATE, *PTDI_REQUEST_KERNEL_ASSOCIATE;
typedef struct _TDI_REQUEST_KERNEL_ACCEPT { PTDI_CONNECTION_INFORMATION RequestConnectionInformation, ReturnConnectionInformation; } TDI_REQUEST_KERNEL_ACCEPT, *PTDI_REQUEST_KERNEL_ACCEPT;
typedef struct _TDI_REQUEST_KERNEL_SEND { ULONG SendLength, SendFlags; } TDI_REQUEST_KERNEL_SEND, *PTDI_REQUEST_KERNEL_SEND;
typedef struct _TDI_REQUEST_KERNEL_RECEIVE { ULONG ReceiveLength, ReceiveFlags; } TDI_REQUEST_KERNEL_RECEIVE, *PTDI_REQUEST_KERNEL_RECEIVE;
typedef struct _TDI_REQUEST_KERNEL_SENDDG { ULONG SendLength; PTDI_CONNECTION_INFORMATION SendDatagramInformation; } TDI_REQUEST_KERNEL_SENDDG, *PTDI_REQUEST_KERNEL_SENDDG;
typedef struct _TDI_REQUEST_KERNEL_RECEIVEDG { ULONG ReceiveLength; PTDI_CONNECTION_INFORMATION ReceiveDatagramInformation, ReturnDatagramInformation; ULONG ReceiveFlags; } TDI_REQUEST_KERNEL_RECEIVEDG, *PTDI_REQUEST_KERNEL_RECEIVEDG;
typedef struct _TDI_REQUEST_KERNEL_SET_EVENT { LONG EventType; PVOID EventHandler, EventContext; } TDI_REQUEST_KERNEL_SET_EVENT, *PTDI_REQUEST_KERNEL_SET_EVENT;
typedef struct _TDI_REQUEST_KERNEL_QUERY_INFO { LONG QueryType; PTDI_CONNECTION_INFORMATION RequestConnectionInformation; } TDI_REQUEST_KERNEL_QUERY_INFORMATION, *PTDI_REQUEST_KERNEL_QUERY_INFORMATION;
typedef struct _TDI_REQUEST_KERNEL_SET_INFO { LONG SetType; PTDI_CONNECTION_INFORMATION RequestConnectionInformation; } TDI_REQUEST_KERNEL_SET_INFORMATION, *PTDI_REQUEST_KERNEL_SET_INFORMATION;

/* Handlers that a client gives to a transport. */
#define TDI_EVENT_CONNECT ((USHORT)0)
#define TDI_EVENT_DISCONNECT ((USHORT)1)
#define TDI_EVENT_ERROR ((USHORT)2)
#define TDI_EVENT_RECEIVE ((USHORT)3)
#define TDI_EVENT_RECEIVE_DATAGRAM ((USHORT)4)
#define TDI_EVENT_RECEIVE_EXPEDITED ((USHORT)5)
#define TDI_EVENT_SEND_POSSIBLE ((USHORT)6)
#define TDI_EVENT_CHAINED_RECEIVE ((USHORT)7)
#define TDI_EVENT_CHAINED_RECEIVE_DATAGRAM ((USHORT)8)
#define TDI_EVENT_CHAINED_RECEIVE_EXPEDITED ((USHORT)9)
#define TDI_EVENT_ERROR_EX ((USHORT)10)
typedef NTSTATUS (*PTDI_IND_CONNECT)(PVOID TdiEventContext, LONG RemoteAddressLength, PVOID RemoteAddress, LONG UserDataLength, PVOID UserData, LONG OptionsLength, PVOID Options, CONNECTION_CONTEXT *ConnectionContext, PIRP *AcceptIrp);
typedef NTSTATUS (*PTDI_IND_DISCONNECT)(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, LONG DisconnectDataLength, PVOID DisconnectData, LONG DisconnectInformationLength, PVOID DisconnectInformation, ULONG DisconnectFlags);
typedef NTSTATUS (*PTDI_IND_ERROR)(PVOID TdiEventContext, NTSTATUS Status);
typedef NTSTATUS (*PTDI_IND_RECEIVE)(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, ULONG ReceiveFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
typedef NTSTATUS (*PTDI_IND_RECEIVE_DATAGRAM)(PVOID TdiEventContext, LONG SourceAddressLength, PVOID SourceAddress, LONG OptionsLength, PVOID Options, ULONG ReceiveDatagramFlags, ULONG BytesIndicated, ULONG BytesAvailable, ULONG *BytesTaken, PVOID Tsdu, PIRP *IoRequestPacket);
typedef PTDI_IND_RECEIVE PTDI_IND_RECEIVE_EXPEDITED;
typedef NTSTATUS (*PTDI_IND_CHAINED_RECEIVE)(PVOID TdiEventContext, CONNECTION_CONTEXT ConnectionContext, ULONG ReceiveFlags, ULONG ReceiveLength, ULONG StartingOffset, PMDL Tsdu, PVOID TsduDescriptor);
typedef NTSTATUS (*PTDI_IND_SEND_POSSIBLE)(PVOID TdiEventContext, PVOID ConnectionContext, ULONG BytesAvailable);

/* The next location of a request, with the routine that is called when it is done, or none. */
#define IRPCHECK_TDI_BUILD(irp, device, file, routine, context, minor) \
  PIO_STACK_LOCATION irpcheckNext = IoGetNextIrpStackLocation(irp); \
  if ((routine) != NULL) { IoSetCompletionRoutine(irp, routine, context, TRUE, TRUE, TRUE); } else { IoSetCompletionRoutine(irp, NULL, NULL, FALSE, FALSE, FALSE); } \
  irpcheckNext->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL; \
  irpcheckNext->MinorFunction = (minor); \
  irpcheckNext->DeviceObject = (device); \
  irpcheckNext->FileObject = (file)
#define IRPCHECK_TDI_PARAMETERS(type) ((type)&irpcheckNext->Parameters)
#define IRPCHECK_TDI_MDL(irp, mdl) ((irp)->MdlAddress = (mdl))
#define IRPCHECK_TDI_KERNEL(flags, asked, answered, specific) \
  IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestFlags = (flags); \
  IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestConnectionInformation = (asked); \
  IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->ReturnConnectionInformation = (answered); \
  IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestSpecific = (PVOID)(specific)
#define TdiBuildAssociateAddress(irp, device, file, routine, context, handle) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_ASSOCIATE_ADDRESS); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_ASSOCIATE)->AddressHandle = (HANDLE)(handle); }
#define TdiBuildDisassociateAddress(irp, device, file, routine, context) { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_DISASSOCIATE_ADDRESS); }
#define TdiBuildConnect(irp, device, file, routine, context, time, asked, answered) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_CONNECT); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestConnectionInformation = (asked); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->ReturnConnectionInformation = (answered); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestSpecific = (PVOID)(time); }
#define TdiBuildListen(irp, device, file, routine, context, flags, asked, answered) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_LISTEN); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestFlags = (flags); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->RequestConnectionInformation = (asked); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL)->ReturnConnectionInformation = (answered); }
#define TdiBuildAccept(irp, device, file, routine, context, asked, answered) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_ACCEPT); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_ACCEPT)->RequestConnectionInformation = (asked); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_ACCEPT)->ReturnConnectionInformation = (answered); }
#define TdiBuildDisconnect(irp, device, file, routine, context, time, flags, asked, answered) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_DISCONNECT); IRPCHECK_TDI_KERNEL(flags, asked, answered, time); }
#define TdiBuildSend(irp, device, file, routine, context, mdl, flags, length) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_SEND); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SEND)->SendFlags = (flags); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SEND)->SendLength = (length); IRPCHECK_TDI_MDL(irp, mdl); }
#define TdiBuildReceive(irp, device, file, routine, context, mdl, flags, length) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_RECEIVE); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_RECEIVE)->ReceiveFlags = (flags); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_RECEIVE)->ReceiveLength = (length); IRPCHECK_TDI_MDL(irp, mdl); }
#define TdiBuildSendDatagram(irp, device, file, routine, context, mdl, length, to) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_SEND_DATAGRAM); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SENDDG)->SendLength = (length); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SENDDG)->SendDatagramInformation = (to); IRPCHECK_TDI_MDL(irp, mdl); }
#define TdiBuildReceiveDatagram(irp, device, file, routine, context, mdl, length, from, answered, flags) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_RECEIVE_DATAGRAM); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_RECEIVEDG)->ReceiveFlags = (flags); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_RECEIVEDG)->ReceiveLength = (length); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_RECEIVEDG)->ReceiveDatagramInformation = (from); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_RECEIVEDG)->ReturnDatagramInformation = (answered); IRPCHECK_TDI_MDL(irp, mdl); }
#define TdiBuildSetEventHandler(irp, device, file, routine, context, type, handler, handed) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_SET_EVENT_HANDLER); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SET_EVENT)->EventType = (type); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SET_EVENT)->EventHandler = (PVOID)(handler); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_SET_EVENT)->EventContext = (PVOID)(handed); }
#define TdiBuildQueryInformation(irp, device, file, routine, context, type, mdl) \
  { IRPCHECK_TDI_BUILD(irp, device, file, routine, context, TDI_QUERY_INFORMATION); IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_QUERY_INFORMATION)->QueryType = (type); \
    IRPCHECK_TDI_PARAMETERS(PTDI_REQUEST_KERNEL_QUERY_INFORMATION)->RequestConnectionInformation = NULL; IRPCHECK_TDI_MDL(irp, mdl); }
#define TdiBuildInternalDeviceControlIrp(function, device, file, event, result) IoBuildDeviceIoControlRequest(0x00000003, device, NULL, 0, NULL, 0, TRUE, event, result)
#define TdiCompleteRequest(irp, status) { (irp)->IoStatus.Status = (status); IoCompleteRequest(irp, IO_NETWORK_INCREMENT); }
NTSTATUS TdiMapUserRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, PIO_STACK_LOCATION IrpSp);
NTSTATUS TdiCopyBufferToMdl(PVOID SourceBuffer, ULONG SourceOffset, ULONG SourceBytesToCopy, PMDL DestinationMdlChain, ULONG DestinationOffset, PULONG BytesCopied);
NTSTATUS TdiCopyMdlToBuffer(PMDL SourceMdlChain, ULONG SourceOffset, PVOID DestinationBuffer, ULONG DestinationOffset, ULONG DestinationBufferSize, PULONG BytesCopied);
VOID TdiReturnChainedReceives(PVOID *TsduDescriptors, ULONG NumberOfTsdus);
NTSTATUS TdiDefaultConnectHandler(PVOID TdiEventContext, LONG RemoteAddressLength, PVOID RemoteAddress, LONG UserDataLength, PVOID UserData, LONG OptionsLength, PVOID Options, CONNECTION_CONTEXT *ConnectionContext, PIRP *AcceptIrp);
#endif
