// The part of a nonce scan that does not depend on the nonce, done once a range.
//
// The header's second block is word 16..18 of the header, the nonce, padding and the length 640 bits. So the first
// three rounds, schedule words 16 and 17 and parts of those after them are the same for every nonce.
#ifndef WM_SHA256D_PREPARE_H
#define WM_SHA256D_PREPARE_H

#include "sha256.h"
#include "wm_sha256d.h"

enum { WM_PADDING = (int)0x80000000, WM_HEADER_BITS = 640, WM_DIGEST_BITS = 256 };

typedef struct wm_sha256d_prepared {
    /// a..h before round 3.
    uint32_t state[8];
    /// Schedule words 16 and 17.
    uint32_t w16, w17;
    /// Schedule words 18 and 19 without the nonce's part: w18 = base18 + sigma0(nonce), w19 = base19 + nonce.
    uint32_t base18, base19;
} wm_sha256d_prepared;

wm_sha256d_prepared wm_sha256d_prepare(const wm_sha256d_job *job);

/// One round on a..h, with the round constant and the word in one.
void wm_sha256d_round(uint32_t s[8], uint32_t kw);

/// Finds what of a schedule is the same for all headers; bit t of `varying` says that word t is not. `part` has the sum
/// of the terms of each word that are the same, `kw` the round constants, and the word where it is the same.
void wm_sha256d_constant_terms(uint32_t words[64], uint64_t varying, uint32_t part[64], uint32_t kw[64]);

/// The bits that are zero in the last word of every candidate, as the bytes lie in the hash: a loop that stops where
/// they are zero stops at every candidate, and in vain no more often than at one.
uint32_t wm_sha256d_zero_bits(uint32_t target_high);

#endif
