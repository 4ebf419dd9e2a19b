#include "wm_peak.h"

// Each in the file of its name.
extern const wm_peak_probe wm_peak_portable_f32, wm_peak_portable_f64, wm_peak_portable_int8;
#if defined(__x86_64__)
extern const wm_peak_probe wm_peak_avx2_f32, wm_peak_avx2_f64, wm_peak_avx2_int8, wm_peak_shani;
extern const wm_peak_probe wm_peak_avx512_f32, wm_peak_avx512_f64, wm_peak_avx512bf16_bf16, wm_peak_avx512vnni_int8;
extern const wm_peak_probe wm_peak_avx512_sha256d, wm_peak_amxbf16_bf16, wm_peak_amxint8_int8;
#define X86(...) __VA_ARGS__
#else
#define X86(...)
#endif

typedef const wm_peak_probe *const probe;

static probe f32_probes[] = {&wm_peak_portable_f32, X86(&wm_peak_avx2_f32, &wm_peak_avx512_f32)};
static probe f64_probes[] = {&wm_peak_portable_f64, X86(&wm_peak_avx2_f64, &wm_peak_avx512_f64)};
// A widened number is an f32, whose ceiling is then that of bf16 too.
static probe bf16_probes[] = {
    &wm_peak_portable_f32, X86(&wm_peak_avx2_f32, &wm_peak_avx512_f32, &wm_peak_avx512bf16_bf16, &wm_peak_amxbf16_bf16)};
static probe int8_probes[] = {&wm_peak_portable_int8, X86(&wm_peak_avx2_int8, &wm_peak_avx512vnni_int8, &wm_peak_amxint8_int8)};
#if defined(__x86_64__)
static probe sha256d_probes[] = {&wm_peak_shani, &wm_peak_avx512_sha256d};
#endif

#define TABLE(probes) (*count = sizeof(probes) / sizeof(probes)[0], (probes))

const wm_peak_probe *const *wm_peak_gemm_probes(wm_data_type type, size_t *count) {
    switch (type) {
    case WM_F32: return TABLE(f32_probes);
    case WM_F64: return TABLE(f64_probes);
    case WM_BF16: return TABLE(bf16_probes);
    case WM_INT8:
    case WM_INT32: break;
    }
    return TABLE(int8_probes);
}

const wm_peak_probe *const *wm_peak_sha256d_probes(size_t *count) {
#if defined(__x86_64__)
    return TABLE(sha256d_probes);
#else
    static probe none[1];
    *count = 0;
    return none;
#endif
}
