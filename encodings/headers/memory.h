/* Everything of string.h. */
#include <string.h>
