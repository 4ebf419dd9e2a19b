// SHA-NI rounds fed by message schedules that are made eight headers at a time in AVX-512VL registers.
//
// The loop is in the file of the same name that ends in S. A turn of it hashes three batches of eight headers at once,
// each at another stage: the first makes its first schedule while the second is in its first rounds, and so on. So
// the results of a batch come two turns after its nonces went in.
#if defined(__x86_64__)
#include <stddef.h>

#include "sha256d_prepare.h"

enum { HEADERS = 8, TURNS_BEHIND = 2 };

/// What the loop reads and what one turn hands to the next. The offsets are written into the loop.
typedef struct context {
    /// The round instructions' F E B A and H G D C, the lowest lane first: after round 3 of the first hash and after
    /// round 0 of the second, but for the word of that round, which is added to E and A.
    uint32_t start1[8], start2[8];
    uint32_t midstate[8];
    /// The next batch's nonces, and the bytes of each that a rotation left by eight puts in place.
    uint32_t nonces[HEADERS];
    /// Bits of the last word, with its bytes as hashed, that no candidate has set; in the upper half.
    uint64_t test;
    uint32_t swap_mask, step, initial7;
    uint32_t unused1[3];
    uint32_t words0[HEADERS], nonce_words[HEADERS];
    uint32_t unused2[8];
    /// f and e of the second hash after round 60, which are g and h of its end.
    struct { uint32_t f, e; } last[HEADERS];
    /// Per word of each schedule, the sum of its terms that are the same for all headers.
    uint32_t part1[64], part2[64];
    /// Per round of each hash, the round constant, and the word where it is the same for all headers.
    uint32_t kw1[64], kw2[64];
    /// The first hash's result without the midstate; what later words need of earlier ones; pairs of K+W.
    uint32_t rows_abef[32], rows_cdgh[32], sums1[128], sums2[128], pairs1[512], pairs2[512];
} context;

_Static_assert(offsetof(context, test) == 128 && offsetof(context, words0) == 160 && offsetof(context, last) == 256 &&
                   offsetof(context, part1) == 320 && offsetof(context, rows_abef) == 1344 &&
                   offsetof(context, pairs2) == 4672 && sizeof(context) == 6720,
               "the loop is written for this layout");

uint32_t wm_sha256d_shani_avx512_turns(context *c, uint32_t turns);

/// Finds what of a schedule is the same for all headers; bit t of `varying` says that word t is not.
static void constant_terms(uint32_t words[64], uint64_t varying, uint32_t part[64], uint32_t kw[64]) {
    for (int t = 0; t < 64; t++) {
        if (t >= 16) {
            const int from[4] = {t - 2, t - 7, t - 15, t - 16};
            const uint32_t term[4] = {SMALL_SIGMA1(words[t - 2]), words[t - 7], SMALL_SIGMA0(words[t - 15]),
                                      words[t - 16]};
            for (int i = 0; i < 4; i++) {
                if (varying >> from[i] & 1)
                    varying |= UINT64_C(1) << t;
                else
                    part[t] += term[i];
            }
            words[t] = part[t];
        }
        kw[t] = wm_sha256_k[t] + (varying >> t & 1 ? 0 : words[t]);
    }
}

/// One more round with K alone, packed: the round's word has only to be added to E and A.
static void packed_after_round(uint32_t to[8], const uint32_t s[8], uint32_t k) {
    const uint32_t t1 = s[7] + BIG_SIGMA1(s[4]) + CH(s[4], s[5], s[6]) + k;
    const uint32_t t2 = BIG_SIGMA0(s[0]) + MAJ(s[0], s[1], s[2]);
    const uint32_t packed[8] = {s[4], s[3] + t1, s[0], t1 + t2, s[6], s[5], s[2], s[1]};
    for (int i = 0; i < 8; i++) to[i] = packed[i];
}

/// The bits that are zero in the last word of every candidate; the loop stops at no fewer nonces than there are.
static uint64_t zero_bits(uint32_t target_high) {
    uint32_t possible = target_high;
    for (int shift = 1; shift < 32; shift *= 2) possible |= possible >> shift;
    const uint32_t zero = ~possible;
    return (uint64_t)BYTE_SWAP(zero) << 32;
}

static void fill(context *c, const wm_sha256d_job *job, uint32_t first) {
    const wm_sha256d_prepared p = wm_sha256d_prepare(job);
    uint32_t words1[64] = {job->tail[0], job->tail[1], job->tail[2], 0, (uint32_t)WM_PADDING, [15] = WM_HEADER_BITS};
    uint32_t words2[64] = {[8] = (uint32_t)WM_PADDING, [15] = WM_DIGEST_BITS};
    constant_terms(words1, UINT64_C(1) << 3, c->part1, c->kw1);
    constant_terms(words2, UINT64_C(0xff), c->part2, c->kw2);
    packed_after_round(c->start1, p.state, wm_sha256_k[3]);
    packed_after_round(c->start2, wm_sha256_iv, wm_sha256_k[0]);
    for (uint32_t i = 0; i < HEADERS; i++) c->midstate[i] = job->midstate[i], c->nonces[i] = first + i;
    c->test = zero_bits(job->target_high);
    c->swap_mask = 0x00ff00ff;
    c->step = HEADERS;
    c->initial7 = wm_sha256_iv[7];
}

size_t wm_sha256d_shani_avx512_x8(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates,
                                  size_t capacity) {
    _Alignas(64) context c = {0};
    fill(&c, job, first);
    size_t found = 0;
    const uint32_t turns = count / HEADERS + TURNS_BEHIND;
    for (uint32_t left = turns; left > 0;) {
        left = wm_sha256d_shani_avx512_turns(&c, left);
        const uint32_t done = turns - left;
        if (done <= TURNS_BEHIND) continue;
        for (uint32_t i = 0; i < HEADERS; i++) {
            const uint32_t word = c.last[i].e + wm_sha256_iv[7];
            if (BYTE_SWAP(word) > job->target_high) continue;
            if (found < capacity) candidates[found] = first + (done - TURNS_BEHIND - 1) * HEADERS + i;
            found++;
        }
    }
    return found;
}
#endif
