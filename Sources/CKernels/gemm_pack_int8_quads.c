#include <stddef.h>
#include <stdint.h>

typedef uint8_t sixteen_bytes __attribute__((vector_size(16), aligned(1)));
typedef uint16_t eight_halves __attribute__((vector_size(16), aligned(1)));
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
#define B_SQUARE interleave
#define ZIP_BYTES_LOW(x, y) __builtin_shufflevector(x, y, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
#define ZIP_BYTES_HIGH(x, y) \
    __builtin_shufflevector(x, y, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
#define ZIP_LOW(x, y) __builtin_shufflevector(x, y, 0, 8, 1, 9, 2, 10, 3, 11)
#define ZIP_HIGH(x, y) __builtin_shufflevector(x, y, 4, 12, 5, 13, 6, 14, 7, 15)

/// Sixteen columns of four rows.
static inline void interleave(const int8_t *from, size_t row, uint32_t *to) {
    const sixteen_bytes r0 = *(const sixteen_bytes *)from, r1 = *(const sixteen_bytes *)(from + row),
                        r2 = *(const sixteen_bytes *)(from + 2 * row), r3 = *(const sixteen_bytes *)(from + 3 * row);
    const eight_halves low01 = (eight_halves)ZIP_BYTES_LOW(r0, r1), high01 = (eight_halves)ZIP_BYTES_HIGH(r0, r1),
                       low23 = (eight_halves)ZIP_BYTES_LOW(r2, r3), high23 = (eight_halves)ZIP_BYTES_HIGH(r2, r3);
    *(eight_halves *)to = ZIP_LOW(low01, low23);
    *(eight_halves *)(to + 4) = ZIP_HIGH(low01, low23);
    *(eight_halves *)(to + 8) = ZIP_LOW(high01, high23);
    *(eight_halves *)(to + 12) = ZIP_HIGH(high01, high23);
}

/// What the offset of A adds to a product, to be taken off again: 128 times the column of B.
#define HEAD_TERM(element) (-128 * (element))
#include "gemm_pack_panels.h"
