// bf16 widened to f32 while it is packed: the element becomes the upper half.
#include <stdint.h>

#define DATA_TYPE WM_BF16
#define SOURCE uint16_t
#define UNIT float
#define SUM float
#define WIDENED(elements) ((gemm_sums)(__builtin_convertvector(elements, gemm_bits) << 16))
#define GROUP 1
#define PACK_LINE(from, to) widen_line(from, to)
#define PACK_STEP(from, row, to) widen_step(from, to)

typedef uint16_t line_halves __attribute__((vector_size(32), aligned(2)));
typedef uint32_t line_words __attribute__((vector_size(64), aligned(4)));

static inline __attribute__((always_inline)) void widen_line(const uint16_t *from, void *to) {
    *(line_words *)to = __builtin_convertvector(*(const line_halves *)from, line_words) << 16;
}

/// Sixteen columns at once, or eight.
static inline __attribute__((always_inline)) void widen_step(const uint16_t *from, void *to) {
#if NR % 16 == 0
    for (int at = 0; at < NR; at += 16) widen_line(from + at, (float *)to + at);
#else
    typedef uint16_t halves __attribute__((vector_size(2 * NR), aligned(2)));
    typedef uint32_t words __attribute__((vector_size(4 * NR), aligned(4)));
    *(words *)to = __builtin_convertvector(*(const halves *)from, words) << 16;
#endif
}
