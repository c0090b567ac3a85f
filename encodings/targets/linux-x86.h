/* Linux on x86: ILP32. */
#include "linux.h"
#define __i386__ 1
#define __i386 1
#define i386 1
#define __ILP32__ 1
#define __LONG_MAX__ 2147483647L
#define __SIZEOF_LONG__ 4
#define __SIZEOF_POINTER__ 4
#define __SIZEOF_SIZE_T__ 4
#define __SIZE_TYPE__ unsigned int
#define __PTRDIFF_TYPE__ int
