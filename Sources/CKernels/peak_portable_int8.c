#include <stdint.h>
#define KERNEL wm_peak_portable_int8
#define ELEMENT int32_t
#define WIDTH 4
#define CHAINS 12
#include "peak_fma.h"
