// Products of so few rows that B is best read as it lies, once and in order, and never packed: from memory, that is what
// bounds them.
//
// To be included by gemm_kernel.h behind gemm_tile.h. WIDENED(elements), where the units need more than a conversion,
// makes the vector of sums' type of a vector of elements.

enum {
    /// Rows of B that are taken at a time, each line of them whole: so often fewer C is read and written.
    STREAM_DEPTH = 16,
    /// Rows of A, above which packing costs less than the broadcasts and the multiplications of unpacked types.
    STREAM_ROWS = DATA_TYPE == WM_INT8 ? 2 : 4,
    STREAM_VECTORS = LINE / (WIDTH * sizeof(SOURCE)) ? LINE / (WIDTH * sizeof(SOURCE)) : 1,
    STREAM_COLUMNS = STREAM_VECTORS * WIDTH,
    /// Bytes ahead, in each row; into L2, because rows often lie a power of two apart and share a set of L1.
    STREAM_AHEAD = 1024,
};

typedef SOURCE gemm_elements __attribute__((vector_size(sizeof(SOURCE) * WIDTH), aligned(sizeof(SOURCE))));
typedef uint32_t gemm_bits __attribute__((vector_size(sizeof(uint32_t) * WIDTH)));
#ifndef WIDENED
#define WIDENED(elements) __builtin_convertvector(elements, gemm_sums)
#endif

static inline __attribute__((always_inline)) SUM widened_element(SOURCE element) {
    const gemm_elements all = (gemm_elements){0} + element;
    return WIDENED(all)[0];
}

/// `depth` rows of B, at most STREAM_DEPTH, times as many columns of A.
static inline __attribute__((always_inline)) void stream_block(const size_t m, size_t n, size_t depth, const SOURCE *a,
                                                               size_t a_row, const SOURCE *b, SUM *c, int accumulate) {
    SUM left[STREAM_ROWS][STREAM_DEPTH];
    for (size_t i = 0; i < m; i++) {
        for (size_t p = 0; p < depth; p++) left[i][p] = widened_element(a[i * a_row + p]);
    }
    size_t j = 0;
    for (; j + STREAM_COLUMNS <= n; j += STREAM_COLUMNS) {
        gemm_sums sum[STREAM_ROWS][STREAM_VECTORS] = {0};
        for (size_t p = 0; p < depth; p++) {
            const SOURCE *from = b + p * n + j;
            __builtin_prefetch((const char *)from + STREAM_AHEAD, 0, 2);
            UNROLLED for (size_t v = 0; v < STREAM_VECTORS; v++) {
                const gemm_elements elements = *(const gemm_elements *)(from + v * WIDTH);
                const gemm_sums right = WIDENED(elements);
                UNROLLED for (size_t i = 0; i < m; i++) sum[i][v] += left[i][p] * right;
            }
        }
        UNROLLED for (size_t i = 0; i < m; i++) {
            UNROLLED for (size_t v = 0; v < STREAM_VECTORS; v++) {
                gemm_sums *to = (gemm_sums *)(c + i * n + j + v * WIDTH);
                *to = accumulate ? *to + sum[i][v] : sum[i][v];
            }
        }
    }
    for (; j < n; j++) {
        for (size_t i = 0; i < m; i++) {
            SUM sum = 0;
            for (size_t p = 0; p < depth; p++) sum += left[i][p] * widened_element(b[p * n + j]);
            c[i * n + j] = accumulate ? c[i * n + j] + sum : sum;
        }
    }
}

static void stream_rows(size_t m, size_t n, size_t k, const void *a, const void *b, void *c) {
    for (size_t p = 0; p < k; p += STREAM_DEPTH) {
        const size_t depth = k - p < STREAM_DEPTH ? k - p : STREAM_DEPTH;
        const SOURCE *from_a = (const SOURCE *)a + p, *from_b = (const SOURCE *)b + p * n;
        // The heights are constants in what is inlined.
        if (m == 1) stream_block(1, n, depth, from_a, k, from_b, c, p > 0);
        else if (m == 2) stream_block(2, n, depth, from_a, k, from_b, c, p > 0);
        else if (STREAM_ROWS > 2 && m == 3) stream_block(3, n, depth, from_a, k, from_b, c, p > 0);
        else if (STREAM_ROWS > 2 && m == 4) stream_block(4, n, depth, from_a, k, from_b, c, p > 0);
    }
}
