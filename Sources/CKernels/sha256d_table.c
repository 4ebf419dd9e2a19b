#include "wm_cpu.h"
#include "wm_sha256d.h"

wm_sha256d_scan wm_sha256d_scalar;
#if defined(__x86_64__)
wm_sha256d_scan wm_sha256d_avx2_x8, wm_sha256d_shani_x4;
#endif

static const wm_sha256d_kernel kernels[] = {
    {"sha256d_scalar", "portable", 0, 1, wm_sha256d_scalar},
#if defined(__x86_64__)
    {"sha256d_avx2_x8", "AVX2", WM_CPU_AVX2, 8, wm_sha256d_avx2_x8},
    {"sha256d_shani_x4", "SHA-NI", WM_CPU_SHA | WM_CPU_SSE41, 4, wm_sha256d_shani_x4},
#endif
};

const wm_sha256d_kernel *wm_sha256d_kernels(size_t *count) {
    *count = sizeof kernels / sizeof kernels[0];
    return kernels;
}
