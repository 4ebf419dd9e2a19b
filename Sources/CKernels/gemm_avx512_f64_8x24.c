#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#define KERNEL wm_gemm_avx512_f64_8x24
#define ELEMENT double
#define WIDTH 8
#define MR 8
#define NR 24
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
