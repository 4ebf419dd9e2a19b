// Four int8, as the dot-product instructions take them: all of them signed where SIGNED_QUADS is defined. Else those of B
// have 128 added and so are unsigned, and the sums of a row start from what takes the 128 off again: -128 times the sum
// of A's row.
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#define DATA_TYPE WM_INT8
#define SOURCE int8_t
#define UNIT int32_t
#define SUM int32_t
#define GROUP 4
#define PACK_LINE(from, to) copy_line(from, to)
#define PACK_STEP(from, row, to) quad_step(from, row, to)
#ifdef SIGNED_QUADS
#define SIGN_BITS 0
#else
#define SIGN_BITS 0x8080
#define HEAD_TERM(sum, line) _mm512_dpbusd_epi32(sum, _mm512_set1_epi8(1), line)
#define HEAD_OF_SUM(sum) (-128 * _mm512_reduce_add_epi32(sum))
#endif

typedef uint8_t step_bytes __attribute__((vector_size(NR), aligned(1)));
typedef uint16_t step_pairs __attribute__((vector_size(2 * NR), aligned(2)));
typedef uint16_t line_pairs __attribute__((vector_size(64), aligned(2)));

static inline __attribute__((always_inline)) step_pairs pair_rows(const int8_t *from, size_t row) {
    return __builtin_convertvector(*(const step_bytes *)from, step_pairs) |
           __builtin_convertvector(*(const step_bytes *)(from + row), step_pairs) << 8;
}

/// Thirty-two columns of four rows of B; flipping the top bit adds 128 to a signed byte.
static inline __attribute__((always_inline)) void quad_step(const int8_t *from, size_t row, void *to) {
    _Static_assert(NR == 32, "the order below is that of thirty-two columns");
    const step_pairs above = pair_rows(from, row) ^ SIGN_BITS, below = pair_rows(from + 2 * row, row) ^ SIGN_BITS;
    ((line_pairs *)to)[0] = __builtin_shufflevector(
        above, below, 0, 32, 1, 33, 2, 34, 3, 35, 4, 36, 5, 37, 6, 38, 7, 39, 8, 40, 9, 41, 10, 42, 11, 43, 12, 44, 13,
        45, 14, 46, 15, 47);
    ((line_pairs *)to)[1] = __builtin_shufflevector(
        above, below, 16, 48, 17, 49, 18, 50, 19, 51, 20, 52, 21, 53, 22, 54, 23, 55, 24, 56, 25, 57, 26, 58, 27, 59,
        28, 60, 29, 61, 30, 62, 31, 63);
}
