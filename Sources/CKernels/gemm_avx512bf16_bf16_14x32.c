#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512bf16"))), apply_to = function)
#define KERNEL gemm_avx512bf16_bf16_14x32
#define ISA "AVX512-BF16"
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512BW | WM_CPU_AVX512VL | WM_CPU_AVX512_BF16)
#define MR 14
#define NR 32
#define WIDTH 16
#include "gemm_avx512.h"
#define ADD_ROW(i, sum, a, right) ADD_ROW_OF("vdpbf16ps", "vpbroadcastd", "1to16", i, sum, a, right)
#include "gemm_units_bf16_pairs.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
