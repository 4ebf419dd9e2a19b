// Pairs of int8 widened to int16.
#include <stddef.h>
#include <stdint.h>

#define DATA_TYPE WM_INT8
#define SOURCE int8_t
#define UNIT int32_t
#define SUM int32_t
#define GROUP 2
#define PACK_LINE(from, to) widen_line(from, to)
#define PACK_STEP(from, row, to) pair_step(from, row, to)

typedef int8_t line_bytes __attribute__((vector_size(32), aligned(1)));
typedef int16_t line_halves __attribute__((vector_size(64), aligned(2)));
typedef int8_t step_bytes __attribute__((vector_size(NR), aligned(1)));

static inline __attribute__((always_inline)) void widen_line(const int8_t *from, void *to) {
    *(line_halves *)to = __builtin_convertvector(*(const line_bytes *)from, line_halves);
}

/// Sixteen columns of two rows of B: that above in the lower halves.
static inline __attribute__((always_inline)) void pair_step(const int8_t *from, size_t row, void *to) {
    _Static_assert(NR == 16, "the order below is that of sixteen columns");
    const step_bytes above = *(const step_bytes *)from, below = *(const step_bytes *)(from + row);
    const line_bytes pairs = __builtin_shufflevector(
        above, below, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13,
        29, 14, 30, 15, 31);
    *(line_halves *)to = __builtin_convertvector(pairs, line_halves);
}
