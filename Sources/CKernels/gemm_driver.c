#include "wm_gemm.h"

enum { LINE = 64 };

static size_t least(size_t x, size_t y) { return x < y ? x : y; }
static size_t quotient_up(size_t x, size_t by) { return (x + by - 1) / by; }
static size_t rounded(size_t x, size_t to) { return quotient_up(x, to) * to; }

/// An extent cut into parts of which none is more than one longer than another.
typedef struct split {
    size_t parts, each, longer;
} split;

static split split_into(size_t extent, size_t parts) { return (split){parts, extent / parts, extent % parts}; }
static size_t start_of(split s, size_t part) { return part * s.each + least(part, s.longer); }

// MARK: Sizes of what is packed

static size_t steps_of(const wm_gemm_kernel *kernel, size_t depth) { return quotient_up(depth, kernel->group); }

static size_t line_elements(const wm_gemm_kernel *kernel) { return LINE / kernel->unit * kernel->group; }

/// Room for a tile's rows of A.
static size_t rows_bytes(const wm_gemm_kernel *kernel, size_t depth) {
    return kernel->head + quotient_up(depth, line_elements(kernel)) * kernel->mr * LINE;
}

static size_t panel_bytes(const wm_gemm_kernel *kernel, size_t depth) {
    return rounded(steps_of(kernel, depth) * kernel->nr * kernel->unit, LINE);
}

size_t wm_gemm_packed_size(const wm_gemm_kernel *kernel) { return kernel->unit / kernel->group; }

/// Tiles in a block of A.
static size_t tiles_at_most(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return b.mc < kernel->mr ? 1 : b.mc / kernel->mr;
}

static size_t packed_a_bytes(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return tiles_at_most(kernel, b) * rows_bytes(kernel, b.kc);
}

size_t wm_gemm_workspace(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return packed_a_bytes(kernel, b) + quotient_up(b.nc, kernel->nr) * panel_bytes(kernel, b.kc);
}

// MARK: Tiles

/// The live columns of a tile that was computed aside.
#define COPY_COLUMNS(name, type)                                                                                    \
    static void name(size_t rows, size_t columns, const type *tile, size_t nr, type *c, size_t row,                 \
                     int accumulate) {                                                                              \
        for (size_t i = 0; i < rows; i++) {                                                                         \
            for (size_t j = 0; j < columns; j++) {                                                                  \
                const type value = tile[i * nr + j];                                                                \
                c[i * row + j] = accumulate ? c[i * row + j] + value : value;                                       \
            }                                                                                                       \
        }                                                                                                           \
    }
COPY_COLUMNS(copy_f32, float)
COPY_COLUMNS(copy_f64, double)
COPY_COLUMNS(copy_int32, int32_t)

static void edge_tile(const wm_gemm_kernel *kernel, size_t rows, size_t columns, wm_gemm_tile_work work) {
    _Alignas(LINE) union {
        float f32[WM_GEMM_LARGEST_TILE];
        double f64[WM_GEMM_LARGEST_TILE];
        int32_t int32[WM_GEMM_LARGEST_TILE];
    } aside;
    void *const c = work.c;
    const size_t row = work.row, nr = kernel->nr;
    const int accumulate = work.accumulate;
    work.c = &aside, work.row = nr, work.accumulate = 0;
    kernel->tiles[rows - 1](&work);
    switch (wm_product_type(kernel->data_type)) {
    case WM_F64: copy_f64(rows, columns, aside.f64, nr, c, row, accumulate); break;
    case WM_INT32: copy_int32(rows, columns, aside.int32, nr, c, row, accumulate); break;
    default: copy_f32(rows, columns, aside.f32, nr, c, row, accumulate);
    }
}

// MARK: Blocks

/// One product, or as much of it as has one set of blocks.
typedef struct product {
    const wm_gemm_kernel *kernel;
    size_t m, n, k;
    const char *a, *b;
    char *c;
    /// Bytes of an element of A and B, and of C.
    size_t size, product_size;
    /// Rows by tiles, and tiles by blocks of A.
    split tiles, blocks;
    char *packed_a, *packed_b;
} product;

/// A block of B: its place, and the bytes of a packed panel of it.
typedef struct block_of_b {
    size_t column, columns, at, depth, panel;
} block_of_b;

/// What the tiles of one panel prefetch: the next packed panel, cut among the tiles; or the rows of B that the next
/// panel will be packed from, of which each tile takes every `lanes`th line.
typedef struct lookout {
    const char *from;
    /// Bytes of each tile's share, or 0 where rows of B are meant.
    size_t share;
    size_t lines_across;
    size_t row_bytes, stride;
} lookout;

static lookout lookout_of(const product *p, const block_of_b *block, size_t panel, size_t tiles, int packs) {
    const wm_gemm_kernel *kernel = p->kernel;
    const size_t panels = quotient_up(block->columns, kernel->nr), row = p->n * p->size;
    if (packs && panel + 1 < panels) {
        const char *from = p->b + (block->at * p->n + block->column + (panel + 1) * kernel->nr) * p->size;
        return (lookout){from, 0, quotient_up(kernel->nr * p->size, LINE), row, kernel->group * kernel->slot * row};
    }
    const size_t share = quotient_up(block->panel, tiles), slots = steps_of(kernel, block->depth) / kernel->slot;
    // Some slots are C's, so that a line's half a slot is not too much.
    const size_t stride = least(LINE, rounded(quotient_up(share, slots ? slots : 1), 16));
    return (lookout){p->packed_b + (panel + 1) % panels * block->panel, share, 0, 0, stride};
}

static const char *start_of_lookout(const product *p, const lookout *look, size_t tile) {
    if (look->share) return look->from + tile * look->share;
    const size_t lane = tile % (look->lines_across * p->kernel->group * p->kernel->slot);
    return look->from + lane % look->lines_across * LINE + lane / look->lines_across * look->row_bytes;
}

/// One packed panel of B times the packed rows of a block of A, from tile `first` to before `end`.
static void multiply_panel(const product *p, const block_of_b *block, size_t panel, size_t first, size_t end, int packs) {
    const wm_gemm_kernel *kernel = p->kernel;
    const size_t column = panel * kernel->nr, columns = least(kernel->nr, block->columns - column);
    const lookout look = lookout_of(p, block, panel, end - first, packs);
    const size_t packed = rows_bytes(kernel, block->depth);
    for (size_t t = first; t < end; t++) {
        const size_t row = start_of(p->tiles, t), rows = start_of(p->tiles, t + 1) - row;
        const wm_gemm_tile_work work = {
            .steps = steps_of(kernel, block->depth), .a = p->packed_a + (t - first) * packed,
            .b = p->packed_b + panel * block->panel,
            .c = p->c + (row * p->n + block->column + column) * p->product_size, .row = p->n,
            .accumulate = block->at > 0, .ahead = start_of_lookout(p, &look, t - first), .stride = look.stride};
        if (columns == kernel->nr) kernel->tiles[rows - 1](&work);
        else edge_tile(kernel, rows, columns, work);
    }
}

/// A block of B times all of A. Rows are inside: a block of A stays in L2, and a panel of B comes from L3 once for each
/// block of A. A panel is packed just before its first use, from which it then comes out of the cache.
static void multiply_block(const product *p, const block_of_b *block) {
    const wm_gemm_kernel *kernel = p->kernel;
    const size_t packed = rows_bytes(kernel, block->depth);
    for (size_t part = 0; part < p->blocks.parts; part++) {
        const size_t first = start_of(p->blocks, part), end = start_of(p->blocks, part + 1);
        for (size_t t = first; t < end; t++) {
            const size_t row = start_of(p->tiles, t), rows = start_of(p->tiles, t + 1) - row;
            kernel->pack_rows(rows, block->depth, p->a + (row * p->k + block->at) * p->size, p->k,
                              p->packed_a + (t - first) * packed);
        }
        for (size_t panel = 0; panel * kernel->nr < block->columns; panel++) {
            const size_t column = panel * kernel->nr;
            if (part == 0)
                kernel->pack_panel(block->depth, least(kernel->nr, block->columns - column),
                                   p->b + (block->at * p->n + block->column + column) * p->size, p->n,
                                   p->packed_b + panel * block->panel);
            multiply_panel(p, block, panel, first, end, part == 0);
        }
    }
}

void wm_gemm(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k, const void *a,
             const void *b, void *c, void *workspace) {
    const size_t tiles = quotient_up(m, kernel->mr), at_most = tiles_at_most(kernel, blocking);
    const product p = {
        .kernel = kernel, .m = m, .n = n, .k = k, .a = a, .b = b, .c = c, .size = wm_data_type_size(kernel->data_type),
        .product_size = wm_data_type_size(wm_product_type(kernel->data_type)), .tiles = split_into(m, tiles),
        .blocks = split_into(tiles, quotient_up(tiles, at_most)), .packed_a = workspace,
        .packed_b = (char *)workspace + packed_a_bytes(kernel, blocking)};
    // Even parts: a last block that is much smaller than the others would pay for its packing and be used little.
    const size_t wide = rounded(quotient_up(n, quotient_up(n, blocking.nc)), kernel->nr);
    const size_t deep =
        least(blocking.kc, rounded(quotient_up(k, quotient_up(k, blocking.kc)), line_elements(kernel)));
    for (size_t j = 0; j < n; j += wide) {
        for (size_t at = 0; at < k; at += deep) {
            const size_t depth = least(deep, k - at);
            multiply_block(&p, &(block_of_b){j, least(wide, n - j), at, depth, panel_bytes(kernel, depth)});
        }
    }
}
