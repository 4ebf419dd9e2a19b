// The packing of one kernel's operands, as wm_gemm.h describes it.
//
// To be included by gemm_kernel.h behind one of gemm_units_*.h, which say how an element becomes a unit: SOURCE, UNIT,
// SUM, GROUP, PACK_LINE(from, to) (a line of a row of A) and PACK_STEP(from, row, to) (a step of all columns of B), and,
// where rows have a head, HEAD_TERM(sum, line) and HEAD_OF_SUM(sum).
#include <string.h>

enum {
    LINE = 64,
    /// Elements of A in a packed line, and units.
    LINE_ELEMENTS = LINE / sizeof(UNIT) * GROUP,
    LINE_UNITS = LINE / sizeof(UNIT),
    STEP = NR * sizeof(UNIT),
    /// Lines that are packed of one row before the next: few, so that lines of more rows than a cache set holds, which
    /// they share where rows lie a power of two apart, do not drive each other out; and more than one, because lines
    /// come in pairs.
    LINES_AT_A_TIME = 4,
#ifdef HEAD_TERM
    HEAD = LINE,
#else
    HEAD = 0,
#endif
};

typedef char packed_line __attribute__((vector_size(64), aligned(1)));
typedef SOURCE panel_step __attribute__((vector_size(sizeof(SOURCE) * NR), aligned(sizeof(SOURCE))));

static inline __attribute__((always_inline, unused)) void copy_line(const void *from, void *to) {
    *(packed_line *)to = *(const packed_line *)from;
}

static void pack_rows(size_t rows, size_t depth, const void *source, size_t row, void *target) {
    const SOURCE *from = source;
    char *to = (char *)target + HEAD;
    const size_t whole = depth / LINE_ELEMENTS;
#ifdef HEAD_TERM
    __m512i sums[MR] = {0};
#define ADD_TO_HEAD(r, line) (sums[r] = HEAD_TERM(sums[r], *(const __m512i *)(line)))
#else
#define ADD_TO_HEAD(r, line) ((void)0)
#endif
    size_t at = 0;
    for (; at + LINES_AT_A_TIME <= whole; at += LINES_AT_A_TIME) {
        for (size_t r = 0; r < rows; r++) {
            const SOURCE *lines = from + r * row + at * LINE_ELEMENTS;
            // The rows of the next tile: too short a run of each for the CPU's own prefetcher.
            for (size_t ahead = 0; ahead < LINES_AT_A_TIME * LINE_ELEMENTS * sizeof(SOURCE); ahead += LINE)
                __builtin_prefetch((const char *)(lines + rows * row) + ahead, 0, 2);
            for (size_t i = 0; i < LINES_AT_A_TIME; i++) {
                char *line = to + ((at + i) * rows + r) * LINE;
                PACK_LINE(lines + i * LINE_ELEMENTS, line);
                ADD_TO_HEAD(r, line);
            }
        }
    }
    for (; at * LINE_ELEMENTS < depth; at++) {
        for (size_t r = 0; r < rows; r++) {
            const SOURCE *elements = from + r * row + at * LINE_ELEMENTS;
            char *line = to + (at * rows + r) * LINE;
            SOURCE last[LINE_ELEMENTS] = {0};
            if (at >= whole) elements = memcpy(last, elements, (depth - at * LINE_ELEMENTS) * sizeof(SOURCE));
            PACK_LINE(elements, line);
            ADD_TO_HEAD(r, line);
        }
    }
#ifdef HEAD_TERM
    for (size_t r = 0; r < rows; r++) ((SUM *)target)[r] = HEAD_OF_SUM(sums[r]);
#endif
#undef ADD_TO_HEAD
}

/// A step of which not all columns or rows exist, from a copy that is filled up with zeros.
static void pack_last_step(size_t live, size_t columns, const SOURCE *from, size_t row, char *to) {
    SOURCE filled[GROUP * NR] = {0};
    for (size_t i = 0; i < live; i++) memcpy(filled + i * NR, from + i * row, columns * sizeof(SOURCE));
    PACK_STEP(filled, (size_t)NR, to);
}

static void pack_panel(size_t depth, size_t columns, const void *source, size_t row, void *target) {
    const SOURCE *from = source;
    char *to = target;
    const size_t whole = columns == NR ? depth / GROUP * GROUP : 0;
    size_t p = 0;
    for (; p < whole; p += GROUP, to += STEP) PACK_STEP(from + p * row, row, to);
    for (; p < depth; p += GROUP, to += STEP)
        pack_last_step(depth - p < GROUP ? depth - p : GROUP, columns, from + p * row, row, to);
}
