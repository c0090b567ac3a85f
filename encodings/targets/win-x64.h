/* Windows on x64: LLP64, `long` has 32 bits, pointers 64. */
#include "windows.h"
#define _WIN64 1
#define _M_AMD64 100
#define _M_X64 100
#define _AMD64_ 1
#define AMD64 1
