#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNEL wm_gemm_avx2_f64_6x8
#define ELEMENT double
#define WIDTH 4
#define MR 6
#define NR 8
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
