/* What a rule may name: the prototypes and constants of these. */
#include <ntifs.h>
#include <wmilib.h>
