#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#define KERNEL wm_gemm_avx512_f32_14x32
#define ELEMENT float
#define WIDTH 16
#define MR 14
#define NR 32
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
