// The tiles of one kernel by AMX: 32 x 32 sums in four registers of 16 rows of 64 bytes, the packed operands in four more.
//
// To be included by gemm_kernel.h in place of gemm_tile.h. ADD_TILES(sum, a, b) adds the product of two registers. Packed
// rows of A and packed panels of B lie as the registers take them: a line of a row of A, and for sixteen steps in depth a
// line of units of B, sixteen columns wide.
//
// All sums of a block are taken in the registers from zero, and C is added with vectors: a register that began with C
// would round a product once for every line of all blocks.

_Static_assert(MR == 32 && NR == 32 && WIDTH == 16 && LINE_UNITS == 16 && HEAD == 0, "two registers by two");

enum {
    ROWS = 16,
    /// Registers, by what they hold.
    SUM_00 = 0, SUM_01, SUM_10, SUM_11, A_0, A_1, B_0, B_1, REGISTERS,
    /// Bytes between rows of a packed panel.
    PANEL_ROW = NR * sizeof(UNIT),
    SLOTS_OF_A_LINE = LINE_UNITS / SLOT,
    /// Lines before the end of a tile in which C is asked for: early enough to have come.
    C_LINES = MR * 2 / SLOTS_OF_A_LINE, C_AHEAD_LINES = C_LINES + 4,
};

/// What LDTILECFG reads.
typedef struct shapes {
    uint8_t palette, start_row, reserved[14];
    uint16_t row_bytes[16];
    uint8_t rows[16];
} shapes;

/// Registers for tiles of so many rows; palette 1 is the only one. Those of rows that do not exist stay undefined.
static inline __attribute__((always_inline)) void shape(size_t height) {
    const uint8_t upper = height < ROWS ? height : ROWS, lower = height - upper;
    const uint16_t below = lower ? LINE : 0;
    const shapes wanted = {
        .palette = 1, .row_bytes = {LINE, LINE, below, below, LINE, below, LINE, LINE},
        .rows = {upper, upper, lower, lower, upper, lower, ROWS, ROWS}};
    _tile_loadconfig(&wanted);
}

static void enter(void) { shape(MR); }
static void leave(void) { _tile_release(); }
#define ENTER enter
#define LEAVE leave

/// A line of each row of A times sixteen steps of B.
static inline __attribute__((always_inline)) void add_line(size_t height, const char *a, const char *b) {
    _tile_loadd(A_0, a, LINE);
    _tile_loadd(B_0, b, PANEL_ROW);
    ADD_TILES(SUM_00, A_0, B_0);
    if (height > ROWS) _tile_loadd(A_1, a + ROWS * LINE, LINE);
    _tile_loadd(B_1, b + LINE, PANEL_ROW);
    if (height > ROWS) ADD_TILES(SUM_10, A_1, B_0);
    ADD_TILES(SUM_01, A_0, B_1);
    if (height > ROWS) ADD_TILES(SUM_11, A_1, B_1);
}

static inline __attribute__((always_inline)) void store_sums(size_t height, SUM *to, size_t row) {
    _tile_stored(SUM_00, to, row * sizeof(SUM));
    _tile_stored(SUM_01, to + WIDTH, row * sizeof(SUM));
    if (height <= ROWS) return;
    _tile_stored(SUM_10, to + ROWS * row, row * sizeof(SUM));
    _tile_stored(SUM_11, to + ROWS * row + WIDTH, row * sizeof(SUM));
}

static inline __attribute__((always_inline)) void tile(const size_t height, const wm_gemm_tile_work *work) {
    const char *a = work->a, *b = work->b, *ahead = work->ahead;
    SUM *c = work->c;
    if (height < MR) shape(height);
    _tile_zero(SUM_00);
    _tile_zero(SUM_01);
    if (height > ROWS) {
        _tile_zero(SUM_10);
        _tile_zero(SUM_11);
    }

    const size_t lines = work->steps / LINE_UNITS, first_of_c = lines > C_AHEAD_LINES ? lines - C_AHEAD_LINES : 0;
    for (size_t line = 0; line < lines; line++, a += height * LINE, b += LINE_UNITS * PANEL_ROW) {
        add_line(height, a, b);
        const size_t turn = line - first_of_c;
        if (turn < C_LINES) {
            const SUM *rows = c + turn * (SLOTS_OF_A_LINE / 2) * work->row;
            UNROLLED for (size_t i = 0; i < SLOTS_OF_A_LINE / 2; i++) {
                __builtin_prefetch(rows + i * work->row, 0, 2);
                __builtin_prefetch(rows + i * work->row + WIDTH, 0, 2);
            }
        } else {
            UNROLLED for (size_t i = 0; i < SLOTS_OF_A_LINE; i++, ahead += work->stride) __builtin_prefetch(ahead, 0, 2);
        }
    }
    const size_t left = work->steps % LINE_UNITS;
    if (left) {
        // A is filled up with zeros; what lies behind the panel could be anything, and NaN times zero is none.
        _Alignas(LINE) char filled[LINE_UNITS * PANEL_ROW] = {0};
        memcpy(filled, b, left * PANEL_ROW);
        add_line(height, a, filled);
    }

    if (work->accumulate) {
        _Alignas(LINE) SUM sums[MR * NR];
        store_sums(height, sums, NR);
        for (size_t i = 0; i < height; i++) {
            UNROLLED for (size_t j = 0; j < NR; j += WIDTH)
                *(gemm_sums *)(c + i * work->row + j) += *(const gemm_sums *)(sums + i * NR + j);
        }
    } else {
        store_sums(height, c, work->row);
    }
    if (height < MR) shape(MR);
}

#define HEIGHTS(each) \
    each(1) each(2) each(3) each(4) each(5) each(6) each(7) each(8) each(9) each(10) each(11) each(12) each(13) each(14) \
    each(15) each(16) each(17) each(18) each(19) each(20) each(21) each(22) each(23) each(24) each(25) each(26) each(27) \
    each(28) each(29) each(30) each(31) each(32)
#define TILE(height) \
    static void tile_##height(const wm_gemm_tile_work *work) { tile(height, work); }
#define NAME_OF_TILE(height) tile_##height,
HEIGHTS(TILE)
static wm_gemm_tile *const tiles[MR] = {HEIGHTS(NAME_OF_TILE)};
#undef TILE
