#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bf16"))), apply_to = function)
#define KERNEL peak_avx512bf16_bf16
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512_BF16)
#define INSTRUCTION "dot products (vdpbf16ps)"
#define ELEMENT float
#define BITS 512
#define PRODUCTS 2
// More than for FMA: its latency is longer (6 cycles on Zen 4) and some cores issue two a cycle.
#define CHAINS 20
#define ADD_PRODUCT(sum, factor, term) \
    ((peak_vector)_mm512_dpbf16_ps((__m512)(sum), (__m512bh)(factor), (__m512bh)(term)))
#include "peak_fma.h"
#pragma clang attribute pop
#endif
