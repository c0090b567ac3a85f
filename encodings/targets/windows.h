/* What the Microsoft compiler and the driver build predefine for any Windows target: a free build for Windows 10. */
#include "common.h"

#define _WIN32 1
#define WIN32 100
#define WINNT 1
#define _MSC_VER 1939
#define _MSC_FULL_VER 193933523
#define _MSC_BUILD 0
#define _MSC_EXTENSIONS 1
#define _INTEGRAL_MAX_BITS 64

#define _KERNEL_MODE 1
#define STD_CALL 1
#define CONDITION_HANDLING 1
#define _WIN32_WINNT 0x0A00
#define WINVER 0x0A00
#define WINNT_VERSION 0x0A00
#define _NT_TARGET_VERSION 0x0A00
#define _NT_TARGET_VERSION_WIN10 0x0A00
#define NTDDI_VERSION 0x0A00000B
#define _WIN32_IE 0x0A00
#define DEPRECATE_DDK_FUNCTIONS 1
#define NDEBUG 1
