// SHA-NI with four headers in flight: a round instruction has a latency of four cycles and one can start every cycle.
//
// To be included inside a region whose target attribute allows SHA-NI and SSE4.1 at least, with KERNEL defined.
#include <immintrin.h>

#include "sha256d_prepare.h"

enum { STREAMS = 4 };

#define INLINE static inline __attribute__((always_inline))
#define EACH_STREAM _Pragma("clang loop unroll(full)") for (int i = 0; i < STREAMS; i++)

/// The round instructions keep a..h as A B E F and C D G H, the highest lane first.
typedef struct stream_state {
    __m128i abef, cdgh;
} stream_state;

/// What does not depend on the nonce, in vectors of four schedule words, the lowest first.
typedef struct constant_words {
    /// Words 0 to 2 and a hole for the nonce; words 4 to 15 of the first hash; words 8 to 15 of the second.
    __m128i first[4], second[4];
    /// The sigma0 sums of words 4 to 7 and of words 8 to 11, which the later groups need.
    __m128i first_sum5, first_sum6, second_sum6;
    stream_state after_round3, midstate, initial;
    __m128i nonce_lanes;
} constant_words;

INLINE __m128i round_constants(int group) {
    return _mm_loadu_si128((const __m128i *)(wm_sha256_k + 4 * group));
}

INLINE stream_state packed(const uint32_t s[8]) {
    return (stream_state){_mm_set_epi32((int)s[0], (int)s[1], (int)s[4], (int)s[5]),
                          _mm_set_epi32((int)s[2], (int)s[3], (int)s[6], (int)s[7])};
}

INLINE void two_rounds(stream_state s[STREAMS], const __m128i kw[STREAMS]) {
    EACH_STREAM {
        __m128i next = _mm_sha256rnds2_epu32(s[i].cdgh, s[i].abef, kw[i]);
        s[i].cdgh = s[i].abef;
        s[i].abef = next;
    }
}

/// Rounds 4·group to 4·group + 3, or only the first two of them.
INLINE void rounds(stream_state s[STREAMS], const __m128i w[STREAMS], int group, int only_two) {
    __m128i kw[STREAMS];
    EACH_STREAM kw[i] = _mm_add_epi32(w[i], round_constants(group));
    two_rounds(s, kw);
    if (only_two) return;
    EACH_STREAM kw[i] = _mm_shuffle_epi32(kw[i], 0x0e);
    two_rounds(s, kw);
}

INLINE void constant_rounds(stream_state s[STREAMS], __m128i w, int group) {
    __m128i same[STREAMS];
    EACH_STREAM same[i] = w;
    rounds(s, same, group, 0);
}

/// The next four words: `sum` is sigma0 and the words sixteen before, `near` and `last` the two groups before.
INLINE __m128i next_words(__m128i sum, __m128i near, __m128i last) {
    return _mm_sha256msg2_epu32(_mm_add_epi32(sum, _mm_alignr_epi8(last, near, 4)), last);
}

/// Groups `from` to 15 with their rounds; the ring holds the four groups before.
INLINE void scheduled_rounds(stream_state s[STREAMS], __m128i ring[4][STREAMS], int from, int only_two_at_end) {
#pragma clang loop unroll(full)
    for (int g = from; g < 16; g++) {
        EACH_STREAM ring[g % 4][i] =
            next_words(_mm_sha256msg1_epu32(ring[g % 4][i], ring[(g + 1) % 4][i]), ring[(g + 2) % 4][i],
                       ring[(g + 3) % 4][i]);
        rounds(s, ring[g % 4], g, only_two_at_end && g == 15);
    }
}

/// The first hash of four nonces given as header word 19; the digests' words go to `low` and `high`.
INLINE void first_hash(const constant_words *c, const __m128i nonce[STREAMS], __m128i low[STREAMS],
                       __m128i high[STREAMS]) {
    stream_state s[STREAMS];
    __m128i ring[4][STREAMS];
    EACH_STREAM {
        s[i] = c->after_round3;
        s[i].abef = _mm_add_epi32(s[i].abef, _mm_and_si128(nonce[i], c->nonce_lanes));
    }
    for (int g = 1; g < 4; g++) constant_rounds(s, c->first[g], g);
    EACH_STREAM {
        __m128i head = _mm_blend_epi16(c->first[0], nonce[i], 0xc0);
        ring[0][i] = next_words(_mm_sha256msg1_epu32(head, c->first[1]), c->first[2], c->first[3]);
    }
    rounds(s, ring[0], 4, 0);
    EACH_STREAM ring[1][i] = next_words(c->first_sum5, c->first[3], ring[0][i]);
    rounds(s, ring[1], 5, 0);
    EACH_STREAM ring[2][i] = next_words(c->first_sum6, ring[0][i], ring[1][i]);
    rounds(s, ring[2], 6, 0);
    EACH_STREAM ring[3][i] = next_words(_mm_sha256msg1_epu32(c->first[3], ring[0][i]), ring[1][i], ring[2][i]);
    rounds(s, ring[3], 7, 0);
    scheduled_rounds(s, ring, 8, 0);
    EACH_STREAM {
        // From F E B A and H G D C to A B C D and E F G H, the lowest lane first.
        __m128i abef = _mm_shuffle_epi32(_mm_add_epi32(s[i].abef, c->midstate.abef), 0x1b);
        __m128i ghcd = _mm_shuffle_epi32(_mm_add_epi32(s[i].cdgh, c->midstate.cdgh), 0xb1);
        low[i] = _mm_blend_epi16(abef, ghcd, 0xf0);
        high[i] = _mm_alignr_epi8(ghcd, abef, 8);
    }
}

/// The last word of the second hash, without the final addition.
INLINE void second_hash(const constant_words *c, const __m128i low[STREAMS], const __m128i high[STREAMS],
                        uint32_t last[STREAMS]) {
    stream_state s[STREAMS];
    __m128i ring[4][STREAMS];
    EACH_STREAM s[i] = c->initial;
    rounds(s, low, 0, 0);
    rounds(s, high, 1, 0);
    constant_rounds(s, c->second[2], 2);
    constant_rounds(s, c->second[3], 3);
    EACH_STREAM ring[0][i] = next_words(_mm_sha256msg1_epu32(low[i], high[i]), c->second[2], c->second[3]);
    rounds(s, ring[0], 4, 0);
    EACH_STREAM ring[1][i] = next_words(_mm_sha256msg1_epu32(high[i], c->second[2]), c->second[3], ring[0][i]);
    rounds(s, ring[1], 5, 0);
    EACH_STREAM ring[2][i] = next_words(c->second_sum6, ring[0][i], ring[1][i]);
    rounds(s, ring[2], 6, 0);
    EACH_STREAM ring[3][i] = next_words(_mm_sha256msg1_epu32(c->second[3], ring[0][i]), ring[1][i], ring[2][i]);
    rounds(s, ring[3], 7, 0);
    scheduled_rounds(s, ring, 8, 1);
    // After round 61, f is e after round 60, which becomes h.
    EACH_STREAM last[i] = (uint32_t)_mm_cvtsi128_si32(s[i].abef);
}

static constant_words prepared_words(const wm_sha256d_job *job) {
    const wm_sha256d_prepared p = wm_sha256d_prepare(job);
    const uint32_t *s = p.state, *w = job->tail;
    uint32_t t1 = s[7] + BIG_SIGMA1(s[4]) + CH(s[4], s[5], s[6]) + wm_sha256_k[3];
    uint32_t t2 = BIG_SIGMA0(s[0]) + MAJ(s[0], s[1], s[2]);
    const uint32_t round3[8] = {t1 + t2, s[0], s[1], s[2], s[3] + t1, s[4], s[5], s[6]};
    const __m128i padding = _mm_set_epi32(0, 0, 0, WM_PADDING), none = _mm_setzero_si128();
    constant_words c = {
        .first = {_mm_set_epi32(0, (int)w[2], (int)w[1], (int)w[0]), padding, none,
                  _mm_set_epi32(WM_HEADER_BITS, 0, 0, 0)},
        .second = {none, none, padding, _mm_set_epi32(WM_DIGEST_BITS, 0, 0, 0)},
        .after_round3 = packed(round3),
        .midstate = packed(job->midstate),
        .initial = packed(wm_sha256_iv),
        .nonce_lanes = _mm_set_epi32(-1, 0, -1, 0),
    };
    c.first_sum5 = _mm_sha256msg1_epu32(c.first[1], c.first[2]);
    c.first_sum6 = _mm_sha256msg1_epu32(c.first[2], c.first[3]);
    c.second_sum6 = _mm_sha256msg1_epu32(c.second[2], c.second[3]);
    return c;
}

size_t KERNEL(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates, size_t capacity) {
    const constant_words c = prepared_words(job);
    size_t found = 0;
    for (uint32_t done = 0; done < count; done += STREAMS) {
        __m128i nonce[STREAMS], low[STREAMS], high[STREAMS];
        uint32_t last[STREAMS];
        EACH_STREAM {
            const uint32_t value = first + done + (uint32_t)i;
            nonce[i] = _mm_set1_epi32((int)BYTE_SWAP(value));
        }
        first_hash(&c, nonce, low, high);
        second_hash(&c, low, high, last);
        EACH_STREAM {
            const uint32_t word = last[i] + wm_sha256_iv[7];
            if (__builtin_expect(BYTE_SWAP(word) > job->target_high, 1)) continue;
            if (found < capacity) candidates[found] = first + done + (uint32_t)i;
            found++;
        }
    }
    return found;
}
