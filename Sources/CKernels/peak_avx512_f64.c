#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#define KERNEL peak_avx512_f64
#define REQUIRES WM_CPU_AVX512F
#define INSTRUCTION "FMAs"
#define ELEMENT double
#define BITS 512
#define CHAINS 12
#include "peak_fma.h"
#pragma clang attribute pop
#endif
