/*
 * The checker's own words. A call of one of these is not a call: each has a meaning of its own, whoever writes it (models, harness,
 * our headers). `name` and `what` are string literals and only name the value or the reason in the report.
 */
#ifndef IRPCHECK_H
#define IRPCHECK_H
#include <ntdef.h>

/* Any value of the type. */
_Bool __irpcheck_any_bool(const char *name);
NTSTATUS __irpcheck_any_status(const char *name);
UCHAR __irpcheck_any_uchar(const char *name);
USHORT __irpcheck_any_ushort(const char *name);
ULONG __irpcheck_any_ulong(const char *name);
LONGLONG __irpcheck_any_longlong(const char *name);
void *__irpcheck_any_pointer(const char *name);

/* The same, and where it leads to a routine, to none of the driver's. */
void *__irpcheck_any_routine(const char *name);

/* Any value of the type in the place of the right one, which is not worked out: no violation rests on it. `what` it is: "the length of the text". */
ULONG __irpcheck_determined_ulong(const char *what);

/* Paths on which the condition is zero do not exist; after stop no path goes on; raise goes to the nearest handler. */
void __irpcheck_assume(int condition);
/* The same, said by the driver's author: noted beside the verdict. */
void __irpcheck_assumed(int condition);
__declspec(noreturn) void __irpcheck_stop(void);
/* No path goes on where the condition is zero: there are such paths, and the system stops. */
void __irpcheck_stop_unless(int condition);
__declspec(noreturn) void __irpcheck_raise(NTSTATUS code);

/* Objects that are made while a routine runs, its local ones included, lie from here on; no pointer from outside leads there. */
#define __IRPCHECK_FRESH (sizeof(void *) == 8 ? (ULONG_PTR)0xFFFFFF0000000000 : (ULONG_PTR)0xF0000000)

/* The driver's own variables and literals lie between this and there. */
#define __IRPCHECK_OBJECTS (sizeof(void *) == 8 ? (ULONG_PTR)0xFFFFFE0000000000 : (ULONG_PTR)0xE0000000)

/* A fresh object of arbitrary content, disjoint from every other. */
void *__irpcheck_allocate(SIZE_T bytes);

/* A fresh object (or NULL) of so many bytes is all zero, whatever it will be used as first. */
void __irpcheck_zeroed(void *object, SIZE_T bytes);

/* What follows is not understood, and why. */
void __irpcheck_gap(const char *what);

/*
 * Arbitrary content (of the argument's own type, before conversion; of a parameter of type void *: of what the caller of the model passes);
 * such content from here on, because others write it at a time that nobody sees; and: others may hold the object from here on.
 */
void __irpcheck_havoc(void *object);
void __irpcheck_havoc_later(void *object);
void __irpcheck_escape(void *object);

/* Others are shown the object that a parameter of type void * leads to, and may write where its members lead, at a time that nobody sees. */
void __irpcheck_shown(const void *object);

/*
 * Others have had the object, and may have written what the pointer in this member leads to, or the one in a member of that: as the types that
 * the driver takes it for. Nothing where the driver does not use such members.
 */
void __irpcheck_answered(const void *object, const char *member, ...);

/* Memory operations; the static types at the call say how many cells of what they are about. */
void __irpcheck_zero(void *target, SIZE_T bytes);
void __irpcheck_copy(void *target, const void *source, SIZE_T bytes);
void __irpcheck_fill(void *target, int byte, SIZE_T bytes);

/* How many bytes agree before the first that differs; less than, equal to or greater than zero, as in memcmp. Worked out for small objects of one type. */
SIZE_T __irpcheck_alike(const void *a, const void *b, SIZE_T bytes);
int __irpcheck_order(const void *a, const void *b, SIZE_T bytes);

/*
 * Of a driver's life (`--harness lifecycle`; nothing happens where none is followed): the driver has made this device; what its
 * initialisation has left for this device (NULL: for the driver as a whole) may be relied on from here; a routine of the initialisation has
 * come back, with success or not.
 */
void __irpcheck_made(const void *device, const void *extension);
void __irpcheck_initialized(const void *device, const void *extension);
void __irpcheck_finished(int succeeded);

/*
 * Whether a number, an element of an array perhaps, has been written in memory of the type that the pointer leads to since the routine was called, other than
 * in the driver's variables and in objects that were made since. Of a pointer to no number: nonzero.
 */
int __irpcheck_written(const void *object);

/* Whether the driver itself puts something into this member, which the system sets otherwise: its own variables perhaps. */
int __irpcheck_set_by_driver(const void *member);

/* Inside a termination handler: was the guarded block left by an exception? Inside a filter or handler: what was raised? */
int __irpcheck_abnormal_termination(void);
ULONG __irpcheck_exception_code(void);

/* Handles of the framework, for models and harnesses that do without its headers. */
struct WDFDEVICE__;
struct WDFQUEUE__;

#endif
