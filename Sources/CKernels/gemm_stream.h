// Products of so few rows that B is best read as it lies, once and in order, and never packed: from memory, that is what
// bounds them.
//
// To be included by gemm_kernel.h behind gemm_tile.h. WIDENED(elements), where the units need more than a conversion,
// makes the vector of sums' type of a vector of elements.

enum {
    /// Rows of B that are taken at a time: each is a stream of its own, and sixteen are more than prefetchers follow
    /// (Zen 5: .6 of the bandwidth with sixteen, .8 with eight).
    STREAM_DEPTH = 8,
    /// The depth after which the sums of blocks are added to C, so that a product passes few roundings however deep.
    STREAM_SPAN = 32 * STREAM_DEPTH,
    /// Vectors of a row of B that are multiplied at a time, so that a broadcast of A serves several.
    STREAM_VECTORS = DATA_TYPE == WM_INT8 ? 4 : 2,
    STREAM_COLUMNS = STREAM_VECTORS * WIDTH,
    /// Rows of A, above which packing costs less than the broadcasts and the multiplications of unpacked types, or the
    /// sums leave the registers.
    STREAM_ROWS = WIDTH * sizeof(SUM) == 64 ? (DATA_TYPE == WM_INT8 ? 4 : 8) : (DATA_TYPE == WM_INT8 ? 2 : 6),
    /// Columns whose sums are kept aside until a span is done, vectors of each row of A after each other: rows of C often
    /// lie a power of two apart and would share a set of L1.
    STREAM_CHUNK = 4096,
    /// Bytes ahead, in each row; into L2, because rows of B often lie so, too.
    STREAM_AHEAD = 2048,
    STREAM_LINES = STREAM_COLUMNS * sizeof(SOURCE) / LINE ? STREAM_COLUMNS * sizeof(SOURCE) / LINE : 1,
};
_Static_assert(STREAM_CHUNK % STREAM_COLUMNS == 0, "a chunk has whole vectors");

typedef SOURCE gemm_elements __attribute__((vector_size(sizeof(SOURCE) * WIDTH), aligned(sizeof(SOURCE))));
typedef uint32_t gemm_bits __attribute__((vector_size(sizeof(uint32_t) * WIDTH)));
#ifndef WIDENED
#define WIDENED(elements) __builtin_convertvector(elements, gemm_sums)
#endif

static inline __attribute__((always_inline)) SUM widened_element(SOURCE element) {
    const gemm_elements all = (gemm_elements){0} + element;
    return WIDENED(all)[0];
}

/// Sums of STREAM_COLUMNS columns of one row of C.
typedef gemm_sums stream_sums[STREAM_VECTORS];

/// `depth` rows of B, at most STREAM_DEPTH, in `columns` columns, whole vectors, times as many columns of A. `next` is
/// where the block after this one begins.
static inline __attribute__((always_inline)) void stream_block(const size_t m, size_t n, size_t depth, size_t columns,
                                                               const SOURCE *a, size_t a_row, const SOURCE *b,
                                                               const SOURCE *next, stream_sums *sums, int accumulate) {
    SUM left[STREAM_ROWS][STREAM_DEPTH];
    for (size_t i = 0; i < m; i++) {
        for (size_t p = 0; p < depth; p++) left[i][p] = widened_element(a[i * a_row + p]);
    }
    for (size_t j = 0; j < columns; j += STREAM_COLUMNS, sums += m) {
        gemm_sums sum[STREAM_ROWS][STREAM_VECTORS] = {0};
        const size_t seen = j + STREAM_AHEAD / sizeof(SOURCE);
        const SOURCE *ahead = seen < columns ? b + seen : next + (seen - columns);
        for (size_t p = 0; p < depth; p++) {
            UNROLLED for (size_t q = 0; q < STREAM_LINES; q++)
                __builtin_prefetch((const char *)(ahead + p * n) + q * LINE, 0, 2);
            UNROLLED for (size_t v = 0; v < STREAM_VECTORS; v++) {
                const gemm_elements elements = *(const gemm_elements *)(b + p * n + j + v * WIDTH);
                const gemm_sums right = WIDENED(elements);
                UNROLLED for (size_t i = 0; i < m; i++) sum[i][v] += left[i][p] * right;
            }
        }
        UNROLLED for (size_t i = 0; i < m; i++) {
            UNROLLED for (size_t v = 0; v < STREAM_VECTORS; v++)
                sums[i][v] = accumulate ? sums[i][v] + sum[i][v] : sum[i][v];
        }
    }
}

/// Whether the rows from `p` on, `depth` of them, end a span or the depth.
static inline int ends_span(size_t p, size_t depth, size_t k) {
    return p % STREAM_SPAN + depth == STREAM_SPAN || p + depth == k;
}

/// The last columns, too few for vectors of all, from a copy that is filled up with zeros.
static void stream_rest(size_t m, size_t n, size_t k, size_t first, const SOURCE *a, const SOURCE *b, SUM *c,
                        stream_sums *sums) {
    SOURCE aside[STREAM_DEPTH][STREAM_COLUMNS] = {0};
    for (size_t p = 0; p < k; p += STREAM_DEPTH) {
        const size_t depth = k - p < STREAM_DEPTH ? k - p : STREAM_DEPTH;
        for (size_t q = 0; q < depth; q++) {
            for (size_t j = first; j < n; j++) aside[q][j - first] = b[(p + q) * n + j];
        }
        const int accumulate = p >= STREAM_SPAN, follows = p % STREAM_SPAN > 0;
        for (size_t i = 0; i < m; i++) {
            const SOURCE *row = a + i * k + p;
            stream_block(1, STREAM_COLUMNS, depth, STREAM_COLUMNS, row, k, aside[0], aside[0], sums + i, follows);
            if (!ends_span(p, depth, k)) continue;
            const SUM *sum = (const SUM *)sums[i];
            SUM *to = c + i * n;
            for (size_t j = first; j < n; j++) to[j] = accumulate ? to[j] + sum[j - first] : sum[j - first];
        }
    }
}

/// All of the depth in `columns` columns, at most STREAM_CHUNK.
static inline __attribute__((always_inline)) void stream_chunk(const size_t m, size_t n, size_t k, size_t columns,
                                                               const SOURCE *a, const SOURCE *b, SUM *c,
                                                               stream_sums *sums) {
    for (size_t p = 0; p < k; p += STREAM_DEPTH) {
        const size_t depth = k - p < STREAM_DEPTH ? k - p : STREAM_DEPTH;
        const int follows = p % STREAM_SPAN > 0;
        const SOURCE *next = depth == k - p ? b + columns : b + (p + depth) * n;
        // The usual depth is a constant in what is inlined.
        if (depth == STREAM_DEPTH)
            stream_block(m, n, STREAM_DEPTH, columns, a + p, k, b + p * n, next, sums, follows);
        else stream_block(m, n, depth, columns, a + p, k, b + p * n, next, sums, follows);
        if (!ends_span(p, depth, k)) continue;
        const int accumulate = p >= STREAM_SPAN;
        for (size_t j = 0; j < columns; j += STREAM_COLUMNS) {
            for (size_t i = 0; i < m; i++) {
                UNROLLED for (size_t v = 0; v < STREAM_VECTORS; v++) {
                    gemm_sums *to = (gemm_sums *)(c + i * n + j + v * WIDTH);
                    const gemm_sums sum = sums[j / STREAM_COLUMNS * m + i][v];
                    *to = accumulate ? *to + sum : sum;
                }
            }
        }
    }
}

static void stream_rows(size_t m, size_t n, size_t k, const void *a, const void *b, void *c, void *space) {
    const size_t whole = n - n % STREAM_COLUMNS;
    for (size_t j = 0; j < whole; j += STREAM_CHUNK) {
        const size_t columns = whole - j < STREAM_CHUNK ? whole - j : STREAM_CHUNK;
        const SOURCE *from = (const SOURCE *)b + j;
        SUM *to = (SUM *)c + j;
        // So is the height.
#define HEIGHT(rows)                                                                        \
    case rows:                                                                              \
        if (rows <= STREAM_ROWS) stream_chunk(rows, n, k, columns, a, from, to, space);     \
        break;
        switch (m) { HEIGHT(1) HEIGHT(2) HEIGHT(3) HEIGHT(4) HEIGHT(5) HEIGHT(6) HEIGHT(7) HEIGHT(8) }
#undef HEIGHT
    }
    if (whole < n) stream_rest(m, n, k, whole, a, b, c, space);
}
