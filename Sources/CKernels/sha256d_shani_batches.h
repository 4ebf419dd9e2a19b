// What the SHA-NI loops that are written in assembly share: the memory of a turn, and the scan around the loop.
//
// A turn hashes three batches of eight headers at once, or four where vectors make the last rounds, each at another stage: the
// first makes its first schedule while the second is in its first rounds, and so on. The results of a batch come three turns
// after its nonces went in.
#ifndef WM_SHA256D_SHANI_BATCHES_H
#define WM_SHA256D_SHANI_BATCHES_H

#include "sha256d_prepare.h"

enum { WM_BATCH = 8 };

/// What the loop reads and what one turn hands to the next. Scripts/sha256d_shani/layout.py has the same fields.
/// A loop of AVX-512 reads the first of four equal words and spreads it.
typedef struct wm_sha256d_batches {
    /// F E B A and H G D C, the lowest lane first, as the round instructions take them: after round 3 of the first hash
    /// and round 0 of the second, but for the word of that round, which has to be added to E and A.
    _Alignas(64) uint32_t start1[8];
    uint32_t start2[8];
    uint32_t midstate[8];
    uint32_t nonces[WM_BATCH];
    /// The bits that are zero in the last word of every candidate, and what is added to that word at the end.
    uint32_t test[4], initial7[4];
    uint32_t step[4];
    /// To reverse the bytes of words: a shuffle; the bytes that a rotation to the left by eight puts in place.
    uint32_t swap_bytes[4], swap_mask[4];
    /// Words of the schedules: 8 to 11 of the second hash, 12 to 15 of each.
    uint32_t zeros[4], padding[4], length1[4], length2[4];
    uint32_t spare[4];
    /// f and e of the second hash after round 60, which are g and h of its end; each loop has its own order of headers,
    /// and one that makes the last rounds side by side has e of all of them in a row.
    struct { uint32_t f, e; } last[WM_BATCH];
    /// The last words of the batch that was finished in the turn before.
    uint32_t results[WM_BATCH];
    uint32_t unused[8];
    uint32_t k[64];
    /// Per word of each schedule, the sum of its terms that are the same for all headers.
    uint32_t part1[64], part2[64];
    /// Per round of each hash, the round constant, and the word where it is the same for all headers.
    uint32_t kw1[64], kw2[64];
    /// The rest is written by the loop: words to begin the rounds with; the first hash without the midstate's addition;
    /// what later words of a schedule need of earlier ones; K+W; F E B A of each header to begin the rounds with.
    uint32_t nonce_pairs[16], rows0[64];
    uint32_t rows_abef[32], rows_cdgh[32], sums1[128], sums2[128];
    uint32_t pairs1[512], pairs2[512];
    uint32_t start_ae1[32], start_ae2[32];
    /// Where vectors make the last rounds: each header's state after round 56 of the second hash, and K+W of what is left.
    uint32_t end_abef[32], end_cdgh[32], end_kw[32];
} wm_sha256d_batches;

/// Runs the loop until `turns` are done or `results` may hold a candidate; returns how many are left.
typedef uint32_t wm_sha256d_turns(wm_sha256d_batches *batches, uint32_t turns);

/// A `wm_sha256d_scan` by means of one of the loops. `count` is a multiple of `WM_BATCH`.
size_t wm_sha256d_shani_batches(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates,
                                size_t capacity, wm_sha256d_turns *turns);

#endif
