#include "wm_cpu.h"
#include "wm_peak.h"

wm_peak_run wm_peak_portable_f32, wm_peak_portable_f64;
#if defined(__x86_64__)
wm_peak_run wm_peak_avx2_f32, wm_peak_avx2_f64, wm_peak_shani;
#endif

/// Elements of a vector x chains x 2 operations of a multiply-add.
#define FLOPS(width, chains) ((width) * (chains) * 2.0)

static const wm_peak_probe f32_probes[] = {
    {"peak_portable_f32", "12 independent 128-bit multiply-adds", 0, FLOPS(4, 12), wm_peak_portable_f32},
#if defined(__x86_64__)
    {"peak_avx2_f32", "12 independent 256-bit FMAs", WM_CPU_AVX2 | WM_CPU_FMA, FLOPS(8, 12), wm_peak_avx2_f32},
#endif
};

static const wm_peak_probe f64_probes[] = {
    {"peak_portable_f64", "12 independent 128-bit multiply-adds", 0, FLOPS(2, 12), wm_peak_portable_f64},
#if defined(__x86_64__)
    {"peak_avx2_f64", "12 independent 256-bit FMAs", WM_CPU_AVX2 | WM_CPU_FMA, FLOPS(4, 12), wm_peak_avx2_f64},
#endif
};

#if defined(__x86_64__)
// With everything folded that can be, a header needs 60 round instructions of two rounds each: 30 for rounds 4-63 of
// the first hash, 30 for rounds 1-60 of the second. The probe issues 6 a round.
static const wm_peak_probe sha256d_probes[] = {
    {"peak_shani", "6 independent sha256rnds2, 60 a header", WM_CPU_SHA | WM_CPU_SSE41, 6.0 / 60, wm_peak_shani},
};
#endif

const wm_peak_probe *wm_peak_gemm_probes(wm_data_type type, size_t *count) {
    *count = type == WM_F32 ? sizeof f32_probes / sizeof f32_probes[0] : sizeof f64_probes / sizeof f64_probes[0];
    return type == WM_F32 ? f32_probes : f64_probes;
}

const wm_peak_probe *wm_peak_sha256d_probes(size_t *count) {
#if defined(__x86_64__)
    *count = sizeof sha256d_probes / sizeof sha256d_probes[0];
    return sha256d_probes;
#else
    *count = 0;
    return NULL;
#endif
}
