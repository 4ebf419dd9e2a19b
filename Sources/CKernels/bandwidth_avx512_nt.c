#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#define KERNEL bandwidth_avx512_nt
#define ISA "AVX-512, non-temporal"
#define REQUIRES WM_CPU_AVX512F
#define WIDTH 8
#define NON_TEMPORAL
#include "bandwidth_loops.h"
#pragma clang attribute pop
#endif
