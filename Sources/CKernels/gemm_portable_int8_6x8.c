#include <stdint.h>
#define KERNEL wm_gemm_portable_int8_6x8
#define ELEMENT int32_t
#define WIDTH 4
#define MR 6
#define NR 8
#include "gemm_tile.h"
