#define KERNEL wm_gemm_portable_f64_6x4
#define ELEMENT double
#define WIDTH 2
#define MR 6
#define NR 4
#include "gemm_tile.h"
