#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bf16"))), apply_to = function)
#define KERNEL wm_gemm_avx512bf16_bf16_14x32
#define ELEMENT float
#define UNIT int32_t
#define WIDTH 16
#define MR 14
#define NR 32
#define ADD_PRODUCT(sum, unit, right) \
    ((gemm_sums)_mm512_dpbf16_ps((__m512)(sum), (__m512bh)_mm512_set1_epi32(unit), (__m512bh)(right)))
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
