#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("amx-tile,amx-int8"))), apply_to = function)
#define KERNEL peak_amxint8_int8
#define REQUIRES (WM_CPU_AMX_TILE | WM_CPU_AMX_INT8)
#define INSTRUCTION "tile products (tdpbssd)"
#define PRODUCTS 64
#define ADD_TILES(sum, a, b) _tile_dpbssd(sum, a, b)
#include "peak_amx.h"
#pragma clang attribute pop
#endif
