#define NAME wm_gemm_pack_f32
#define SOURCE float
#define UNIT float
#define GROUP 1
#define LANES 4
#define A_UNIT(from) ((from)[0])
#define A_LANES(from) (*(const pack_lanes *)(from))
#define B_UNIT(from, row, live) ((from)[0])
#define B_LANES(from, row) (*(const pack_lanes *)(from))
#include "gemm_pack_panels.h"
