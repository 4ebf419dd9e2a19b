// The packing of panels for one packing format.
//
// To be included with these defined: NAME (of the `wm_gemm_packing`), SOURCE (type of an element), GROUP, UNIT (type
// of a packed unit), LANES (units of 16 bytes), A_UNIT(from) and A_LANES(from) (one unit, and LANES units, of a row of
// A), B_UNIT(from, row, live) and B_LANES(from, row) (the same of B's columns, from GROUP rows; `live` of them exist).
// Optionally B_SQUARE(from, row, to), the same for LANES x LANES columns at once, and HEAD_TERM(element): a panel of B then begins with the sum of it over each column.
//
// A is transposed in squares of LANES x LANES units. Where they do not divide the panel's rows the last ones overlap.
#include <stddef.h>
#include <stdint.h>

#include "gemm_pack.h"

#ifdef HEAD_TERM
enum { HEAD_UNITS = 1 };
#else
enum { HEAD_UNITS = 0 };
#endif

typedef UNIT pack_lanes __attribute__((vector_size(16), aligned(1)));

static inline void store_lanes(UNIT *to, pack_lanes value) { *(pack_lanes *)to = value; }

/// LANES rows of A from `from`, LANES units of each, to as many steps from `to`.
static inline void transpose(const SOURCE *from, size_t row, size_t mr, UNIT *to) {
#if LANES == 4
    const pack_lanes r0 = A_LANES(from), r1 = A_LANES(from + row), r2 = A_LANES(from + 2 * row),
                     r3 = A_LANES(from + 3 * row);
    const pack_lanes low01 = __builtin_shufflevector(r0, r1, 0, 4, 1, 5),
                     high01 = __builtin_shufflevector(r0, r1, 2, 6, 3, 7),
                     low23 = __builtin_shufflevector(r2, r3, 0, 4, 1, 5),
                     high23 = __builtin_shufflevector(r2, r3, 2, 6, 3, 7);
    store_lanes(to, __builtin_shufflevector(low01, low23, 0, 1, 4, 5));
    store_lanes(to + mr, __builtin_shufflevector(low01, low23, 2, 3, 6, 7));
    store_lanes(to + 2 * mr, __builtin_shufflevector(high01, high23, 0, 1, 4, 5));
    store_lanes(to + 3 * mr, __builtin_shufflevector(high01, high23, 2, 3, 6, 7));
#else
    const pack_lanes r0 = A_LANES(from), r1 = A_LANES(from + row);
    store_lanes(to, __builtin_shufflevector(r0, r1, 0, 2));
    store_lanes(to + mr, __builtin_shufflevector(r0, r1, 1, 3));
#endif
}

static inline UNIT a_unit(const SOURCE *from, size_t live) {
    SOURCE padded[GROUP] = {0};
    for (size_t i = 0; i < GROUP && i < live; i++) padded[i] = from[i];
    return A_UNIT(padded);
}

/// A cache line of each row is taken at once: lines of more rows than a cache set holds, which they share where rows
/// lie a power of two apart, would be gone before the next visit.
enum { UNITS_OF_A_LINE = 64 / (GROUP * sizeof(SOURCE)) };

/// One panel of A: `live` of its `mr` rows exist.
static inline __attribute__((always_inline)) void pack_rows(size_t live, size_t depth, size_t mr, const SOURCE *from,
                                                            size_t row, UNIT *to) {
    const size_t steps = (depth + GROUP - 1) / GROUP;
    const size_t transposed = live == mr && mr >= LANES ? depth / (LANES * GROUP) * LANES : 0;
    for (size_t p = 0; p < transposed; p += UNITS_OF_A_LINE) {
        // The rows of the panel after this: too short a run of each for the CPU's own prefetcher.
        for (size_t r = 0; r < mr; r++) __builtin_prefetch(from + (mr + r) * row + p * GROUP);
        const size_t end = transposed - p < UNITS_OF_A_LINE ? transposed : p + UNITS_OF_A_LINE;
        for (size_t r = 0; r < mr; r += LANES) {
            const size_t first = r + LANES <= mr ? r : mr - LANES;
            for (size_t q = p; q < end; q += LANES)
                transpose(from + first * row + q * GROUP, row, mr, to + q * mr + first);
        }
    }
    for (size_t p = transposed; p < steps; p++) {
        for (size_t r = 0; r < live; r++) to[p * mr + r] = a_unit(from + r * row + p * GROUP, depth - p * GROUP);
        for (size_t r = live; r < mr; r++) to[p * mr + r] = 0;
    }
}

static void pack_a(size_t rows, size_t depth, size_t mr, const void *source, size_t row, void *target) {
    const SOURCE *from = source;
    UNIT *to = target;
    const size_t panel = (depth + GROUP - 1) / GROUP * mr;
    for (size_t i = 0; i < rows; i += mr, from += mr * row, to += panel) {
        const size_t live = rows - i < mr ? rows - i : mr;
        // A constant lets the compiler unroll for the heights in use.
        switch (mr) {
        case 6: pack_rows(live, depth, 6, from, row, to); break;
        case 8: pack_rows(live, depth, 8, from, row, to); break;
        case 12: pack_rows(live, depth, 12, from, row, to); break;
        case 14: pack_rows(live, depth, 14, from, row, to); break;
        default: pack_rows(live, depth, mr, from, row, to);
        }
    }
}

/// Steps that are packed of one panel before the next: few, so that rows of B are read on, not one line of each.
enum { STEPS_AT_A_TIME = 16 };

/// Some steps of one panel of B, from a block of B's rows that is `depth` deep; `live` of its `nr` columns exist.
static inline __attribute__((always_inline)) void pack_columns(size_t live, size_t depth, size_t nr,
                                                               const SOURCE *from, size_t row, UNIT *to, size_t ahead) {
    for (size_t p = 0; p < depth; p += GROUP, from += GROUP * row, to += nr) {
        for (size_t at = 0; at < nr * sizeof(UNIT); at += 64) __builtin_prefetch((char *)(to + ahead) + at, 1);
        const size_t whole = depth - p < GROUP ? 0 : live == nr ? nr : live / LANES * LANES;
        size_t c = 0;
#ifdef B_SQUARE
        for (; c + LANES * LANES <= whole; c += LANES * LANES) B_SQUARE(from + c, row, to + c);
#endif
        for (; c < whole; c += LANES) store_lanes(to + c, B_LANES(from + c, row));
        for (size_t c = whole; c < live; c++) to[c] = B_UNIT(from + c, row, depth - p);
        for (size_t c = live; c < nr; c++) to[c] = 0;
    }
}

/// Adds the terms of at most STEPS_AT_A_TIME steps to a panel's head.
static inline void add_to_head(size_t live, size_t depth, const SOURCE *from, size_t row, UNIT *head) {
#ifdef HEAD_TERM
    enum { WIDE = 16 };
    size_t c = 0;
    // So few numbers of 8 bits add up in 16, which halves the vectors.
    for (; c + WIDE <= live; c += WIDE) {
        int16_t sum[WIDE] = {0};
        for (size_t p = 0; p < depth; p++) {
            for (size_t i = 0; i < WIDE; i++) sum[i] = (int16_t)(sum[i] + from[p * row + c + i]);
        }
        for (size_t i = 0; i < WIDE; i++) head[c + i] += (UNIT)HEAD_TERM(sum[i]);
    }
    for (; c < live; c++) {
        for (size_t p = 0; p < depth; p++) head[c] += (UNIT)HEAD_TERM(from[p * row + c]);
    }
#else
    (void)live, (void)depth, (void)from, (void)row, (void)head;
#endif
}

static void pack_b(size_t depth, size_t columns, size_t nr, const void *source, size_t row, void *target) {
    const SOURCE *from = source;
    UNIT *to = target;
    const size_t head = HEAD_UNITS * nr, panel = head + (depth + GROUP - 1) / GROUP * nr;
    const size_t stride = STEPS_AT_A_TIME * GROUP;
    for (size_t j = 0; HEAD_UNITS && j < columns; j += nr) {
        for (size_t c = 0; c < nr; c++) to[j / nr * panel + c] = 0;
    }
    for (size_t p = 0; p < depth; p += stride, from += stride * row) {
        const size_t deep = depth - p < stride ? depth - p : stride;
        for (size_t j = 0; j < columns; j += nr) {
            const size_t live = columns - j < nr ? columns - j : nr;
            UNIT *steps = to + j / nr * panel + head + p / GROUP * nr;
            switch (nr) {
            case 8: pack_columns(live, deep, 8, from + j, row, steps, panel); break;
            case 16: pack_columns(live, deep, 16, from + j, row, steps, panel); break;
            case 24: pack_columns(live, deep, 24, from + j, row, steps, panel); break;
            case 32: pack_columns(live, deep, 32, from + j, row, steps, panel); break;
            default: pack_columns(live, deep, nr, from + j, row, steps, panel);
            }
            add_to_head(live, deep, from + j, row, to + j / nr * panel);
        }
    }
}

const wm_gemm_packing NAME = {GROUP, sizeof(UNIT), HEAD_UNITS * sizeof(UNIT), pack_a, pack_b};
