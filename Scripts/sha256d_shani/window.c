// Times loops in short windows and keeps those that nothing disturbed. Scripts/sha256d_shani/timing.py builds it.
#include <stdint.h>
#include <time.h>

typedef uint32_t turns_function(void *memory, uint32_t turns);

enum { PROBE = 256 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/// Seconds of 64 * PROBE additions of which each needs the one before: a cycle each.
static double chain(void) {
    const double start = now();
    uint64_t value = 1;
    for (int i = 0; i < PROBE; i++) __asm__ volatile(".rept 64\n\tadd %1, %0\n\t.endr" : "+r"(value) : "r"((uint64_t)i));
    return now() - start;
}

/// Seconds of additions of vectors, four independent ones side by side: a neighbour on the same core slows them.
/// Narrow ones, because a core that was without wide ones needs some time to wake their units.
__attribute__((target("avx"))) static double vectors(void) {
    // Written anew, because an Intel core reads a register more slowly for as long as another unit has written it.
    __asm__ volatile("vpcmpeqd %%xmm4, %%xmm4, %%xmm4\n\tvpaddd %%xmm4, %%xmm4, %%xmm0\n\t"
                     "vpaddd %%xmm4, %%xmm4, %%xmm1\n\tvpaddd %%xmm4, %%xmm4, %%xmm2\n\tvpaddd %%xmm4, %%xmm4, %%xmm3"
                     : : : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4");
    const double start = now();
    for (int i = 0; i < PROBE; i++)
        __asm__ volatile(".rept 32\n\tvpaddd %%xmm4, %%xmm0, %%xmm0\n\tvpaddd %%xmm4, %%xmm1, %%xmm1\n\t"
                         "vpaddd %%xmm4, %%xmm2, %%xmm2\n\tvpaddd %%xmm4, %%xmm3, %%xmm3\n\t.endr\n\t"
                         : : : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4");
    return now() - start;
}

/// The seconds that both probes take when nothing disturbs them: the least of `tries`.
void quiet_probes(int tries, double *chain_seconds, double *vector_seconds) {
    *chain_seconds = *vector_seconds = 1;
    for (int i = 0; i < tries; i++) {
        const double c = chain(), v = vectors();
        if (c < *chain_seconds) *chain_seconds = c;
        if (v < *vector_seconds) *vector_seconds = v;
    }
}

/// One window of each function, in turn, `rounds` times. `seconds[i * rounds + round]` is how long a window took, or
/// negative where a probe before or after it took more than `slack` times its quiet time.
void time_in_turn(turns_function *const *functions, int count, void *memory, uint32_t turns, int rounds,
                  double chain_seconds, double vector_seconds, double slack, double *seconds) {
    for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < count; i++) {
            const int before = chain() <= slack * chain_seconds && vectors() <= slack * vector_seconds;
            const double start = now();
            functions[i](memory, turns);
            const double took = now() - start;
            const int after = vectors() <= slack * vector_seconds && chain() <= slack * chain_seconds;
            seconds[i * rounds + round] = before && after ? took : -took;
        }
    }
}
