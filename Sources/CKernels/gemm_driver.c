#include "wm_gemm.h"

#define ELEMENT float
#define PACK(name) name##_f32
#include "gemm_pack.h"

#define ELEMENT double
#define PACK(name) name##_f64
#include "gemm_pack.h"

enum { ALIGNMENT = 64 };

static size_t least(size_t x, size_t y) { return x < y ? x : y; }
static size_t rounded(size_t x, size_t to) { return (x + to - 1) / to * to; }

static size_t packed_a_bytes(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return rounded(rounded(b.mc, kernel->mr) * b.kc * wm_data_type_size(kernel->data_type), ALIGNMENT);
}

size_t wm_gemm_workspace(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return packed_a_bytes(kernel, b) + rounded(b.nc, kernel->nr) * b.kc * wm_data_type_size(kernel->data_type);
}

static void pack_a(wm_data_type type, size_t rows, size_t depth, size_t mr, const void *a, size_t row, void *to) {
    if (type == WM_F32) pack_a_f32(rows, depth, mr, a, row, to);
    else pack_a_f64(rows, depth, mr, a, row, to);
}

static void pack_b(wm_data_type type, size_t depth, size_t columns, size_t nr, const void *b, size_t row, void *to) {
    if (type == WM_F32) pack_b_f32(depth, columns, nr, b, row, to);
    else pack_b_f64(depth, columns, nr, b, row, to);
}

static void edge_tile(const wm_gemm_kernel *kernel, size_t depth, const void *a, const void *b, size_t rows,
                      size_t columns, void *c, size_t row, int accumulate) {
    _Alignas(ALIGNMENT) union {
        float f32[WM_GEMM_LARGEST_TILE];
        double f64[WM_GEMM_LARGEST_TILE];
    } aside;
    kernel->tile(depth, a, b, &aside, kernel->nr, 0);
    if (kernel->data_type == WM_F32) copy_corner_f32(rows, columns, aside.f32, kernel->nr, c, row, accumulate);
    else copy_corner_f64(rows, columns, aside.f64, kernel->nr, c, row, accumulate);
}

/// A packed block of A times a packed block of B. Columns are the inner loop: the rows of C in use then lie in few
/// pages.
static void macro_kernel(const wm_gemm_kernel *kernel, size_t rows, size_t columns, size_t depth, const char *a,
                         const char *b, char *c, size_t row, int accumulate) {
    const size_t size = wm_data_type_size(kernel->data_type), mr = kernel->mr, nr = kernel->nr;
    for (size_t i = 0; i < rows; i += mr) {
        const char *a_panel = a + i * depth * size;
        for (size_t j = 0; j < columns; j += nr) {
            const char *b_panel = b + j * depth * size;
            char *tile = c + (i * row + j) * size;
            if (i + mr <= rows && j + nr <= columns) kernel->tile(depth, a_panel, b_panel, tile, row, accumulate);
            else edge_tile(kernel, depth, a_panel, b_panel, least(mr, rows - i), least(nr, columns - j), tile, row, accumulate);
        }
    }
}

void wm_gemm(const wm_gemm_kernel *kernel, wm_gemm_blocking block, size_t m, size_t n, size_t k, const void *a,
             const void *b, void *c, void *workspace) {
    const size_t size = wm_data_type_size(kernel->data_type);
    char *packed_a = workspace, *packed_b = packed_a + packed_a_bytes(kernel, block);
    for (size_t j = 0; j < n; j += block.nc) {
        const size_t columns = least(block.nc, n - j);
        for (size_t p = 0; p < k; p += block.kc) {
            const size_t depth = least(block.kc, k - p);
            pack_b(kernel->data_type, depth, columns, kernel->nr, (const char *)b + (p * n + j) * size, n, packed_b);
            for (size_t i = 0; i < m; i += block.mc) {
                const size_t rows = least(block.mc, m - i);
                pack_a(kernel->data_type, rows, depth, kernel->mr, (const char *)a + (i * k + p) * size, k, packed_a);
                macro_kernel(kernel, rows, columns, depth, packed_a, packed_b, (char *)c + (i * n + j) * size, n, p > 0);
            }
        }
    }
}
