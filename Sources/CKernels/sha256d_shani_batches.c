#include "sha256d_shani_batches.h"

#include <stddef.h>
#include <string.h>

enum { TURNS_BEHIND = 3 };

_Static_assert(offsetof(wm_sha256d_batches, test) == 128 && offsetof(wm_sha256d_batches, last) == 288 &&
                   offsetof(wm_sha256d_batches, part1) == 672 && offsetof(wm_sha256d_batches, rows0) == 1760 &&
                   offsetof(wm_sha256d_batches, sums1) == 2272 && offsetof(wm_sha256d_batches, pairs2) == 5344 &&
                   offsetof(wm_sha256d_batches, end_abef) == 7648 && sizeof(wm_sha256d_batches) == 8064,
               "the loops are written for this layout");

/// One more round with K alone, packed.
static void packed_after_round(uint32_t to[8], const uint32_t s[8], uint32_t k) {
    uint32_t r[8];
    memcpy(r, s, sizeof r);
    wm_sha256d_round(r, k);
    const uint32_t packed[8] = {r[5], r[4], r[1], r[0], r[7], r[6], r[3], r[2]};
    for (int i = 0; i < 8; i++) to[i] = packed[i];
}

static void fill(wm_sha256d_batches *b, const wm_sha256d_job *job, uint32_t first) {
    const wm_sha256d_prepared p = wm_sha256d_prepare(job);
    uint32_t words1[64] = {job->tail[0], job->tail[1], job->tail[2], 0, (uint32_t)WM_PADDING, [15] = WM_HEADER_BITS};
    uint32_t words2[64] = {[8] = (uint32_t)WM_PADDING, [15] = WM_DIGEST_BITS};
    wm_sha256d_constant_terms(words1, UINT64_C(1) << 3, b->part1, b->kw1);
    wm_sha256d_constant_terms(words2, UINT64_C(0xff), b->part2, b->kw2);
    packed_after_round(b->start1, p.state, wm_sha256_k[3]);
    packed_after_round(b->start2, wm_sha256_iv, wm_sha256_k[0]);
    b->padding[0] = (uint32_t)WM_PADDING, b->length1[3] = WM_HEADER_BITS, b->length2[3] = WM_DIGEST_BITS;
    const uint32_t zero = wm_sha256d_zero_bits(job->target_high);
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
    wm_sha256d_batches on_stack;
    wm_sha256d_batches *b = job->memory ? job->memory : &on_stack;
    memset(b, 0, sizeof *b);
    fill(b, job, first);
    size_t found = 0;
    const uint32_t all = count / WM_BATCH + TURNS_BEHIND;
    for (uint32_t left = all; left > 0;) {
        left = turns(b, left);
        const uint32_t done = all - left;
        if (done <= TURNS_BEHIND) continue;
        for (uint32_t i = 0; i < WM_BATCH; i++) {
            if (BYTE_SWAP(b->results[i]) > job->target_high) continue;
            if (found < capacity) candidates[found] = first + (done - TURNS_BEHIND - 1) * WM_BATCH + i;
            found++;
        }
    }
    return found;
}
