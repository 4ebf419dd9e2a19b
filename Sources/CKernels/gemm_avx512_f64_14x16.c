#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl"))), apply_to = function)
#define KERNEL gemm_avx512_f64_14x16
#define ISA "AVX-512"
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512BW | WM_CPU_AVX512VL)
#define MR 14
#define NR 16
#define WIDTH 8
#include "gemm_avx512.h"
#define ADD_ROW(i, sum, a, right) ADD_ROW_OF("vfmadd231pd", "vbroadcastsd", "1to8", i, sum, a, right)
#include "gemm_units_f64.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
