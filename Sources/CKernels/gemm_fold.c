#include "gemm_element.h"
#include "wm_cpu.h"
#include "wm_gemm.h"

enum { GROUPS = WM_GEMM_GROUPS, DEPTH = 256 };

void wm_gemm_fold(wm_data_type type, size_t rows, size_t columns, size_t pitch, const void *matrix, const double *x,
                  double *result) {
    for (size_t i = 0; i < rows; i++) {
        double sum[GROUPS] = {0};
        for (size_t j = 0; j < columns; j++) sum[j % GROUPS] += element(type, matrix, i * pitch + j) * x[j];
        for (int group = 0; group < GROUPS; group++) result[i * GROUPS + group] = sum[group];
    }
}

void wm_gemm_squares(wm_data_type type, size_t rows, size_t columns, const void *matrix, double *by_row,
                     double *by_column) {
    for (size_t j = 0; j < columns; j++) by_column[j] = 0;
    for (size_t i = 0; i < rows; i++) {
        by_row[i] = 0;
        for (size_t j = 0; j < columns; j++) {
            const double value = element(type, matrix, i * columns + j);
            by_row[i] += value * value;
            by_column[j] += value * value;
        }
    }
}

/// Two rows at a time, because the sums of one are too few to keep a pipelined multiplier busy.
__attribute__((always_inline)) static inline void fold_product(wm_data_type type, size_t m, size_t k, const void *a,
                                                               const double *folded, double *result) {
    for (size_t i = 0; i < m; i += 2) {
        const size_t other = i + 1 < m ? i + 1 : i;
        double sum[2][GROUPS] = {{0}};
        for (size_t first = 0; first < k; first += DEPTH) {
            const size_t depth = k - first < DEPTH ? k - first : DEPTH;
            double left[2][DEPTH];
            for (size_t p = 0; p < depth; p++) left[0][p] = element(type, a, i * k + first + p);
            for (size_t p = 0; p < depth; p++) left[1][p] = element(type, a, other * k + first + p);
            const double *right = folded + first * GROUPS;
            for (size_t p = 0; p < depth; p++, right += GROUPS) {
                for (int group = 0; group < GROUPS; group++) sum[0][group] += left[0][p] * right[group];
                for (int group = 0; group < GROUPS; group++) sum[1][group] += left[1][p] * right[group];
            }
        }
        for (int group = 0; group < GROUPS; group++) result[i * GROUPS + group] = sum[0][group];
        for (int group = 0; group < GROUPS; group++) result[other * GROUPS + group] = sum[other - i][group];
    }
}

static void fold_product_plain(wm_data_type type, size_t m, size_t k, const void *a, const double *folded,
                               double *result) {
    fold_product(type, m, k, a, folded, result);
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static void fold_product_avx2(wm_data_type type, size_t m, size_t k, const void *a,
                                                                  const double *folded, double *result) {
    fold_product(type, m, k, a, folded, result);
}
#endif

void wm_gemm_fold_product(wm_data_type type, size_t m, size_t k, const void *a, const double *folded, double *result) {
#if defined(__x86_64__)
    if ((wm_cpu_features() & (WM_CPU_AVX2 | WM_CPU_FMA)) == (WM_CPU_AVX2 | WM_CPU_FMA)) {
        fold_product_avx2(type, m, k, a, folded, result);
        return;
    }
#endif
    fold_product_plain(type, m, k, a, folded, result);
}
