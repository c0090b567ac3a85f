/* All annotations live in sal.h, specstrings.h and driverspecs.h. */
#include <driverspecs.h>
