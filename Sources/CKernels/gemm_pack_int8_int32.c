#include <stdint.h>

typedef int8_t four_bytes __attribute__((vector_size(4), aligned(1)));

#define NAME wm_gemm_pack_int8_int32
#define SOURCE int8_t
#define UNIT int32_t
#define GROUP 1
#define LANES 4
#define A_UNIT(from) ((from)[0])
#define A_LANES(from) __builtin_convertvector(*(const four_bytes *)(from), pack_lanes)
#define B_UNIT(from, row, live) A_UNIT(from)
#define B_LANES(from, row) A_LANES(from)
#include "gemm_pack_panels.h"
