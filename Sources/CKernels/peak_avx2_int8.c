#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define KERNEL peak_avx2_int8
#define REQUIRES WM_CPU_AVX2
#define INSTRUCTION "multiply-adds (vpmaddwd, vpaddd)"
#define ELEMENT int32_t
#define BITS 256
#define PRODUCTS 2
#define CHAINS 12
/// In assembly, because the product is the same in every round, which the compiler would see.
static inline __m256i add_product(__m256i sum, __m256i left, __m256i right) {
    __m256i product;
    __asm__("vpmaddwd %3, %2, %1\n\tvpaddd %1, %0, %0" : "+x"(sum), "=&x"(product) : "x"(left), "x"(right));
    return sum;
}
#define ADD_PRODUCT(sum, factor, term) ((peak_vector)add_product((__m256i)(sum), (__m256i)(factor), (__m256i)(term)))
#include "peak_fma.h"
#pragma clang attribute pop
#endif
