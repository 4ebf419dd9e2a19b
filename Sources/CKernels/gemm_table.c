#include "wm_cpu.h"
#include "wm_gemm.h"

wm_gemm_tile wm_gemm_portable_f32_6x8, wm_gemm_portable_f64_6x4;
#if defined(__x86_64__)
wm_gemm_tile wm_gemm_avx2_f32_6x16, wm_gemm_avx2_f64_6x8;
#endif

static const wm_gemm_kernel kernels[] = {
    {"gemm_portable_f32_6x8", "portable", 0, WM_F32, 6, 8, wm_gemm_portable_f32_6x8},
    {"gemm_portable_f64_6x4", "portable", 0, WM_F64, 6, 4, wm_gemm_portable_f64_6x4},
#if defined(__x86_64__)
    {"gemm_avx2_f32_6x16", "AVX2 FMA", WM_CPU_AVX2 | WM_CPU_FMA, WM_F32, 6, 16, wm_gemm_avx2_f32_6x16},
    {"gemm_avx2_f64_6x8", "AVX2 FMA", WM_CPU_AVX2 | WM_CPU_FMA, WM_F64, 6, 8, wm_gemm_avx2_f64_6x8},
#endif
};

const wm_gemm_kernel *wm_gemm_kernels(size_t *count) {
    *count = sizeof kernels / sizeof kernels[0];
    return kernels;
}

size_t wm_data_type_size(wm_data_type type) { return type == WM_F32 ? sizeof(float) : sizeof(double); }
