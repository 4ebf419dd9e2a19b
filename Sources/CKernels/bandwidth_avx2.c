#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNEL bandwidth_avx2
#define ISA "AVX2 FMA"
#define REQUIRES (WM_CPU_AVX2 | WM_CPU_FMA)
#define WIDTH 4
#include "bandwidth_loops.h"
#pragma clang attribute pop
#endif
