#include <stdint.h>

typedef uint16_t four_halves __attribute__((vector_size(8), aligned(2)));

#define NAME wm_gemm_pack_bf16_widened
#define SOURCE uint16_t
#define UNIT uint32_t
#define GROUP 1
#define LANES 4
#define A_UNIT(from) ((uint32_t)(from)[0] << 16)
#define A_LANES(from) (__builtin_convertvector(*(const four_halves *)(from), pack_lanes) << 16)
#define B_UNIT(from, row, live) A_UNIT(from)
#define B_LANES(from, row) A_LANES(from)
#include "gemm_pack_panels.h"
