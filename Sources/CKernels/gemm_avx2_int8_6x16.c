#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define KERNEL wm_gemm_avx2_int8_6x16
#define ELEMENT int32_t
#define WIDTH 8
#define MR 6
#define NR 16
/// Two products of int16 fit int32 whatever their values, so nothing saturates. In assembly, because the compiler
/// else adds up the products of several steps first, and runs out of registers.
static inline __m256i add_product(__m256i sum, __m256i left, __m256i right) {
    __m256i product;
    __asm__("vpmaddwd %3, %2, %1\n\tvpaddd %1, %0, %0" : "+x"(sum), "=&x"(product) : "x"(left), "x"(right));
    return sum;
}
#define ADD_PRODUCT(sum, unit, right) \
    ((gemm_sums)add_product((__m256i)(sum), _mm256_set1_epi32(unit), (__m256i)(right)))
#include "gemm_tile.h"
#pragma clang attribute pop
#endif
