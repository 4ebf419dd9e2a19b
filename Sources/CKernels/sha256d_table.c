#include "sha256d_shani_batches.h"
#include "wm_cpu.h"

wm_sha256d_scan wm_sha256d_scalar;
#if defined(__x86_64__)
wm_sha256d_scan wm_sha256d_avx2_x8, wm_sha256d_avx512_x16, wm_sha256d_avx512_x32, wm_sha256d_shani_x4,
    wm_sha256d_shani_avx512_x4, wm_sha256d_shani_avx_x4, wm_sha256d_shani_avx_x8, wm_sha256d_shani_avx_clusters_x8,
    wm_sha256d_shani_avx512_clean_x8, wm_sha256d_shani_avx512_x8, wm_sha256d_shani_avx512_ends_x8;

enum {
    SHANI_AVX = WM_CPU_SHA | WM_CPU_SSE41 | WM_CPU_AVX2,
    SHANI_AVX512 = WM_CPU_SHA | WM_CPU_SSE41 | WM_CPU_AVX512F | WM_CPU_AVX512VL,
    SHANI_AVX512_WIDE = SHANI_AVX512 | WM_CPU_CHEAP_UPPERS,
    BATCHES = sizeof(wm_sha256d_batches)
};
#endif

static const wm_sha256d_kernel kernels[] = {
    {"sha256d_scalar", "portable", 0, 1, wm_sha256d_scalar, 0},
#if defined(__x86_64__)
    {"sha256d_avx2_x8", "AVX2", WM_CPU_AVX2, 8, wm_sha256d_avx2_x8, 0},
    {"sha256d_avx512_x16", "AVX-512", WM_CPU_AVX512F, 16, wm_sha256d_avx512_x16, 0},
    {"sha256d_avx512_x32", "AVX-512", WM_CPU_AVX512F, 32, wm_sha256d_avx512_x32, 0},
    {"sha256d_shani_x4", "SHA-NI", WM_CPU_SHA | WM_CPU_SSE41, 4, wm_sha256d_shani_x4, 0},
    {"sha256d_shani_avx512_x4", "SHA-NI, AVX-512", SHANI_AVX512, 4, wm_sha256d_shani_avx512_x4, 0},
    {"sha256d_shani_avx_x4", "SHA-NI, AVX", SHANI_AVX, 4, wm_sha256d_shani_avx_x4, 0},
    {"sha256d_shani_avx_x8", "SHA-NI, AVX", SHANI_AVX, 8, wm_sha256d_shani_avx_x8, BATCHES},
    {"sha256d_shani_avx_clusters_x8", "SHA-NI, AVX", SHANI_AVX, 8, wm_sha256d_shani_avx_clusters_x8, BATCHES},
    {"sha256d_shani_avx512_clean_x8", "SHA-NI, AVX-512", SHANI_AVX512, 8, wm_sha256d_shani_avx512_clean_x8, BATCHES},
    // Their schedules are in ymm9 to ymm15 too: the first takes 60 cycles a header on Zen 4, 25,000 on Emerald Rapids.
    {"sha256d_shani_avx512_x8", "SHA-NI, AVX-512", SHANI_AVX512_WIDE, 8, wm_sha256d_shani_avx512_x8, BATCHES},
    {"sha256d_shani_avx512_ends_x8", "SHA-NI, AVX-512", SHANI_AVX512_WIDE, 8, wm_sha256d_shani_avx512_ends_x8, BATCHES},
#endif
};

const wm_sha256d_kernel *wm_sha256d_kernels(size_t *count) {
    *count = sizeof kernels / sizeof kernels[0];
    return kernels;
}
