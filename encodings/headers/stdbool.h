/* C11 7.18, as far as drivers use it. */
#ifndef IRPCHECK_STDBOOL_H
#define IRPCHECK_STDBOOL_H
#define bool _Bool
#define true 1
#define false 0
#define __bool_true_false_are_defined 1
#endif
