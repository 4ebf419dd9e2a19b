#include "sha256d_prepare.h"

static uint32_t big_endian(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

void wm_sha256d_job_from_header(wm_sha256d_job *job, const uint8_t header[80], uint32_t target_high) {
    uint32_t block[16];
    for (int i = 0; i < 16; i++) block[i] = big_endian(header + 4 * i);
    for (int i = 0; i < 8; i++) job->midstate[i] = wm_sha256_iv[i];
    wm_sha256_compress(job->midstate, block);
    for (int i = 0; i < 3; i++) job->tail[i] = big_endian(header + 64 + 4 * i);
    job->target_high = target_high;
}

wm_sha256d_prepared wm_sha256d_prepare(const wm_sha256d_job *job) {
    const uint32_t *w = job->tail;
    const uint32_t w4 = (uint32_t)WM_PADDING, w15 = WM_HEADER_BITS;
    wm_sha256d_prepared p;

    uint32_t s[8];
    for (int i = 0; i < 8; i++) s[i] = job->midstate[i];
    for (int t = 0; t < 3; t++) {
        uint32_t t1 = s[7] + BIG_SIGMA1(s[4]) + CH(s[4], s[5], s[6]) + wm_sha256_k[t] + w[t];
        uint32_t t2 = BIG_SIGMA0(s[0]) + MAJ(s[0], s[1], s[2]);
        for (int i = 7; i > 0; i--) s[i] = s[i - 1];
        s[4] += t1;
        s[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) p.state[i] = s[i];

    p.w16 = SMALL_SIGMA0(w[1]) + w[0];
    p.w17 = SMALL_SIGMA1(w15) + SMALL_SIGMA0(w[2]) + w[1];
    p.base18 = SMALL_SIGMA1(p.w16) + w[2];
    p.base19 = SMALL_SIGMA1(p.w17) + SMALL_SIGMA0(w4);
    return p;
}
