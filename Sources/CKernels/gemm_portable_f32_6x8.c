#define KERNEL gemm_portable_f32_6x8
#define NR 8
#define WIDTH 4
#include "gemm_portable.h"
#include "gemm_units_f32.h"
#include "gemm_kernel.h"
