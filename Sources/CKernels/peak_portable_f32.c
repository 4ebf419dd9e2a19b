#define KERNEL wm_peak_portable_f32
#define ELEMENT float
#define WIDTH 4
#define CHAINS 12
#include "peak_fma.h"
