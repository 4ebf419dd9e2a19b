#include <stdint.h>
#define KERNEL peak_portable_int8
#define ELEMENT int32_t
#define MULTIPLY_ADD "mla %0.4s, %1.4s, %2.4s"
#include "peak_portable.h"
