// The register tile of the kernels that the compiler can write: MR x NR accumulators in vectors of WIDTH elements.
//
// To be included inside a region whose target attribute allows the vectors, with KERNEL, ELEMENT, WIDTH, MR and NR
// defined. The bounds are constants and the loops unrolled, so that every accumulator stays in a register.
//
// A packed panel is a sequence of steps. A step of A is one UNIT (ELEMENT, unless defined) for each row; a step of B
// one for each column. ADD_PRODUCT(sum, unit, right) adds to a vector of sums what one unit of A and the vector
// `right` of units of B give. HEAD(b, j) is where the sums of the j-th vector of columns start from, and HEAD_UNITS
// the units of B's panel that it takes.
#include <stddef.h>

#ifndef UNIT
#define UNIT ELEMENT
#endif
#ifndef ADD_PRODUCT
#define ADD_PRODUCT(sum, unit, right) ((sum) + (unit) * (right))
#endif
#ifndef HEAD
#define HEAD(b, j) ((gemm_sums){0})
#define HEAD_UNITS 0
#endif

typedef ELEMENT gemm_sums __attribute__((vector_size(sizeof(ELEMENT) * WIDTH), aligned(sizeof(ELEMENT))));
typedef UNIT gemm_units __attribute__((vector_size(sizeof(UNIT) * WIDTH), aligned(sizeof(UNIT))));

#define UNROLLED _Pragma("clang loop unroll(full)")
#define COLUMNS (NR / WIDTH)

/// Steps before the end at which C is asked for, so that it has come when the sums are added to it; steps ahead of
/// the sums at which A is, because the panels stream from L2.
enum { C_AHEAD = 48, A_AHEAD = 32, CACHE_LINE = 64 };

void KERNEL(size_t steps, const void *a_panel, const void *b_panel, void *c_tile, size_t row, int accumulate) {
    const UNIT *a = a_panel, *b = b_panel;
    ELEMENT *c = c_tile;
    gemm_sums sum[MR][COLUMNS];
    UNROLLED for (int i = 0; i < MR; i++) {
        UNROLLED for (int j = 0; j < COLUMNS; j++) sum[i][j] = HEAD(b, j);
    }
    b += HEAD_UNITS;
    // One loop in two halves: what is left when C is asked for, and the rest.
    size_t left = steps > C_AHEAD ? steps - C_AHEAD : 0;
    for (int half = 0; half < 2; half++) {
        _Pragma("clang loop unroll(disable)") for (size_t p = 0; p < left; p++, a += MR, b += NR) {
            __builtin_prefetch(a + A_AHEAD * MR);
            gemm_units right[COLUMNS];
            UNROLLED for (int j = 0; j < COLUMNS; j++) right[j] = *(const gemm_units *)(b + j * WIDTH);
            UNROLLED for (int i = 0; i < MR; i++) {
                UNROLLED for (int j = 0; j < COLUMNS; j++) sum[i][j] = ADD_PRODUCT(sum[i][j], a[i], right[j]);
            }
        }
        if (half == 1) break;
        UNROLLED for (int i = 0; i < MR; i++) {
            UNROLLED for (size_t at = 0; at < NR * sizeof(ELEMENT); at += CACHE_LINE)
                __builtin_prefetch((const char *)(c + i * row) + at, 1);
        }
        left = steps - left;
    }
    // All of C is read before any of it is written: rows that lie a power of two apart look, to the CPU, as if the one
    // that is read were the one just written.
    if (accumulate) {
        UNROLLED for (int i = 0; i < MR; i++) {
            UNROLLED for (int j = 0; j < COLUMNS; j++) sum[i][j] += *(const gemm_sums *)(c + i * row + j * WIDTH);
        }
    }
    UNROLLED for (int i = 0; i < MR; i++) {
        UNROLLED for (int j = 0; j < COLUMNS; j++) *(gemm_sums *)(c + i * row + j * WIDTH) = sum[i][j];
    }
}
