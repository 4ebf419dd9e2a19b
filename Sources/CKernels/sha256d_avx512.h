// The scan around the loops that hash GROUPS groups of sixteen headers, a header a lane of AVX-512F, and that are in
// files of the kernels' names that end in S. To be included with GROUPS, KERNEL and TURNS, the loop's name, defined.
#include <stddef.h>

#include "sha256d_prepare.h"

enum { LANES = 16 * GROUPS };

/// What the loop reads, and writes for the next turn. Scripts/sha256d_lanes/fields.py has the same fields.
typedef struct wm_sha256d_lanes_memory {
    _Alignas(64) uint32_t nonces[LANES];
    /// The last words of the turn that is over.
    uint32_t results[LANES];
    /// a to h after round 3 of the first hash and round 0 of the second, but for the word of that round, which has to
    /// be added to a and e.
    uint32_t start1[8], start2[8];
    uint32_t midstate[8];
    /// The bytes that a rotation to the left by eight puts in place, to reverse them.
    uint32_t swap_mask;
    uint32_t step;
    /// The bits that are zero in the last word of every candidate, and what is added to that word at the end.
    uint32_t test, initial7;
    uint32_t unused[4];
    /// Per word of each schedule, the sum of its terms that are the same for all headers.
    uint32_t part1[64], part2[64];
    /// Per round of each hash, the round constant, and the word and h where they are the same for all headers.
    uint32_t kw1[64], kw2[64];
#if GROUPS > 1
    /// The last sixteen words of each group's schedule, and a to h of each group between two sections of the loop.
    uint32_t words[16 * LANES], states[8 * LANES];
#endif
} wm_sha256d_lanes_memory;

_Static_assert(offsetof(wm_sha256d_lanes_memory, start1) == 8 * LANES &&
                   offsetof(wm_sha256d_lanes_memory, swap_mask) == 8 * LANES + 96 &&
                   offsetof(wm_sha256d_lanes_memory, part1) == 8 * LANES + 128 &&
                   sizeof(wm_sha256d_lanes_memory) == 8 * LANES + 1152 + (GROUPS > 1 ? 96 * LANES : 0),
               "the loop is written for this layout");

/// Runs the loop until `turns`, at least one, are done or `results` may hold a candidate; returns how many are left.
uint32_t TURNS(wm_sha256d_lanes_memory *memory, uint32_t turns);

/// The state after round `t`, and h of the three rounds that follow, which was f, g and h in it.
static void start(uint32_t to[8], uint32_t kw[64], const uint32_t state[8], int t) {
    for (int i = 0; i < 8; i++) to[i] = state[i];
    wm_sha256d_round(to, wm_sha256_k[t]);
    for (int i = 1; i <= 3; i++) kw[t + i] += to[8 - i];
}

static void fill(wm_sha256d_lanes_memory *m, const wm_sha256d_job *job, uint32_t first) {
    const wm_sha256d_prepared p = wm_sha256d_prepare(job);
    uint32_t words1[64] = {job->tail[0], job->tail[1], job->tail[2], 0, (uint32_t)WM_PADDING, [15] = WM_HEADER_BITS};
    uint32_t words2[64] = {[8] = (uint32_t)WM_PADDING, [15] = WM_DIGEST_BITS};
    wm_sha256d_constant_terms(words1, UINT64_C(1) << 3, m->part1, m->kw1);
    wm_sha256d_constant_terms(words2, UINT64_C(0xff), m->part2, m->kw2);
    start(m->start1, m->kw1, p.state, 3);
    start(m->start2, m->kw2, wm_sha256_iv, 0);
    for (int i = 0; i < 8; i++) m->midstate[i] = job->midstate[i];
    m->swap_mask = 0x00ff00ff, m->step = LANES;
    m->test = wm_sha256d_zero_bits(job->target_high), m->initial7 = wm_sha256_iv[7];
    for (uint32_t i = 0; i < LANES; i++) m->nonces[i] = first + i;
}

size_t KERNEL(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates, size_t capacity) {
    wm_sha256d_lanes_memory m = {0};
    fill(&m, job, first);
    size_t found = 0;
    const uint32_t all = count / LANES;
    for (uint32_t left = all; left > 0;) {
        left = TURNS(&m, left);
        const uint32_t done = all - left;
        for (uint32_t i = 0; i < LANES; i++) {
            if (BYTE_SWAP(m.results[i]) > job->target_high) continue;
            if (found < capacity) candidates[found] = first + (done - 1) * LANES + i;
            found++;
        }
    }
    return found;
}
