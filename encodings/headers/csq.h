/* Cancel-safe queues: declared with the rest. */
#include <wdm.h>
