#include "wm_gemm.h"

// Each in the file of its name.
extern const wm_gemm_kernel wm_gemm_portable_f32_6x8, wm_gemm_portable_f64_6x4, wm_gemm_portable_bf16_6x8,
    wm_gemm_portable_int8_6x8;
#if defined(__x86_64__)
extern const wm_gemm_kernel wm_gemm_avx2_f32_6x16, wm_gemm_avx2_f64_6x8, wm_gemm_avx2_bf16_6x16,
    wm_gemm_avx2_int8_6x16;
extern const wm_gemm_kernel wm_gemm_avx512_f32_14x32, wm_gemm_avx512_f64_14x16, wm_gemm_avx512_bf16_14x32,
    wm_gemm_avx512bf16_bf16_14x32, wm_gemm_avx512vnni_int8_14x32;
extern const wm_gemm_kernel wm_gemm_amxbf16_bf16_32x32, wm_gemm_amxint8_int8_32x32;
#endif

static const wm_gemm_kernel *const kernels[] = {
    &wm_gemm_portable_f32_6x8,
    &wm_gemm_portable_f64_6x4,
    &wm_gemm_portable_bf16_6x8,
    &wm_gemm_portable_int8_6x8,
#if defined(__x86_64__)
    &wm_gemm_avx2_f32_6x16,
    &wm_gemm_avx2_f64_6x8,
    &wm_gemm_avx2_bf16_6x16,
    &wm_gemm_avx2_int8_6x16,
    &wm_gemm_avx512_f32_14x32,
    &wm_gemm_avx512_f64_14x16,
    &wm_gemm_avx512_bf16_14x32,
    &wm_gemm_avx512bf16_bf16_14x32,
    &wm_gemm_avx512vnni_int8_14x32,
    &wm_gemm_amxbf16_bf16_32x32,
    &wm_gemm_amxint8_int8_32x32,
#endif
};

const wm_gemm_kernel *const *wm_gemm_kernels(size_t *count) {
    *count = sizeof kernels / sizeof kernels[0];
    return kernels;
}

size_t wm_data_type_size(wm_data_type type) {
    switch (type) {
    case WM_F32: return sizeof(float);
    case WM_F64: return sizeof(double);
    case WM_BF16: return sizeof(uint16_t);
    case WM_INT8: return sizeof(int8_t);
    case WM_INT32: return sizeof(int32_t);
    }
    return 0;
}

wm_data_type wm_product_type(wm_data_type type) {
    switch (type) {
    case WM_BF16: return WM_F32;
    case WM_INT8: return WM_INT32;
    default: return type;
    }
}
