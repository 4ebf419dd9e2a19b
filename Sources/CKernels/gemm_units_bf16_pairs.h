// Pairs of bf16, as the dot-product instructions take them.
#include <stddef.h>
#include <stdint.h>

#define DATA_TYPE WM_BF16
#define SOURCE uint16_t
#define UNIT uint32_t
#define SUM float
#define WIDENED(elements) ((gemm_sums)(__builtin_convertvector(elements, gemm_bits) << 16))
#define GROUP 2
#define PACK_LINE(from, to) copy_line(from, to)
#define PACK_STEP(from, row, to) pair_step(from, row, to)

typedef uint16_t step_halves __attribute__((vector_size(2 * NR), aligned(2)));
typedef uint32_t step_pairs __attribute__((vector_size(4 * NR), aligned(4)));

/// Two rows of B: that above in the lower halves.
static inline __attribute__((always_inline)) void pair_step(const uint16_t *from, size_t row, void *to) {
    const step_pairs above = __builtin_convertvector(*(const step_halves *)from, step_pairs);
    const step_pairs below = __builtin_convertvector(*(const step_halves *)(from + row), step_pairs);
    *(step_pairs *)to = above | below << 16;
}
