#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl"))), apply_to = function)
#define KERNEL gemm_avx512_f32_14x32
#define ISA "AVX-512"
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512BW | WM_CPU_AVX512VL)
#define MR 14
#define NR 32
#define WIDTH 16
#include "gemm_avx512.h"
#define ADD_ROW(i, sum, a, right) ADD_ROW_OF("vfmadd231ps", "vbroadcastss", "1to16", i, sum, a, right)
#include "gemm_units_f32.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
