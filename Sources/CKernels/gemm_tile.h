// The register tiles of one kernel: HEIGHT x NR sums in vectors of WIDTH, for each height from 1 to MR.
//
// To be included by gemm_kernel.h behind gemm_pack.h. The bounds are constants and the loops unrolled, so that every sum
// stays in a register. ADD_ROW(i, sum, a, right), where the instruction is not that of the vectors' own type, adds
// to the VECTORS vectors of sums of row i what the unit at `a` and the vectors `right` of units of B give.
//
// Distances of prefetching are those at which the tiles came nearest to the peak on Zen 4 and on Sapphire Rapids: A two
// lines ahead into L1; C early enough to have come (C_AHEAD steps before the end), spread over the steps, and into L2,
// because its rows often lie a power of two apart and share a set of L1; in all other steps what comes after the tile.

enum {
    VECTORS = NR / WIDTH,
    SLOTS_OF_A_LINE = LINE_UNITS / SLOT,
    /// Lines across a row of the tile's C.
    C_ACROSS = (NR * sizeof(SUM) + LINE - 1) / LINE,
};

#ifndef ADD_ROW
#define ADD_ROW(i, sum, a, right) \
    UNROLLED for (int j = 0; j < VECTORS; j++) (sum)[j] += *(const UNIT *)(a) * (right)[j]
#endif

static inline __attribute__((always_inline)) void tile(const size_t height, const wm_gemm_tile_work *work) {
    const char *a = (const char *)work->a + HEAD, *b = work->b;
    SUM *c = work->c;
    gemm_sums sum[MR][VECTORS];
    UNROLLED for (size_t i = 0; i < height; i++) {
        UNROLLED for (int j = 0; j < VECTORS; j++)
            sum[i][j] = (gemm_sums){0} + (HEAD ? ((const SUM *)work->a)[i] : (SUM)0);
    }

    // Lines of A in whose steps C is asked for: `down` for each line across.
    const size_t down = (height + SLOTS_OF_A_LINE - 1) / SLOTS_OF_A_LINE, turns = down * C_ACROSS;
    const size_t lines = work->steps / LINE_UNITS, before = C_AHEAD / LINE_UNITS + turns;
    const size_t first_turn = lines > before ? lines - before : 0;
    const char *ahead = work->ahead;
    /// What A advances in a step.
    const size_t advance = height * LINE / LINE_UNITS;
    for (size_t line = 0; line < lines; line++, a += (height - 1) * LINE) {
        const size_t turn = line - first_turn;
        const int to_c = turn < turns;
        const char *slot = to_c ? (const char *)(c + turn % down * SLOTS_OF_A_LINE * work->row) + turn / down * LINE : ahead;
        const size_t stride = to_c ? work->row * sizeof(SUM) : work->stride;
        const char *next_a = a + 2 * height * LINE;
        _Pragma("clang loop unroll(disable)") for (size_t q = 0; q < LINE_UNITS; q += STEPS_AT_ONCE) {
            UNROLLED for (size_t u = 0; u < STEPS_AT_ONCE; u++, b += STEP, a += sizeof(UNIT), next_a += advance) {
                if (u * advance % LINE < advance || STEPS_AT_ONCE == 1) __builtin_prefetch(next_a);
                if (advance > LINE) __builtin_prefetch(next_a + LINE);
                gemm_units right[VECTORS];
                UNROLLED for (int j = 0; j < VECTORS; j++) right[j] = ((const gemm_units *)b)[j];
                UNROLLED for (size_t i = 0; i < height; i++) { ADD_ROW(i, sum[i], a + i * LINE, right); }
                if (u % SLOT == 0) {
                    __builtin_prefetch(slot, 0, 2);
                    slot += stride;
                }
            }
        }
        if (!to_c) ahead = slot;
    }
    for (size_t left = work->steps % LINE_UNITS; left > 0; left--, b += STEP, a += sizeof(UNIT)) {
        gemm_units right[VECTORS];
        UNROLLED for (int j = 0; j < VECTORS; j++) right[j] = ((const gemm_units *)b)[j];
        UNROLLED for (size_t i = 0; i < height; i++) { ADD_ROW(i, sum[i], a + i * LINE, right); }
    }

    // All of C is read before any of it is written: rows that lie a power of two apart look, to the CPU, as if the one
    // that is read were the one just written.
    if (work->accumulate) {
        UNROLLED for (size_t i = 0; i < height; i++) {
            UNROLLED for (int j = 0; j < VECTORS; j++) sum[i][j] += *(const gemm_sums *)(c + i * work->row + j * WIDTH);
        }
    }
    UNROLLED for (size_t i = 0; i < height; i++) {
        UNROLLED for (int j = 0; j < VECTORS; j++) *(gemm_sums *)(c + i * work->row + j * WIDTH) = sum[i][j];
    }
}

#define TILE(height) \
    static void tile_##height(const wm_gemm_tile_work *work) { tile(height, work); }
TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6)
#if MR == 14
TILE(7) TILE(8) TILE(9) TILE(10) TILE(11) TILE(12) TILE(13) TILE(14)
#elif MR != 6
#error "tiles of 6 and of 14 rows are listed"
#endif
#undef TILE

static wm_gemm_tile *const tiles[MR] = {
    tile_1, tile_2, tile_3, tile_4, tile_5, tile_6,
#if MR == 14
    tile_7, tile_8, tile_9, tile_10, tile_11, tile_12, tile_13, tile_14,
#endif
};
