#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,amx-tile,amx-bf16"))), apply_to = function)
#define KERNEL gemm_amxbf16_bf16_32x32
#define ISA "AMX-BF16"
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512BW | WM_CPU_AVX512VL | WM_CPU_AMX_TILE | WM_CPU_AMX_BF16)
#define MR 32
#define NR 32
#define WIDTH 16
#define SLOT 2
#define ADD_TILES(sum, a, b) _tile_dpbf16ps(sum, a, b)
#include "gemm_units_bf16_pairs.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
