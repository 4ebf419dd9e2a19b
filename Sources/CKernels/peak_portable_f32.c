#define KERNEL peak_portable_f32
#define ELEMENT float
#define MULTIPLY_ADD "fmla %0.4s, %1.4s, %2.4s"
#include "peak_portable.h"
