// The register tile of the kernels that the compiler can write: MR x NR accumulators in vectors of WIDTH elements.
//
// To be included inside a region whose target attribute allows the vectors, with KERNEL, ELEMENT, WIDTH, MR and NR
// defined. The bounds are constants and the loops unrolled, so that every accumulator stays in a register.
#include <stddef.h>

typedef ELEMENT gemm_vector __attribute__((vector_size(sizeof(ELEMENT) * WIDTH), aligned(sizeof(ELEMENT))));

#define UNROLLED _Pragma("clang loop unroll(full)")
#define COLUMNS (NR / WIDTH)

void KERNEL(size_t k, const void *a_panel, const void *b_panel, void *c_tile, size_t row, int accumulate) {
    const ELEMENT *a = a_panel, *b = b_panel;
    ELEMENT *c = c_tile;
    gemm_vector sum[MR][COLUMNS];
    UNROLLED for (int i = 0; i < MR; i++) {
        UNROLLED for (int j = 0; j < COLUMNS; j++) sum[i][j] = (gemm_vector){0};
    }
    for (size_t p = 0; p < k; p++, a += MR, b += NR) {
        gemm_vector right[COLUMNS];
        UNROLLED for (int j = 0; j < COLUMNS; j++) right[j] = *(const gemm_vector *)(b + j * WIDTH);
        UNROLLED for (int i = 0; i < MR; i++) {
            UNROLLED for (int j = 0; j < COLUMNS; j++) sum[i][j] += a[i] * right[j];
        }
    }
    UNROLLED for (int i = 0; i < MR; i++) {
        UNROLLED for (int j = 0; j < COLUMNS; j++) {
            gemm_vector *to = (gemm_vector *)(c + i * row + j * WIDTH);
            *to = accumulate ? *to + sum[i][j] : sum[i][j];
        }
    }
}
