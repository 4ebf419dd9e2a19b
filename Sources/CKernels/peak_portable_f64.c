#define KERNEL wm_peak_portable_f64
#define ELEMENT double
#define WIDTH 2
#define CHAINS 12
#include "peak_fma.h"
