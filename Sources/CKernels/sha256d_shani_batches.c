#include "sha256d_shani_batches.h"

#include <stddef.h>

enum { TURNS_BEHIND = 3 };

_Static_assert(offsetof(wm_sha256d_batches, test) == 128 && offsetof(wm_sha256d_batches, last) == 288 &&
                   offsetof(wm_sha256d_batches, part1) == 672 && offsetof(wm_sha256d_batches, rows0) == 1760 &&
                   offsetof(wm_sha256d_batches, sums1) == 2272 && offsetof(wm_sha256d_batches, pairs2) == 5344 &&
                   sizeof(wm_sha256d_batches) == 7648,
               "the loops are written for this layout");

/// Finds what of a schedule is the same for all headers; bit t of `varying` says that word t is not.
static void constant_terms(uint32_t words[64], uint64_t varying, uint32_t part[64], uint32_t kw[64]) {
    for (int t = 0; t < 64; t++) {
        if (t >= 16) {
            const int from[4] = {t - 2, t - 7, t - 15, t - 16};
            const uint32_t terms[4] = {SMALL_SIGMA1(words[t - 2]), words[t - 7], SMALL_SIGMA0(words[t - 15]),
                                       words[t - 16]};
            for (int i = 0; i < 4; i++) {
                if (varying >> from[i] & 1)
                    varying |= UINT64_C(1) << t;
                else
                    part[t] += terms[i];
            }
            words[t] = part[t];
        }
        kw[t] = wm_sha256_k[t] + (varying >> t & 1 ? 0 : words[t]);
    }
}

/// One more round with K alone, packed.
static void packed_after_round(uint32_t to[8], const uint32_t s[8], uint32_t k) {
    const uint32_t t1 = s[7] + BIG_SIGMA1(s[4]) + CH(s[4], s[5], s[6]) + k;
    const uint32_t t2 = BIG_SIGMA0(s[0]) + MAJ(s[0], s[1], s[2]);
    const uint32_t packed[8] = {s[4], s[3] + t1, s[0], t1 + t2, s[6], s[5], s[2], s[1]};
    for (int i = 0; i < 8; i++) to[i] = packed[i];
}

/// As the bytes lie in the hash: the loop stops at every candidate, and in vain no more often than at one.
static uint32_t zero_bits(uint32_t target_high) {
    uint32_t possible = target_high;
    for (int shift = 1; shift < 32; shift *= 2) possible |= possible >> shift;
    const uint32_t zero = ~possible;
    return BYTE_SWAP(zero);
}

static void fill(wm_sha256d_batches *b, const wm_sha256d_job *job, uint32_t first) {
    const wm_sha256d_prepared p = wm_sha256d_prepare(job);
    uint32_t words1[64] = {job->tail[0], job->tail[1], job->tail[2], 0, (uint32_t)WM_PADDING, [15] = WM_HEADER_BITS};
    uint32_t words2[64] = {[8] = (uint32_t)WM_PADDING, [15] = WM_DIGEST_BITS};
    constant_terms(words1, UINT64_C(1) << 3, b->part1, b->kw1);
    constant_terms(words2, UINT64_C(0xff), b->part2, b->kw2);
    packed_after_round(b->start1, p.state, wm_sha256_k[3]);
    packed_after_round(b->start2, wm_sha256_iv, wm_sha256_k[0]);
    b->padding[0] = (uint32_t)WM_PADDING, b->length1[3] = WM_HEADER_BITS, b->length2[3] = WM_DIGEST_BITS;
    const uint32_t zero = zero_bits(job->target_high);
    for (uint32_t i = 0; i < 4; i++) {
        b->test[i] = zero, b->initial7[i] = wm_sha256_iv[7], b->step[i] = WM_BATCH;
        b->swap_bytes[i] = 0x00010203 + 0x04040404 * i, b->swap_mask[i] = 0x00ff00ff;
    }
    for (int t = 0; t < 64; t++) b->k[t] = wm_sha256_k[t];
    for (uint32_t i = 0; i < WM_BATCH; i++) {
        b->midstate[i] = job->midstate[i], b->nonces[i] = first + i;
        // A loop that keeps a header's K+W in a row loads pairs of which one word is constant from there.
        for (uint32_t t = 8; t < 16; t++) b->pairs2[64 * i + t] = b->kw2[t];
    }
}

size_t wm_sha256d_shani_batches(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates,
                                size_t capacity, wm_sha256d_turns *turns) {
    _Alignas(64) wm_sha256d_batches b = {0};
    fill(&b, job, first);
    size_t found = 0;
    const uint32_t all = count / WM_BATCH + TURNS_BEHIND;
    for (uint32_t left = all; left > 0;) {
        left = turns(&b, left);
        const uint32_t done = all - left;
        if (done <= TURNS_BEHIND) continue;
        for (uint32_t i = 0; i < WM_BATCH; i++) {
            if (BYTE_SWAP(b.results[i]) > job->target_high) continue;
            if (found < capacity) candidates[found] = first + (done - TURNS_BEHIND - 1) * WM_BATCH + i;
            found++;
        }
    }
    return found;
}
