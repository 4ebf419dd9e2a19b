#define KERNEL peak_portable_f64
#define ELEMENT double
#define MULTIPLY_ADD "fmla %0.2d, %1.2d, %2.2d"
#include "peak_portable.h"
