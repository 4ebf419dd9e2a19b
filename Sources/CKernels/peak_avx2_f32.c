#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNEL peak_avx2_f32
#define REQUIRES (WM_CPU_AVX2 | WM_CPU_FMA)
#define INSTRUCTION "FMAs"
#define ELEMENT float
#define BITS 256
#define CHAINS 12
#include "peak_fma.h"
#pragma clang attribute pop
#endif
