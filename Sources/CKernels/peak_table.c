#include "peak_chains.h"
#include "wm_cpu.h"
#include "wm_peak.h"

wm_peak_run wm_peak_portable_f32, wm_peak_portable_f64, wm_peak_portable_int8;
#if defined(__x86_64__)
wm_peak_run wm_peak_avx2_f32, wm_peak_avx2_f64, wm_peak_avx2_int8, wm_peak_shani;
wm_peak_run wm_peak_avx512_f32, wm_peak_avx512_f64, wm_peak_avx512bf16_bf16, wm_peak_avx512vnni_int8;
#endif

enum {
    AVX2_FMA = WM_CPU_AVX2 | WM_CPU_FMA,
    BF16 = WM_CPU_AVX512F | WM_CPU_AVX512_BF16,
    VNNI = WM_CPU_AVX512F | WM_CPU_AVX512_VNNI,
};

/// Products that an instruction adds up x chains x 2 operations of a multiply-add.
#define OPERATIONS(products, chains) ((products) * (chains) * 2.0)

static const wm_peak_probe f32_probes[] = {
    {"peak_portable_f32", PORTABLE_METHOD, 0, OPERATIONS(4, PORTABLE_CHAINS), wm_peak_portable_f32},
#if defined(__x86_64__)
    {"peak_avx2_f32", "12 independent 256-bit FMAs", AVX2_FMA, OPERATIONS(8, 12), wm_peak_avx2_f32},
    {"peak_avx512_f32", "12 independent 512-bit FMAs", WM_CPU_AVX512F, OPERATIONS(16, 12), wm_peak_avx512_f32},
#endif
};

static const wm_peak_probe f64_probes[] = {
    {"peak_portable_f64", PORTABLE_METHOD, 0, OPERATIONS(2, PORTABLE_CHAINS), wm_peak_portable_f64},
#if defined(__x86_64__)
    {"peak_avx2_f64", "12 independent 256-bit FMAs", AVX2_FMA, OPERATIONS(4, 12), wm_peak_avx2_f64},
    {"peak_avx512_f64", "12 independent 512-bit FMAs", WM_CPU_AVX512F, OPERATIONS(8, 12), wm_peak_avx512_f64},
#endif
};

// Without instructions for bf16 the ceiling is that of f32: a widened number is an f32.
static const wm_peak_probe bf16_probes[] = {
    {"peak_portable_f32", PORTABLE_METHOD, 0, OPERATIONS(4, PORTABLE_CHAINS), wm_peak_portable_f32},
#if defined(__x86_64__)
    {"peak_avx2_f32", "12 independent 256-bit FMAs", AVX2_FMA, OPERATIONS(8, 12), wm_peak_avx2_f32},
    {"peak_avx512_f32", "12 independent 512-bit FMAs", WM_CPU_AVX512F, OPERATIONS(16, 12), wm_peak_avx512_f32},
    {"peak_avx512bf16_bf16", "20 independent 512-bit dot products (vdpbf16ps)", BF16, OPERATIONS(32, 20),
     wm_peak_avx512bf16_bf16},
#endif
};

static const wm_peak_probe int8_probes[] = {
    {"peak_portable_int8", PORTABLE_METHOD, 0, OPERATIONS(4, PORTABLE_CHAINS), wm_peak_portable_int8},
#if defined(__x86_64__)
    {"peak_avx2_int8", "12 independent 256-bit multiply-adds (vpmaddwd, vpaddd)", WM_CPU_AVX2, OPERATIONS(16, 12),
     wm_peak_avx2_int8},
    {"peak_avx512vnni_int8", "12 independent 512-bit dot products (vpdpbusd)", VNNI, OPERATIONS(64, 12),
     wm_peak_avx512vnni_int8},
#endif
};

#if defined(__x86_64__)
// With everything folded that can be, a header needs 60 round instructions of two rounds each: 30 for rounds 4-63 of
// the first hash, 30 for rounds 1-60 of the second. The probe issues 6 a round.
static const wm_peak_probe sha256d_probes[] = {
    {"peak_shani", "6 independent sha256rnds2, 60 a header", WM_CPU_SHA | WM_CPU_SSE41, 6.0 / 60, wm_peak_shani},
};
#endif

#define TABLE(probes) (*count = sizeof(probes) / sizeof(probes)[0], (probes))

const wm_peak_probe *wm_peak_gemm_probes(wm_data_type type, size_t *count) {
    switch (type) {
    case WM_F32: return TABLE(f32_probes);
    case WM_F64: return TABLE(f64_probes);
    case WM_BF16: return TABLE(bf16_probes);
    case WM_INT8:
    case WM_INT32: return TABLE(int8_probes);
    }
    *count = 0;
    return NULL;
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
