#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define KERNEL gemm_avx2_int8_6x16
#define ISA "AVX2"
#define REQUIRES WM_CPU_AVX2
#define MR 6
#define NR 16
#define WIDTH 8
#include "gemm_avx2.h"
// Two products of int16 fit int32 whatever their values, so nothing saturates.
#define ADD_ROW(i, sum, a, right)                                                                                   \
    do {                                                                                                            \
        gemm_units left, product;                                                                                   \
        __asm__("vpbroadcastd %4, %2\n\tvpmaddwd %5, %2, %3\n\tvpmaddwd %6, %2, %2\n\t"                             \
                "vpaddd %3, %0, %0\n\tvpaddd %2, %1, %1"                                                            \
                : "+x"((sum)[0]), "+x"((sum)[1]), "=&x"(left), "=&x"(product)                                       \
                : "m"(*(const UNIT *)(a)), "x"((right)[0]), "x"((right)[1]));                                       \
    } while (0)
#include "gemm_units_int8_int16.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
