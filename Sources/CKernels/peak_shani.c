#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>

#pragma clang attribute push(__attribute__((target("sha,sse4.1"))), apply_to = function)

enum { CHAINS = 6 };

/// A round is one `sha256rnds2` in each of the chains.
void wm_peak_shani(uint64_t rounds) {
    __m128i state[CHAINS], other = _mm_set1_epi32(0x5be0cd19), words = _mm_set1_epi32(0x428a2f98);
    for (int i = 0; i < CHAINS; i++) state[i] = _mm_set1_epi32(i);
    for (; rounds > 0; rounds--) {
#pragma clang loop unroll(full)
        for (int i = 0; i < CHAINS; i++) state[i] = _mm_sha256rnds2_epu32(state[i], other, words);
    }
    for (int i = 0; i < CHAINS; i++) __asm__ volatile("" : : "r"(&state[i]) : "memory");
}

#pragma clang attribute pop
#endif
