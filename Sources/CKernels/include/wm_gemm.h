// Kernels of the matmul workload: C = A·B for row-major matrices of any m, n, k >= 1.
//
// One portable driver (gemm_driver.c) packs the operands and walks the blocks; a kernel is the register tile in the
// middle and the shapes it wants its operands in.
#ifndef WM_GEMM_H
#define WM_GEMM_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Elements of the largest register tile that the driver has room for at the edges of C.
enum { WM_GEMM_LARGEST_TILE = 32 * 64 };

/// Types of elements. int32 is that of the product of int8 matrices alone.
typedef enum wm_data_type { WM_F32 = 0, WM_F64 = 1, WM_BF16 = 2, WM_INT8 = 3, WM_INT32 = 4 } wm_data_type;

/// Computes one tile: `c[i][j] (+)= sum over p of a[p][i] * b[p][j]` for an mr x nr tile, from packed panels of `steps`
/// steps. `row` is the distance of C's rows in elements; with `accumulate` 0 the tile is overwritten.
typedef void wm_gemm_tile(size_t steps, const void *a, const void *b, void *c, size_t row, int accumulate);

/// How a kernel wants its operands (gemm_pack.h).
typedef struct wm_gemm_packing wm_gemm_packing;

/// The inner loop over tiles. With rows inside, a panel of B stays in L1 while A's stream past it; with columns inside,
/// the rows of C in use lie in few pages.
typedef enum wm_gemm_order { WM_ROWS_INSIDE, WM_COLUMNS_INSIDE } wm_gemm_order;

typedef struct wm_gemm_kernel {
    /// `gemm_ISA_TYPE_MRxNR`, after the tile it computes.
    const char *name;
    /// Instruction set, for people.
    const char *isa;
    /// `wm_cpu_feature` bits that must all be present.
    uint64_t requires;
    wm_data_type data_type;
    /// Rows and columns of the register tile: at most WM_GEMM_LARGEST_TILE elements.
    uint32_t mr, nr;
    /// Depth of the blocks (kc) that suits the tile where caches allow it.
    uint32_t depth;
    wm_gemm_order order;
    wm_gemm_tile *tile;
    const wm_gemm_packing *packing;
} wm_gemm_kernel;

/// All kernels built for this architecture, the plainest first; the table's length goes to `count`.
const wm_gemm_kernel *wm_gemm_kernels(size_t *count);

/// Bytes of one element.
size_t wm_data_type_size(wm_data_type type);

/// The type of C's elements, in which products are summed: f32 for bf16, int32 for int8, else that of A and B.
wm_data_type wm_product_type(wm_data_type type);

/// Rows of A (mc), depth (kc) and columns of B (nc) that are packed at a time; each >= 1.
typedef struct wm_gemm_blocking {
    size_t mc, kc, nc;
} wm_gemm_blocking;

/// Bytes that an element of A or B takes when it is packed for the kernel.
size_t wm_gemm_packed_size(const wm_gemm_kernel *kernel);

/// Bytes that `wm_gemm` needs as workspace, aligned to 64.
size_t wm_gemm_workspace(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking);

/// C = A·B; A is m x k, B is k x n, C is m x n, all row-major without gaps; A and B of the kernel's type, C of its
/// product type. The workspace must not be shared between concurrent calls. An element is summed within blocks of kc
/// products, and the blocks' sums one after another: no product passes more than kc + (number of blocks) - 1 roundings.
/// int8 products are exact, for every k up to 2^17.
void wm_gemm(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k, const void *a,
             const void *b, void *c, void *workspace);

/// The oracle: the same product by the definition, summed in double precision, and at the side the product of the
/// absolute values, by which the error of any summation order is bounded. Both results are m x n doubles.
void wm_gemm_reference(wm_data_type type, size_t m, size_t n, size_t k, const void *a, const void *b, double *c,
                       double *magnitude);

/// Groups of columns: column j belongs to group j % WM_GEMM_GROUPS.
enum { WM_GEMM_GROUPS = 16 };

/// Each row times x, by groups of columns: result[i][g] = sum over the columns j of group g of matrix[i][j] * x[j], in
/// double precision. Rows begin `pitch` elements apart. The result is rows x WM_GEMM_GROUPS.
void wm_gemm_fold(wm_data_type type, size_t rows, size_t columns, size_t pitch, const void *matrix, const double *x,
                  double *result);

/// A times a folded B (k x WM_GEMM_GROUPS) in double precision. The result is m x WM_GEMM_GROUPS.
void wm_gemm_fold_product(wm_data_type type, size_t m, size_t k, const void *a, const double *folded, double *result);

/// The sums of the squares of each row and of each column, in double precision.
void wm_gemm_squares(wm_data_type type, size_t rows, size_t columns, const void *matrix, double *by_row,
                     double *by_column);

#pragma clang assume_nonnull end

#endif
