#include "wm_gemm.h"

#include <sched.h>

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
    const size_t packed = packed_a_bytes(kernel, b) + quotient_up(b.nc, kernel->nr) * panel_bytes(kernel, b.kc);
    return packed < kernel->stream_space ? kernel->stream_space : packed;
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
    /// Rows by tiles.
    split tiles;
    /// The tiles from this one on by blocks of A.
    size_t first_tile;
    split blocks;
    char *packed_a;
    /// Room for a block, or, where `b` is null, all of B.
    char *packed_b;
} product;

/// A block of B: its place, its first packed panel, the bytes of one and their distance.
typedef struct block_of_b {
    size_t column, columns, at, depth;
    char *panels;
    size_t bytes, distance;
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
    const size_t share = quotient_up(block->bytes, tiles), slots = steps_of(kernel, block->depth) / kernel->slot;
    // Some slots are C's, so that a line's half a slot is not too much.
    const size_t stride = least(LINE, rounded(quotient_up(share, slots ? slots : 1), 16));
    return (lookout){block->panels + (panel + 1) % panels * block->distance, share, 0, 0, stride};
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
            .b = block->panels + panel * block->distance,
            .c = p->c + (row * p->n + block->column + column) * p->product_size, .row = p->n,
            .accumulate = block->at > 0, .ahead = start_of_lookout(p, &look, t - first), .stride = look.stride};
        if (columns == kernel->nr) kernel->tiles[rows - 1](&work);
        else edge_tile(kernel, rows, columns, work);
    }
}

static void pack_panel(const product *p, const block_of_b *block, size_t panel) {
    const wm_gemm_kernel *kernel = p->kernel;
    const size_t column = panel * kernel->nr;
    kernel->pack_panel(block->depth, least(kernel->nr, block->columns - column),
                       p->b + (block->at * p->n + block->column + column) * p->size, p->n,
                       block->panels + panel * block->distance);
}

/// A block of B times all of A. Rows are inside: a block of A stays in L2, and a panel of B comes from L3 once for each
/// block of A. A panel is packed just before its first use, from which it then comes out of the cache.
static void multiply_block(const product *p, const block_of_b *block, int is_packed) {
    const wm_gemm_kernel *kernel = p->kernel;
    const size_t packed = rows_bytes(kernel, block->depth);
    for (size_t part = 0; part < p->blocks.parts; part++) {
        const size_t first = p->first_tile + start_of(p->blocks, part);
        const size_t end = p->first_tile + start_of(p->blocks, part + 1);
        for (size_t t = first; t < end; t++) {
            const size_t row = start_of(p->tiles, t), rows = start_of(p->tiles, t + 1) - row;
            kernel->pack_rows(rows, block->depth, p->a + (row * p->k + block->at) * p->size, p->k,
                              p->packed_a + (t - first) * packed);
        }
        for (size_t panel = 0; panel * kernel->nr < block->columns; panel++) {
            const int packs = part == 0 && !is_packed;
            if (packs) pack_panel(p, block, panel);
            multiply_panel(p, block, panel, first, end, packs);
        }
    }
}

/// Where all of B is packed, a panel has the whole depth, so that one copy serves blocks of any.
static block_of_b block_at(const product *p, size_t column, size_t columns, size_t at, size_t depth) {
    const wm_gemm_kernel *kernel = p->kernel;
    const size_t bytes = panel_bytes(kernel, depth);
    if (p->b) return (block_of_b){column, columns, at, depth, p->packed_b, bytes, bytes};
    const size_t whole = panel_bytes(kernel, p->k), before = at / kernel->group * kernel->nr * kernel->unit;
    return (block_of_b){column, columns, at, depth, p->packed_b + column / kernel->nr * whole + before, bytes, whole};
}

/// Cuts rows into tiles, and those that worker `part` of `parts` has into blocks.
static void cut(product *p, wm_gemm_blocking blocking, size_t part, size_t parts) {
    const size_t tiles = quotient_up(p->m, p->kernel->mr), at_most = tiles_at_most(p->kernel, blocking);
    const split shares = split_into(tiles, parts);
    p->size = wm_data_type_size(p->kernel->data_type);
    p->product_size = wm_data_type_size(wm_product_type(p->kernel->data_type));
    p->tiles = split_into(p->m, tiles);
    p->first_tile = start_of(shares, part);
    const size_t own = start_of(shares, part + 1) - p->first_tile;
    p->blocks = split_into(own, quotient_up(own, at_most));
}

/// The width and depth of even blocks: a last one that is much smaller than the others would pay for its packing and be
/// used little.
static size_t width_of_blocks(const product *p, wm_gemm_blocking blocking, size_t columns) {
    return rounded(quotient_up(columns, quotient_up(columns, blocking.nc)), p->kernel->nr);
}

static size_t depth_of_blocks(const product *p, wm_gemm_blocking blocking) {
    const size_t parts = quotient_up(p->k, blocking.kc);
    const size_t even = least(blocking.kc, rounded(quotient_up(p->k, parts), line_elements(p->kernel)));
    // A block begins with a whole unit of what is packed already.
    return p->b ? even : rounded(even, p->kernel->group);
}

static void enter(const wm_gemm_kernel *kernel) {
    if (kernel->enter) kernel->enter();
}
static void leave(const wm_gemm_kernel *kernel) {
    if (kernel->leave) kernel->leave();
}

/// The columns from `first` to before `end`, in blocks.
static void multiply_columns(const product *p, wm_gemm_blocking blocking, size_t first, size_t end) {
    if (first == end) return;
    enter(p->kernel);
    const size_t wide = width_of_blocks(p, blocking, end - first), deep = depth_of_blocks(p, blocking);
    for (size_t j = first; j < end; j += wide) {
        for (size_t at = 0; at < p->k; at += deep) {
            const block_of_b block = block_at(p, j, least(wide, end - j), at, least(deep, p->k - at));
            multiply_block(p, &block, !p->b);
        }
    }
    leave(p->kernel);
}

/// Roundings that a product passes in blocks of so many.
static size_t roundings(size_t k, size_t block) { return least(k, block) + quotient_up(k, block) - 1; }

/// The same where rows are streamed: in a block, of the blocks of a span, and of the spans.
static size_t streamed_roundings(const wm_gemm_kernel *kernel, size_t k) {
    return roundings(least(k, kernel->stream_span), kernel->stream_depth) + quotient_up(k, kernel->stream_span) - 1;
}

void wm_gemm(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k, const void *a,
             const void *b, void *c, void *workspace) {
    if (m <= kernel->most_streamed && streamed_roundings(kernel, k) <= roundings(k, blocking.kc)) {
        kernel->stream_rows(m, n, k, a, b, c, workspace);
        return;
    }
    product p = {.kernel = kernel, .m = m, .n = n, .k = k, .a = a, .b = b, .c = c, .packed_a = workspace,
                 .packed_b = (char *)workspace + packed_a_bytes(kernel, blocking)};
    cut(&p, blocking, 0, 1);
    multiply_columns(&p, blocking, 0, n);
}

// MARK: Weights

size_t wm_gemm_packed_weights(const wm_gemm_kernel *kernel, size_t n, size_t k) {
    return quotient_up(n, kernel->nr) * panel_bytes(kernel, k);
}

void wm_gemm_pack_weights(const wm_gemm_kernel *kernel, size_t n, size_t k, const void *b, void *packed) {
    const product p = {.kernel = kernel, .n = n, .k = k, .b = b, .size = wm_data_type_size(kernel->data_type)};
    const size_t bytes = panel_bytes(kernel, k);
    const block_of_b all = {0, n, 0, k, packed, bytes, bytes};
    for (size_t panel = 0; panel * kernel->nr < n; panel++) pack_panel(&p, &all, panel);
}

void wm_gemm_by_weights(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k,
                        const void *a, const void *packed, void *c, void *workspace) {
    product p = {.kernel = kernel, .m = m, .n = n, .k = k, .a = a, .c = c, .packed_a = workspace,
                 .packed_b = (char *)packed};
    cut(&p, blocking, 0, 1);
    multiply_columns(&p, blocking, 0, n);
}

// MARK: One product by several workers

/// Tiles of rows that each worker should have at least: with fewer, even shares differ by too much.
enum { LEAST_TILES = 2, SPINS_BEFORE_YIELDING = 1 << 14 };

size_t wm_gemm_shared(const wm_gemm_kernel *kernel, wm_gemm_blocking b) {
    return 2 * quotient_up(b.nc, kernel->nr) * panel_bytes(kernel, b.kc);
}

/// Waits until all workers are here as often as this one.
static void meet(wm_gemm_worker *w) {
    w->meetings++;
    __atomic_add_fetch(w->arrived, 1, __ATOMIC_ACQ_REL);
    for (size_t spins = 0; __atomic_load_n(w->arrived, __ATOMIC_ACQUIRE) < w->meetings * w->workers; spins++)
        if (spins > SPINS_BEFORE_YIELDING) sched_yield();
}

void wm_gemm_split(const wm_gemm_kernel *kernel, wm_gemm_blocking blocking, size_t m, size_t n, size_t k, const void *a,
                   const void *b, void *c, wm_gemm_worker *worker, void *workspace) {
    product p = {.kernel = kernel, .m = m, .n = n, .k = k, .a = a, .b = b, .c = c, .packed_a = workspace,
                 .packed_b = (char *)workspace + packed_a_bytes(kernel, blocking)};
    if (quotient_up(m, kernel->mr) < LEAST_TILES * worker->workers) {
        const split panels = split_into(quotient_up(n, kernel->nr), worker->workers);
        cut(&p, blocking, 0, 1);
        multiply_columns(&p, blocking, least(n, start_of(panels, worker->number) * kernel->nr),
                         least(n, start_of(panels, worker->number + 1) * kernel->nr));
        meet(worker);
        return;
    }
    cut(&p, blocking, worker->number, worker->workers);
    const size_t wide = width_of_blocks(&p, blocking, n), deep = depth_of_blocks(&p, blocking);
    enter(kernel);
    for (size_t j = 0; j < n; j += wide) {
        for (size_t at = 0; at < k; at += deep) {
            // Two blocks in turn, so that nobody packs what another still multiplies by.
            p.packed_b = (char *)worker->shared + worker->meetings % 2 * (wm_gemm_shared(kernel, blocking) / 2);
            const block_of_b block = block_at(&p, j, least(wide, n - j), at, least(deep, k - at));
            for (size_t panel = worker->number; panel * kernel->nr < block.columns; panel += worker->workers)
                pack_panel(&p, &block, panel);
            meet(worker);
            multiply_block(&p, &block, 1);
        }
    }
    leave(kernel);
    meet(worker);
}
