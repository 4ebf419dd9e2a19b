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

#endif
