#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("amx-tile,amx-bf16"))), apply_to = function)
#define KERNEL peak_amxbf16_bf16
#define REQUIRES (WM_CPU_AMX_TILE | WM_CPU_AMX_BF16)
#define INSTRUCTION "tile products (tdpbf16ps)"
#define PRODUCTS 32
#define ADD_TILES(sum, a, b) _tile_dpbf16ps(sum, a, b)
#include "peak_amx.h"
#pragma clang attribute pop
#endif
