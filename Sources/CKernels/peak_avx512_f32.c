#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#define KERNEL wm_peak_avx512_f32
#define ELEMENT float
#define WIDTH 16
#define CHAINS 12
#include "peak_fma.h"
#pragma clang attribute pop
#endif
