#define NAME wm_gemm_pack_f64
#define SOURCE double
#define UNIT double
#define GROUP 1
#define LANES 2
#define A_UNIT(from) ((from)[0])
#define A_LANES(from) (*(const pack_lanes *)(from))
#define B_UNIT(from, row, live) ((from)[0])
#define B_LANES(from, row) (*(const pack_lanes *)(from))
#include "gemm_pack_panels.h"
