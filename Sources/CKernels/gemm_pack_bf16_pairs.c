#include <stdint.h>

typedef uint16_t four_halves __attribute__((vector_size(8), aligned(2)));

#define NAME wm_gemm_pack_bf16_pairs
#define SOURCE uint16_t
#define UNIT uint32_t
#define GROUP 2
#define LANES 4
#define WIDENED(from) __builtin_convertvector(*(const four_halves *)(from), pack_lanes)
#define A_UNIT(from) ((from)[0] | (uint32_t)(from)[1] << 16)
#define A_LANES(from) (*(const pack_lanes *)(from))
#define B_UNIT(from, row, live) ((from)[0] | ((live) > 1 ? (uint32_t)(from)[row] << 16 : 0))
#define B_LANES(from, row) (WIDENED(from) | WIDENED((from) + (row)) << 16)
#include "gemm_pack_panels.h"
