#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512vnni"))), apply_to = function)
#define KERNEL peak_avx512vnni_int8
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512_VNNI)
#define INSTRUCTION "dot products (vpdpbusd)"
#define ELEMENT int32_t
#define BITS 512
#define PRODUCTS 4
#define CHAINS 12
#define ADD_PRODUCT(sum, factor, term) \
    ((peak_vector)_mm512_dpbusd_epi32((__m512i)(sum), (__m512i)(factor), (__m512i)(term)))
#include "peak_fma.h"
#pragma clang attribute pop
#endif
