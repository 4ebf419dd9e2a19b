#define KERNEL gemm_portable_int8_6x8
#define NR 8
#define WIDTH 4
#include "gemm_portable.h"
#include "gemm_units_int8_int32.h"
#include "gemm_kernel.h"
