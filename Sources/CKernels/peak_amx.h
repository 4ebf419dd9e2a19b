// A peak probe of the matrix unit: CHAINS registers of sums, each its own dependency chain, and the row that says so.
//
// To be included inside a region whose target attribute allows AMX, with these defined: KERNEL (`peak_ISA_TYPE` without
// quotes), REQUIRES (features), INSTRUCTION, what is executed, for people, PRODUCTS, how many it adds to each sum, and
// ADD_TILES(sum, a, b). Four chains of 16 cycles each cover the latency of 52 cycles on Sapphire Rapids.
#include <stdint.h>

#include "wm_cpu.h"
#include "wm_peak.h"

#define CHAINS 4
enum { ROWS = 16, LINE = 64, COLUMNS = LINE / 4 };

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define ROW_OF(name) wm_##name
#define ROW(name) ROW_OF(name)
#define RUN_OF(name) name##_run
#define RUN(name) RUN_OF(name)

static void RUN(KERNEL)(uint64_t rounds) {
    // What LDTILECFG reads: palette 1, then bytes and number of rows of each register.
    const struct {
        uint8_t palette, start_row, reserved[14];
        uint16_t row_bytes[16];
        uint8_t rows[16];
    } shapes = {.palette = 1, .row_bytes = {LINE, LINE, LINE, LINE, LINE, LINE, LINE, LINE},
                .rows = {ROWS, ROWS, ROWS, ROWS, ROWS, ROWS, ROWS, ROWS}};
    // Factors as a product has them: multiplying zeros would draw less power, and so perhaps have a higher clock.
    _Alignas(LINE) uint8_t factors[ROWS * LINE];
    for (int i = 0; i < ROWS * LINE; i++) factors[i] = (uint8_t)(i % 2 ? 0x3f : i * 37);
    _tile_loadconfig(&shapes);
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    _tile_loadd(4, factors, LINE);
    _tile_loadd(5, factors, LINE);
    _tile_loadd(6, factors, LINE);
    _tile_loadd(7, factors, LINE);
    for (; rounds > 0; rounds--) {
        ADD_TILES(0, 4, 6);
        ADD_TILES(1, 4, 7);
        ADD_TILES(2, 5, 6);
        ADD_TILES(3, 5, 7);
    }
    _tile_release();
}

const wm_peak_probe ROW(KERNEL) = {
    .name = TEXT(KERNEL), .method = TEXT(CHAINS) " independent 8192-bit " INSTRUCTION, .requires = REQUIRES,
    // A multiply and an add for each product.
    .work_per_round = 2.0 * ROWS * COLUMNS * PRODUCTS * CHAINS, .run = RUN(KERNEL),
};
