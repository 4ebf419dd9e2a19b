#define KERNEL gemm_portable_f64_6x4
#define NR 4
#define WIDTH 2
#include "gemm_portable.h"
#include "gemm_units_f64.h"
#include "gemm_kernel.h"
