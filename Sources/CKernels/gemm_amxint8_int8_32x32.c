#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,amx-tile,amx-int8"))), apply_to = function)
#define KERNEL gemm_amxint8_int8_32x32
#define ISA "AMX-INT8"
#define REQUIRES (WM_CPU_AVX512F | WM_CPU_AVX512BW | WM_CPU_AVX512VL | WM_CPU_AMX_TILE | WM_CPU_AMX_INT8)
#define MR 32
#define NR 32
#define WIDTH 16
#define SLOT 2
#define SIGNED_QUADS
#define ADD_TILES(sum, a, b) _tile_dpbssd(sum, a, b)
#include "gemm_units_int8_quads.h"
#include "gemm_kernel.h"
#pragma clang attribute pop
#endif
