#include "gemm_pack.h"
#include "wm_cpu.h"
#include "wm_gemm.h"

wm_gemm_tile wm_gemm_portable_f32_6x8, wm_gemm_portable_f64_6x4, wm_gemm_portable_int8_6x8;
#if defined(__x86_64__)
wm_gemm_tile wm_gemm_avx2_f32_6x16, wm_gemm_avx2_f64_6x8, wm_gemm_avx2_int8_6x16;
wm_gemm_tile wm_gemm_avx512_f32_14x32, wm_gemm_avx512_f64_8x24;
wm_gemm_tile wm_gemm_avx512bf16_bf16_14x32, wm_gemm_avx512vnni_int8_12x32;
#endif

enum {
    AVX2_FMA = WM_CPU_AVX2 | WM_CPU_FMA,
    BF16 = WM_CPU_AVX512F | WM_CPU_AVX512_BF16,
    VNNI = WM_CPU_AVX512F | WM_CPU_AVX512_VNNI,
};

/// How deep blocks are. The narrow tiles keep a panel of B in L1, the wide ones take both panels from L2 and gain from
/// touching C less often.
enum { SHALLOW = 256, DEEP = 1024, DEEPEST = 2048 };

// bf16 widened while it is packed runs on the tiles for f32.
static const wm_gemm_kernel kernels[] = {
    {"gemm_portable_f32_6x8", "portable", 0, WM_F32, 6, 8, SHALLOW, WM_ROWS_INSIDE, wm_gemm_portable_f32_6x8,
     &wm_gemm_pack_f32},
    {"gemm_portable_f64_6x4", "portable", 0, WM_F64, 6, 4, SHALLOW, WM_ROWS_INSIDE, wm_gemm_portable_f64_6x4,
     &wm_gemm_pack_f64},
    {"gemm_portable_bf16_6x8", "portable", 0, WM_BF16, 6, 8, SHALLOW, WM_ROWS_INSIDE, wm_gemm_portable_f32_6x8,
     &wm_gemm_pack_bf16_widened},
    {"gemm_portable_int8_6x8", "portable", 0, WM_INT8, 6, 8, SHALLOW, WM_ROWS_INSIDE, wm_gemm_portable_int8_6x8,
     &wm_gemm_pack_int8_int32},
#if defined(__x86_64__)
    {"gemm_avx2_f32_6x16", "AVX2 FMA", AVX2_FMA, WM_F32, 6, 16, SHALLOW, WM_ROWS_INSIDE, wm_gemm_avx2_f32_6x16,
     &wm_gemm_pack_f32},
    {"gemm_avx2_f64_6x8", "AVX2 FMA", AVX2_FMA, WM_F64, 6, 8, SHALLOW, WM_ROWS_INSIDE, wm_gemm_avx2_f64_6x8,
     &wm_gemm_pack_f64},
    {"gemm_avx2_bf16_6x16", "AVX2 FMA", AVX2_FMA, WM_BF16, 6, 16, SHALLOW, WM_ROWS_INSIDE, wm_gemm_avx2_f32_6x16,
     &wm_gemm_pack_bf16_widened},
    {"gemm_avx2_int8_6x16", "AVX2", WM_CPU_AVX2, WM_INT8, 6, 16, 2 * SHALLOW, WM_ROWS_INSIDE, wm_gemm_avx2_int8_6x16,
     &wm_gemm_pack_int8_int16},
    {"gemm_avx512_f32_14x32", "AVX-512", WM_CPU_AVX512F, WM_F32, 14, 32, DEEP, WM_COLUMNS_INSIDE,
     wm_gemm_avx512_f32_14x32, &wm_gemm_pack_f32},
    {"gemm_avx512_f64_8x24", "AVX-512", WM_CPU_AVX512F, WM_F64, 8, 24, DEEP, WM_COLUMNS_INSIDE,
     wm_gemm_avx512_f64_8x24, &wm_gemm_pack_f64},
    {"gemm_avx512_bf16_14x32", "AVX-512", WM_CPU_AVX512F, WM_BF16, 14, 32, DEEP, WM_COLUMNS_INSIDE,
     wm_gemm_avx512_f32_14x32, &wm_gemm_pack_bf16_widened},
    {"gemm_avx512bf16_bf16_14x32", "AVX512-BF16", BF16, WM_BF16, 14, 32, DEEPEST, WM_COLUMNS_INSIDE,
     wm_gemm_avx512bf16_bf16_14x32, &wm_gemm_pack_bf16_pairs},
    {"gemm_avx512vnni_int8_12x32", "AVX512-VNNI", VNNI, WM_INT8, 12, 32, DEEPEST, WM_COLUMNS_INSIDE,
     wm_gemm_avx512vnni_int8_12x32, &wm_gemm_pack_int8_quads},
#endif
};

const wm_gemm_kernel *wm_gemm_kernels(size_t *count) {
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
