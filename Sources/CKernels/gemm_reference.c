#include <math.h>

#include "gemm_element.h"
#include "wm_gemm.h"

void wm_gemm_reference(wm_data_type type, size_t m, size_t n, size_t k, const void *a, const void *b, double *c,
                       double *magnitude) {
    for (size_t i = 0; i < m; i++) {
        for (size_t j = 0; j < n; j++) {
            double sum = 0, absolute = 0;
            for (size_t p = 0; p < k; p++) {
                double product = element(type, a, i * k + p) * element(type, b, p * n + j);
                sum += product;
                absolute += fabs(product);
            }
            c[i * n + j] = sum;
            magnitude[i * n + j] = absolute;
        }
    }
}
