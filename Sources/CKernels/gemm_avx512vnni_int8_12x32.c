#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512vnni"))), apply_to = function)
#define KERNEL wm_gemm_avx512vnni_int8_12x32
#define ELEMENT int32_t
#define WIDTH 16
#define MR 12
#define NR 32
// Unsigned A (its packing adds 128) by signed B; the sums start from what takes the 128 off again.
#define ADD_PRODUCT(sum, unit, right) \
    ((gemm_sums)_mm512_dpbusd_epi32((__m512i)(sum), _mm512_set1_epi32(unit), (__m512i)(right)))
#define HEAD(b, j) (*(const gemm_sums *)((b) + (j) * WIDTH))
#define HEAD_UNITS NR
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
