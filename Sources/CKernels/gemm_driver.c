#include "gemm_pack.h"
#include "wm_gemm.h"

enum { ALIGNMENT = 64 };

static size_t least(size_t x, size_t y) { return x < y ? x : y; }
static size_t rounded(size_t x, size_t to) { return (x + to - 1) / to * to; }
static size_t steps_of(const wm_gemm_packing *packing, size_t depth) {
    return (depth + packing->group - 1) / packing->group;
}

/// Bytes of a panel of A, or of B without its head, for each row or column.
static size_t depth_bytes(const wm_gemm_packing *packing, size_t depth) {
    return steps_of(packing, depth) * packing->unit;
}

size_t wm_gemm_packed_size(const wm_gemm_kernel *kernel) { return kernel->packing->unit / kernel->packing->group; }

static size_t packed_a_bytes(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return rounded(rounded(b.mc, kernel->mr) * depth_bytes(kernel->packing, b.kc), ALIGNMENT);
}

size_t wm_gemm_workspace(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    const wm_gemm_packing *packing = kernel->packing;
    return packed_a_bytes(kernel, b) + rounded(b.nc, kernel->nr) * (packing->head + depth_bytes(packing, b.kc));
}

/// The live corner of a tile that was computed aside.
#define COPY_CORNER(name, type)                                                                             \
    static void name(size_t rows, size_t columns, const type *tile, size_t nr, type *c, size_t row,         \
                     int accumulate) {                                                                      \
        for (size_t i = 0; i < rows; i++) {                                                                 \
            for (size_t j = 0; j < columns; j++) {                                                          \
                const type value = tile[i * nr + j];                                                        \
                c[i * row + j] = accumulate ? c[i * row + j] + value : value;                               \
            }                                                                                               \
        }                                                                                                   \
    }
COPY_CORNER(copy_f32, float)
COPY_CORNER(copy_f64, double)
COPY_CORNER(copy_int32, int32_t)

static void edge_tile(const wm_gemm_kernel *kernel, size_t steps, const void *a, const void *b, size_t rows,
                      size_t columns, void *c, size_t row, int accumulate) {
    _Alignas(ALIGNMENT) union {
        float f32[WM_GEMM_LARGEST_TILE];
        double f64[WM_GEMM_LARGEST_TILE];
        int32_t int32[WM_GEMM_LARGEST_TILE];
    } aside;
    const size_t nr = kernel->nr;
    kernel->tile(steps, a, b, &aside, nr, 0);
    switch (wm_product_type(kernel->data_type)) {
    case WM_F64: copy_f64(rows, columns, aside.f64, nr, c, row, accumulate); break;
    case WM_INT32: copy_int32(rows, columns, aside.int32, nr, c, row, accumulate); break;
    default: copy_f32(rows, columns, aside.f32, nr, c, row, accumulate);
    }
}

/// A packed block of A times a packed block of B.
typedef struct macro_kernel {
    const wm_gemm_kernel *kernel;
    size_t rows, columns, depth;
    const char *a, *b;
    char *c;
    /// Distance of C's rows in elements.
    size_t row;
    int accumulate;
} macro_kernel;

/// The tile at row i and column j.
static void run_tile(const macro_kernel *block, size_t i, size_t j) {
    const wm_gemm_kernel *kernel = block->kernel;
    const wm_gemm_packing *packing = kernel->packing;
    const size_t steps = steps_of(packing, block->depth), bytes = steps * packing->unit;
    const char *a = block->a + i * bytes, *b = block->b + j * (packing->head + bytes);
    char *c = block->c + (i * block->row + j) * wm_data_type_size(wm_product_type(kernel->data_type));
    const size_t rows = least(kernel->mr, block->rows - i), columns = least(kernel->nr, block->columns - j);
    if (rows == kernel->mr && columns == kernel->nr) kernel->tile(steps, a, b, c, block->row, block->accumulate);
    else edge_tile(kernel, steps, a, b, rows, columns, c, block->row, block->accumulate);
}

static void run_block(const macro_kernel *block) {
    const size_t mr = block->kernel->mr, nr = block->kernel->nr;
    if (block->kernel->order == WM_ROWS_INSIDE) {
        for (size_t j = 0; j < block->columns; j += nr) {
            for (size_t i = 0; i < block->rows; i += mr) run_tile(block, i, j);
        }
    } else {
        for (size_t i = 0; i < block->rows; i += mr) {
            for (size_t j = 0; j < block->columns; j += nr) run_tile(block, i, j);
        }
    }
}

void wm_gemm(const wm_gemm_kernel *kernel, wm_gemm_blocking block, size_t m, size_t n, size_t k, const void *a,
             const void *b, void *c, void *workspace) {
    const wm_gemm_packing *packing = kernel->packing;
    const size_t size = wm_data_type_size(kernel->data_type), product = wm_data_type_size(wm_product_type(kernel->data_type));
    char *packed_a = workspace, *packed_b = packed_a + packed_a_bytes(kernel, block);
    for (size_t j = 0; j < n; j += block.nc) {
        const size_t columns = least(block.nc, n - j);
        for (size_t p = 0; p < k; p += block.kc) {
            const size_t depth = least(block.kc, k - p);
            packing->b(depth, columns, kernel->nr, (const char *)b + (p * n + j) * size, n, packed_b);
            for (size_t i = 0; i < m; i += block.mc) {
                const size_t rows = least(block.mc, m - i);
                packing->a(rows, depth, kernel->mr, (const char *)a + (i * k + p) * size, k, packed_a);
                run_block(&(macro_kernel){kernel, rows, columns, depth, packed_a, packed_b,
                                          (char *)c + (i * n + j) * product, n, p > 0});
            }
        }
    }
}
