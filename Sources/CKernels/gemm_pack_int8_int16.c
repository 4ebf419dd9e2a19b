#include <stdint.h>

typedef int8_t four_bytes __attribute__((vector_size(4), aligned(1)));
typedef int8_t eight_bytes __attribute__((vector_size(8), aligned(1)));
typedef int16_t eight_halves __attribute__((vector_size(16)));

#define NAME wm_gemm_pack_int8_int16
#define SOURCE int8_t
#define UNIT uint32_t
#define GROUP 2
#define LANES 4
#define HALF(byte) ((uint32_t)(uint16_t)(int16_t)(byte))
#define WIDENED(from) ((pack_lanes)__builtin_convertvector(*(const four_bytes *)(from), pack_lanes))
#define A_UNIT(from) (HALF((from)[0]) | HALF((from)[1]) << 16)
#define A_LANES(from) ((pack_lanes)__builtin_convertvector(*(const eight_bytes *)(from), eight_halves))
#define B_UNIT(from, row, live) (HALF((from)[0]) | ((live) > 1 ? HALF((from)[row]) << 16 : 0))
#define B_LANES(from, row) ((WIDENED(from) & 0xffff) | WIDENED((from) + (row)) << 16)
#include "gemm_pack_panels.h"
