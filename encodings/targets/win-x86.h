/* Windows on x86: ILP32. */
#include "windows.h"
#define _M_IX86 600
#define _M_IX86_FP 2
#define _X86_ 1
#define i386 1
