/* The same functions under the names of applications. */
#include <ntintsafe.h>
