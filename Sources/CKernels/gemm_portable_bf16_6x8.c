#define KERNEL gemm_portable_bf16_6x8
#define NR 8
#define WIDTH 4
#include "gemm_portable.h"
#include "gemm_units_bf16_widened.h"
#include "gemm_kernel.h"
