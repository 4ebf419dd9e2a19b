#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>

#include "wm_cpu.h"
#include "wm_peak.h"

#pragma clang attribute push(__attribute__((target("sha,sse4.1"))), apply_to = function)

#define CHAINS 6
/// With everything folded that can be, a header needs so many round instructions of two rounds each: 30 for rounds 4-63
/// of the first hash, 28 for rounds 1-56 of the second. From there on only e is wanted, of which vectors make a round in twelve
/// operations for all their lanes; before, they would have to make a as well.
#define INSTRUCTIONS 58

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)

/// A round is one `sha256rnds2` in each of the chains.
static void peak_shani_run(uint64_t rounds) {
    __m128i state[CHAINS], other = _mm_set1_epi32(0x5be0cd19), words = _mm_set1_epi32(0x428a2f98);
    for (int i = 0; i < CHAINS; i++) state[i] = _mm_set1_epi32(i);
    for (; rounds > 0; rounds--) {
#pragma clang loop unroll(full)
        for (int i = 0; i < CHAINS; i++) state[i] = _mm_sha256rnds2_epu32(state[i], other, words);
    }
    for (int i = 0; i < CHAINS; i++) __asm__ volatile("" : : "r"(&state[i]) : "memory");
}

const wm_peak_probe wm_peak_shani = {
    .name = "peak_shani", .method = TEXT(CHAINS) " independent sha256rnds2, " TEXT(INSTRUCTIONS) " a header",
    .requires = WM_CPU_SHA | WM_CPU_SSE41, .work_per_round = (double)CHAINS / INSTRUCTIONS, .run = peak_shani_run,
};

#pragma clang attribute pop
#endif
