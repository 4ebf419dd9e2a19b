#include <math.h>

#include "gemm_element.h"
#include "wm_gemm.h"

static double folded_element(wm_data_type type, const void *matrix, size_t at, int absolute) {
    const double value = element(type, matrix, at);
    return absolute ? fabs(value) : value;
}

enum { GROUPS = WM_GEMM_GROUPS };

void wm_gemm_fold(wm_data_type type, size_t rows, size_t columns, const void *matrix, int absolute, const double *x,
                  double *result) {
    for (size_t i = 0; i < rows; i++) {
        double sum[GROUPS] = {0};
        for (size_t j = 0; j < columns; j++) sum[j % GROUPS] += folded_element(type, matrix, i * columns + j, absolute) * x[j];
        for (int group = 0; group < GROUPS; group++) result[i * GROUPS + group] = sum[group];
    }
}

void wm_gemm_fold_product(wm_data_type type, size_t m, size_t k, const void *a, int absolute, const double *folded,
                          double *result) {
    for (size_t i = 0; i < m; i++) {
        double sum[GROUPS] = {0};
        for (size_t p = 0; p < k; p++) {
            const double left = folded_element(type, a, i * k + p, absolute);
            for (int group = 0; group < GROUPS; group++) sum[group] += left * folded[p * GROUPS + group];
        }
        for (int group = 0; group < GROUPS; group++) result[i * GROUPS + group] = sum[group];
    }
}
