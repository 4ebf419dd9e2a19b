// Read, copy and triad with vectors of WIDTH doubles.
//
// To be included inside a region whose target attribute allows the vectors, with KERNEL (`bandwidth_ISA` without
// quotes), ISA (for people), REQUIRES (features) and WIDTH defined, and NON_TEMPORAL where stores go past the caches.
// What is read lies ahead by a page of 4 KiB, where the processor's own prefetching ends, when it is asked into L2: 3 %
// to 8 % were gained in memory. Not where stores pass through the caches, whose own reading it delays by as much.
#include <stddef.h>
#include <stdint.h>

#include "wm_bandwidth.h"
#include "wm_cpu.h"

// Any memory may be read as vectors; `loose` ones begin at any element.
typedef double whole __attribute__((vector_size(8 * WIDTH), may_alias));
typedef double loose __attribute__((vector_size(8 * WIDTH), may_alias, aligned(8)));

// All in elements.
enum {
    /// A cache line.
    LINE = 8,
    /// What one turn of a loop does.
    STEP = 8 * LINE,
    /// How far ahead of its use a line is asked for.
    AHEAD = 512,
    /// Sums kept apart: an addition takes four cycles, of which each could begin two.
    SUMS = 8,
};

#define UNROLLED _Pragma("clang loop unroll(full)")

#if defined(NON_TEMPORAL)
#define STORE(value, place) __builtin_nontemporal_store(value, place)
#define ASK_BESIDE_STORES(from) ask_ahead(from)
#else
#define STORE(value, place) (*(place) = (value))
#define ASK_BESIDE_STORES(from) (void)(from)
#endif

/// Non-temporal stores are ordered with no others until a fence.
static void finish_stores(void) {
#if defined(NON_TEMPORAL) && defined(__x86_64__)
    __builtin_ia32_sfence();
#endif
}

static size_t elements_before_a_line(const double *place, size_t count) {
    const size_t gap = (size_t)(-(uintptr_t)place % (8 * LINE)) / 8;
    return gap < count ? gap : count;
}

/// Asks for the lines of the step that is AHEAD elements away. Beyond the array that may be no memory, and no fault.
static inline __attribute__((always_inline)) void ask_ahead(const double *from) {
    const uintptr_t ahead = (uintptr_t)from + 8 * AHEAD;
    UNROLLED for (int line = 0; line < STEP / LINE; line++)
        __builtin_prefetch((const void *)(ahead + 8 * LINE * line), 0, 2);
}

#if !defined(NON_TEMPORAL)
static double read(const double *from, size_t count) {
    whole sums[SUMS];
    UNROLLED for (int j = 0; j < SUMS; j++) sums[j] = (whole){};
    double sum = 0;
    size_t i = 0;
    for (const size_t head = elements_before_a_line(from, count); i < head; i++) sum += from[i];
    for (; count - i >= STEP; i += STEP) {
        ask_ahead(from + i);
        UNROLLED for (int j = 0; j < STEP / WIDTH; j++) sums[j % SUMS] += *(const whole *)(from + i + j * WIDTH);
    }
    for (; i < count; i++) sum += from[i];
    whole total = (whole){};
    UNROLLED for (int j = 0; j < SUMS; j++) total += sums[j];
    UNROLLED for (int lane = 0; lane < WIDTH; lane++) sum += total[lane];
    return sum;
}
#endif

static void copy(double *to, const double *from, size_t count) {
    size_t i = 0;
    for (const size_t head = elements_before_a_line(to, count); i < head; i++) to[i] = from[i];
    for (; count - i >= STEP; i += STEP) {
        ASK_BESIDE_STORES(from + i);
        UNROLLED for (int j = 0; j < STEP; j += WIDTH) {
            const whole value = *(const loose *)(from + i + j);
            STORE(value, (whole *)(to + i + j));
        }
    }
    for (; i < count; i++) to[i] = from[i];
    finish_stores();
}

static void triad(double *to, const double *b, const double *c, double factor, size_t count) {
    size_t i = 0;
    for (const size_t head = elements_before_a_line(to, count); i < head; i++) to[i] = b[i] + factor * c[i];
    for (; count - i >= STEP; i += STEP) {
        ASK_BESIDE_STORES(b + i);
        ASK_BESIDE_STORES(c + i);
        UNROLLED for (int j = 0; j < STEP; j += WIDTH) {
            const whole value = *(const loose *)(b + i + j) + factor * *(const loose *)(c + i + j);
            STORE(value, (whole *)(to + i + j));
        }
    }
    for (; i < count; i++) to[i] = b[i] + factor * c[i];
    finish_stores();
}

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define ROW_OF(name) wm_##name
#define ROW(name) ROW_OF(name)

const wm_bandwidth_kernel ROW(KERNEL) = {
    .name = TEXT(KERNEL),
    .isa = ISA,
    .requires = REQUIRES,
#if !defined(NON_TEMPORAL)
    .read = read,
#endif
    .copy = copy,
    .triad = triad,
};
