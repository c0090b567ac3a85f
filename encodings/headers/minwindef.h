/* The base types under the names of applications. */
#include <ntdef.h>
