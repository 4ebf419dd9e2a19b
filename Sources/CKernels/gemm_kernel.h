// One GEMM kernel: its packing, its tiles, and the row that it exports.
//
// To be included inside a region whose target attribute allows the vectors, behind one of gemm_units_*.h, with these
// defined: KERNEL (`gemm_ISA_TYPE_MRxNR` without quotes), ISA (for people), REQUIRES (features), MR, NR, WIDTH (sums in
// a vector), SLOT (steps for each slot of prefetching), STEPS_AT_ONCE (a multiple of SLOT), C_AHEAD (gemm_tile.h), and
// optionally ADD_ROW; or, for tiles by the matrix unit, ADD_TILES in place of the last three (gemm_amx.h).
#include <stddef.h>

#include "wm_cpu.h"
#include "wm_gemm.h"

#include "gemm_pack.h"

typedef SUM gemm_sums __attribute__((vector_size(sizeof(SUM) * WIDTH), aligned(sizeof(SUM))));
typedef UNIT gemm_units __attribute__((vector_size(sizeof(UNIT) * WIDTH), aligned(sizeof(UNIT))));

#define UNROLLED _Pragma("clang loop unroll(full)")

#ifdef ADD_TILES
#include "gemm_amx.h"
#else
#include "gemm_tile.h"
#define ENTER NULL
#define LEAVE NULL
#endif

#include "gemm_stream.h"

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define ROW_OF(name) wm_##name
#define ROW(name) ROW_OF(name)

const wm_gemm_kernel ROW(KERNEL) = {
    .name = TEXT(KERNEL), .isa = ISA, .requires = REQUIRES, .data_type = DATA_TYPE, .mr = MR, .nr = NR,
    .group = GROUP, .unit = sizeof(UNIT), .head = HEAD, .slot = SLOT, .enter = ENTER, .leave = LEAVE, .tiles = tiles, .pack_rows = pack_rows,
    .pack_panel = pack_panel, .stream_rows = stream_rows, .most_streamed = STREAM_ROWS, .stream_depth = STREAM_DEPTH,
    .stream_span = STREAM_SPAN, .stream_space = STREAM_ROWS * STREAM_CHUNK * sizeof(SUM),
};
