// The body of the kernels that hash LANES headers side by side, one a vector lane.
//
// To be included inside a region whose target attribute allows the vectors, with LANES and KERNEL defined; LANES 1
// is plain words. Everything is unrolled, so words that are constants fold away.
#include "sha256d_prepare.h"

#if LANES == 1
typedef uint32_t lanes_t;
#define SPLAT(x) ((uint32_t)(x))
#else
typedef uint32_t lanes_t __attribute__((vector_size(4 * LANES), aligned(4 * LANES)));
#define SPLAT(x) ((lanes_t){} + (uint32_t)(x))
#endif

#define INLINE static inline __attribute__((always_inline))
#define UNROLLED _Pragma("clang loop unroll(full)")

/// Rounds `from` to `to - 1`; schedule words from 16 on are made in the ring of sixteen.
INLINE void rounds(lanes_t s[8], lanes_t w[16], int from, int to, int ready) {
    UNROLLED for (int t = from; t < to; t++) {
        if (t >= ready)
            w[t % 16] += SMALL_SIGMA1(w[(t - 2) % 16]) + w[(t - 7) % 16] + SMALL_SIGMA0(w[(t - 15) % 16]);
        lanes_t t1 = (SPLAT(wm_sha256_k[t]) + w[t % 16]) + s[7] + BIG_SIGMA1(s[4]) + CH(s[4], s[5], s[6]);
        lanes_t t2 = BIG_SIGMA0(s[0]) + MAJ(s[0], s[1], s[2]);
        s[7] = s[6], s[6] = s[5], s[5] = s[4], s[4] = s[3] + t1;
        s[3] = s[2], s[2] = s[1], s[1] = s[0], s[0] = t1 + t2;
    }
}

/// The last word of the double hash, for LANES nonces given as header word 19.
INLINE lanes_t last_word(const wm_sha256d_job *job, const wm_sha256d_prepared *p, lanes_t nonce) {
    lanes_t s[8], w[16];
    UNROLLED for (int i = 0; i < 8; i++) s[i] = SPLAT(p->state[i]);
    UNROLLED for (int i = 0; i < 16; i++) w[i] = SPLAT(0);
    w[3] = nonce;
    w[4] = SPLAT(WM_PADDING);
    w[15] = SPLAT(WM_HEADER_BITS);
    rounds(s, w, 3, 16, 16);
    w[0] = SPLAT(p->w16);
    w[1] = SPLAT(p->w17);
    w[2] = SPLAT(p->base18) + SMALL_SIGMA0(nonce);
    w[3] = SPLAT(p->base19) + nonce;
    rounds(s, w, 16, 64, 20);

    lanes_t z[8];
    UNROLLED for (int i = 0; i < 8; i++) w[i] = s[i] + SPLAT(job->midstate[i]), z[i] = SPLAT(wm_sha256_iv[i]);
    UNROLLED for (int i = 8; i < 16; i++) w[i] = SPLAT(0);
    w[8] = SPLAT(WM_PADDING);
    w[15] = SPLAT(WM_DIGEST_BITS);
    // The last word is h after round 63, which is e after round 60.
    rounds(z, w, 0, 61, 16);
    return z[4] + SPLAT(wm_sha256_iv[7]);
}

size_t KERNEL(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates, size_t capacity) {
    const wm_sha256d_prepared prepared = wm_sha256d_prepare(job);
    size_t found = 0;
    for (uint32_t done = 0; done < count; done += LANES) {
#if LANES == 1
        const uint32_t nonce = first + done;
        uint32_t words[1] = {last_word(job, &prepared, BYTE_SWAP(nonce))};
        words[0] = BYTE_SWAP(words[0]);
#else
        lanes_t nonce = SPLAT(first + done);
        UNROLLED for (uint32_t lane = 0; lane < LANES; lane++) nonce[lane] += lane;
        lanes_t words = last_word(job, &prepared, BYTE_SWAP(nonce));
        words = BYTE_SWAP(words);
        lanes_t hit = (lanes_t)(words <= SPLAT(job->target_high));
        uint32_t any = 0;
        UNROLLED for (int lane = 0; lane < LANES; lane++) any |= hit[lane];
        if (__builtin_expect(any == 0, 1)) continue;
#endif
        for (uint32_t lane = 0; lane < LANES; lane++) {
            if (words[lane] > job->target_high) continue;
            if (found < capacity) candidates[found] = first + done + lane;
            found++;
        }
    }
    return found;
}

#undef LANES
#undef KERNEL
