/* Compiler intrinsics: declared with the kernel. */
#include <wdm.h>
