#define KERNEL wm_gemm_portable_f32_6x8
#define ELEMENT float
#define WIDTH 4
#define MR 6
#define NR 8
#include "gemm_tile.h"
