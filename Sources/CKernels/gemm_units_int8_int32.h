// int8 widened to int32.
#include <stdint.h>

#define DATA_TYPE WM_INT8
#define SOURCE int8_t
#define UNIT int32_t
#define SUM int32_t
#define GROUP 1
#define PACK_LINE(from, to) widen_line(from, to)
#define PACK_STEP(from, row, to) widen_step(from, to)

typedef int8_t line_bytes __attribute__((vector_size(16), aligned(1)));
typedef int32_t line_words __attribute__((vector_size(64), aligned(4)));
typedef int8_t step_bytes __attribute__((vector_size(NR), aligned(1)));
typedef int32_t step_words __attribute__((vector_size(4 * NR), aligned(4)));

static inline __attribute__((always_inline)) void widen_line(const int8_t *from, void *to) {
    *(line_words *)to = __builtin_convertvector(*(const line_bytes *)from, line_words);
}

static inline __attribute__((always_inline)) void widen_step(const int8_t *from, void *to) {
    *(step_words *)to = __builtin_convertvector(*(const step_bytes *)from, step_words);
}
