/* The base types under the names of applications. */
#include <ntdef.h>
#ifndef MAX_PATH
#define MAX_PATH 260
#endif
