// One GEMM kernel: its packing, its tiles, and the row that it exports.
//
// To be included inside a region whose target attribute allows the vectors, behind one of gemm_units_*.h, with these
// defined: KERNEL (`gemm_ISA_TYPE_MRxNR` without quotes), ISA (for people), REQUIRES (features), MR, NR, WIDTH (sums in
// a vector), SLOT (steps for each slot of prefetching), STEPS_AT_ONCE (a multiple of SLOT), C_AHEAD (gemm_tile.h), and
// optionally ADD_ROW.
#include <stddef.h>

#include "wm_cpu.h"
#include "wm_gemm.h"

#include "gemm_pack.h"

#include "gemm_tile.h"

#include "gemm_stream.h"

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define ROW_OF(name) wm_##name
#define ROW(name) ROW_OF(name)

const wm_gemm_kernel ROW(KERNEL) = {
    .name = TEXT(KERNEL), .isa = ISA, .requires = REQUIRES, .data_type = DATA_TYPE, .mr = MR, .nr = NR,
    .group = GROUP, .unit = sizeof(UNIT), .head = HEAD, .slot = SLOT, .tiles = tiles, .pack_rows = pack_rows,
    .pack_panel = pack_panel, .stream_rows = stream_rows, .most_streamed = STREAM_ROWS, .stream_depth = STREAM_DEPTH,
};
