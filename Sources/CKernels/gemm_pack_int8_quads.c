#include <stdint.h>

typedef uint8_t four_bytes __attribute__((vector_size(4), aligned(1)));

#define NAME wm_gemm_pack_int8_quads
#define SOURCE int8_t
#define UNIT uint32_t
#define GROUP 4
#define LANES 4
/// Flipping the top bit adds 128 to a signed byte and so makes it unsigned.
#define OFFSET 0x80808080u
#define BYTE(from, at) ((uint32_t)(uint8_t)(from)[at])
#define WIDENED(from) __builtin_convertvector(*(const four_bytes *)(from), pack_lanes)
#define A_UNIT(from) ((BYTE(from, 0) | BYTE(from, 1) << 8 | BYTE(from, 2) << 16 | BYTE(from, 3) << 24) ^ OFFSET)
#define A_LANES(from) (*(const pack_lanes *)(from) ^ OFFSET)
#define IF(condition, value) ((condition) ? (value) : 0)
#define B_UNIT(from, row, live)                                                                  \
    (BYTE(from, 0) | IF((live) > 1, BYTE(from, row) << 8) | IF((live) > 2, BYTE(from, 2 * (row)) << 16) | \
     IF((live) > 3, BYTE(from, 3 * (row)) << 24))
#define B_LANES(from, row)                                                                          \
    (WIDENED(from) | WIDENED((from) + (row)) << 8 | WIDENED((from) + 2 * (row)) << 16 |             \
     WIDENED((from) + 3 * (row)) << 24)
/// What the offset of A adds to a product, to be taken off again: 128 times the column of B.
#define HEAD_TERM(element) (-128 * (element))
#include "gemm_pack_panels.h"
