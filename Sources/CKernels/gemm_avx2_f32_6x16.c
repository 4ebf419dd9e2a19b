#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNEL wm_gemm_avx2_f32_6x16
#define ELEMENT float
#define WIDTH 8
#define MR 6
#define NR 16
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
