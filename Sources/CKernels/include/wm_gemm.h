// Kernels of the matmul workload: C = A·B for row-major matrices of any m, n, k >= 1.
//
// One portable driver (gemm_driver.c) packs the operands and walks the blocks; a kernel is the register tile in the
// middle and the packing of its operands, all in one file with the row that says so.
#ifndef WM_GEMM_H
#define WM_GEMM_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Elements of the largest register tile that the driver has room for at the right edge of C.
enum { WM_GEMM_LARGEST_TILE = 32 * 64 };

/// Types of elements. int32 is that of the product of int8 matrices alone.
typedef enum wm_data_type { WM_F32 = 0, WM_F64 = 1, WM_BF16 = 2, WM_INT8 = 3, WM_INT32 = 4 } wm_data_type;

/// What one call of a tile does: `c[i][j] (+)= sum over p of a[i][p] * b[p][j]` from packed operands.
typedef struct wm_gemm_tile_work {
    /// Units in depth.
    size_t steps;
    /// Packed rows of A, as many as the tile is high, and a packed panel of B.
    const void *a, *b;
    void *c;
    /// Distance of C's rows in elements.
    size_t row;
    /// 0 where C is overwritten.
    int accumulate;
    /// What is needed after this tile: a line is fetched into L2 from `ahead`, then from `stride` bytes further, and so
    /// on, one in each slot of the kernel. Only prefetched, so it may lie outside of any matrix.
    const char *ahead;
    size_t stride;
} wm_gemm_tile_work;

typedef void wm_gemm_tile(const wm_gemm_tile_work *work);

/// Makes the thread ready for tiles, or ends that.
typedef void wm_gemm_mode(void);

/// Lays out `rows` rows of A, at most the kernel's mr; `row` is the distance of A's rows in elements.
///
/// The layout is [line in depth][row][64 bytes]: a unit (32 or 64 bits that are broadcast, `group` elements that follow
/// each other in depth) mostly lies in a row already, so that packing copies lines and transposes nothing. The depth is
/// filled up with zeros to whole lines.
typedef void wm_gemm_pack_rows(size_t rows, size_t depth, const void *from, size_t row, void *to);

/// Lays out a panel of B: for each step in depth a unit for each of the kernel's nr columns, of which `columns` exist;
/// `row` is the distance of B's rows in elements. The depth is filled up with anything to a whole unit.
typedef void wm_gemm_pack_panel(size_t depth, size_t columns, const void *from, size_t row, void *to);

/// C = A·B of few rows, without packing anything; sums are taken within blocks of the kernel's stream_depth, those of
/// blocks within its stream_span, and then one after another. `space` has its stream_space bytes, aligned to 64.
typedef void wm_gemm_stream_rows(size_t m, size_t n, size_t k, const void *a, const void *b, void *c, void *space);

typedef struct __attribute__((swift_attr("@Sendable"))) wm_gemm_kernel {
    /// `gemm_ISA_TYPE_MRxNR`, after the tile it computes.
    const char *name;
    /// Instruction set, for people.
    const char *isa;
    /// `wm_cpu_feature` bits that must all be present.
    uint64_t requires;
    wm_data_type data_type;
    /// Rows of the highest register tile, and columns: together at most WM_GEMM_LARGEST_TILE elements.
    uint32_t mr, nr;
    /// Elements in a unit, and bytes of a packed unit.
    uint32_t group, unit;
    /// Bytes before the lines of packed rows of A: 0, or a line with what the sums of each row start from.
    uint32_t head;
    /// Steps for each slot of prefetching.
    uint32_t slot;
    /// Called before the first tile of a product and after its last, where the tiles need it.
    wm_gemm_mode *_Nullable enter, *_Nullable leave;
    /// Tiles of 1 to mr rows.
    wm_gemm_tile *_Nonnull const *_Nonnull tiles;
    wm_gemm_pack_rows *pack_rows;
    wm_gemm_pack_panel *pack_panel;
    wm_gemm_stream_rows *stream_rows;
    /// The most rows that are streamed, products in a block of sums and in a span of blocks, and bytes for sums.
    uint32_t most_streamed, stream_depth, stream_span, stream_space;
} wm_gemm_kernel;

/// All kernels built for this architecture, the plainest first; the table's length goes to `count`.
const wm_gemm_kernel *_Nonnull const *_Nonnull wm_gemm_kernels(size_t *count);

/// Bytes of one element.
size_t wm_data_type_size(wm_data_type type);

/// The type of C's elements, in which products are summed: f32 for bf16, int32 for int8, else that of A and B.
wm_data_type wm_product_type(wm_data_type type);

/// Rows of A (mc), depth (kc) and columns of B (nc) that are packed at a time, at most; each >= 1.
typedef struct wm_gemm_blocking {
    size_t mc, kc, nc;
} wm_gemm_blocking;

/// Bytes that an element of A or B takes when it is packed for the kernel.
size_t wm_gemm_packed_size(const wm_gemm_kernel *kernel);

/// Bytes that `wm_gemm` needs as workspace, aligned to 64.
size_t wm_gemm_workspace(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking);

/// C = A·B; A is m x k, B is k x n, C is m x n, all row-major without gaps; A and B of the kernel's type, C of its
/// product type. The workspace must not be shared between concurrent calls. An element is summed within blocks of at
/// most kc products, and the blocks' sums one after another: no product passes more than kc + (number of blocks) - 1
/// roundings, with k / kc blocks, rounded up; dot products of bf16 also take subnormal numbers for zero, but where few
/// rows are streamed. int8 products are exact, for every k up to 2^16.
void wm_gemm(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k, const void *a,
             const void *b, void *c, void *workspace);

/// Bytes that B takes when all of it is packed, aligned to 64.
size_t wm_gemm_packed_weights(const wm_gemm_kernel *kernel, size_t n, size_t k);

/// Packs B, k x n, as it is to be multiplied by many A of any height: weights, by which inference multiplies.
void wm_gemm_pack_weights(const wm_gemm_kernel *kernel, size_t n, size_t k, const void *b, void *packed);

/// The same product as `wm_gemm`'s, with B packed by `wm_gemm_pack_weights`. kc is rounded up to whole units.
void wm_gemm_by_weights(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k,
                        const void *a, const void *packed, void *c, void *workspace);

/// One of several workers at one product. All have the same `workers`, `shared` and `arrived`, which is 0 before the
/// first product; each keeps its own `meetings`, 0 before the first, from one product to the next.
typedef struct wm_gemm_worker {
    size_t number, workers;
    /// `wm_gemm_shared` bytes, aligned to 64.
    void *shared;
    uint64_t *arrived;
    uint64_t meetings;
} wm_gemm_worker;

/// Bytes for two blocks of B, packed.
size_t wm_gemm_shared(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking);

/// The same product as `wm_gemm`'s, by all workers together: each calls this on a thread of its own, with its own
/// `worker` and `workspace`, and all return when C is whole.
///
/// Each has rows of A and C, and all pack a block of B together, once; where there are too few rows, each has columns. A
/// worker that waits for others spins, so each should have a core.
void wm_gemm_split(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k, const void *a,
                   const void *b, void *c, wm_gemm_worker *worker, void *workspace);

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
