#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNEL gemm_avx2_bf16_6x16
#define ISA "AVX2 FMA"
#define REQUIRES (WM_CPU_AVX2 | WM_CPU_FMA)
#define MR 6
#define NR 16
#define WIDTH 8
#include "gemm_avx2.h"
#define ADD_ROW(i, sum, a, right) ADD_ROW_OF_FMA("vbroadcastss", "vfmadd231ps", sum, a, right)
#include "gemm_units_bf16_widened.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
