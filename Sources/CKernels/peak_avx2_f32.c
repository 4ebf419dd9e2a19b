#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNEL wm_peak_avx2_f32
#define ELEMENT float
#define WIDTH 8
#define CHAINS 12
#include "peak_fma.h"
#pragma clang attribute pop
#endif
