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
    job->memory = NULL;
}

void wm_sha256d_round(uint32_t s[8], uint32_t kw) {
    const uint32_t t1 = s[7] + BIG_SIGMA1(s[4]) + CH(s[4], s[5], s[6]) + kw;
    const uint32_t t2 = BIG_SIGMA0(s[0]) + MAJ(s[0], s[1], s[2]);
    for (int i = 7; i > 0; i--) s[i] = s[i - 1];
    s[4] += t1;
    s[0] = t1 + t2;
}

wm_sha256d_prepared wm_sha256d_prepare(const wm_sha256d_job *job) {
    const uint32_t *w = job->tail;
    const uint32_t w4 = (uint32_t)WM_PADDING, w15 = WM_HEADER_BITS;
    wm_sha256d_prepared p;

    uint32_t s[8];
    for (int i = 0; i < 8; i++) s[i] = job->midstate[i];
    for (int t = 0; t < 3; t++) wm_sha256d_round(s, wm_sha256_k[t] + w[t]);
    for (int i = 0; i < 8; i++) p.state[i] = s[i];

    p.w16 = SMALL_SIGMA0(w[1]) + w[0];
    p.w17 = SMALL_SIGMA1(w15) + SMALL_SIGMA0(w[2]) + w[1];
    p.base18 = SMALL_SIGMA1(p.w16) + w[2];
    p.base19 = SMALL_SIGMA1(p.w17) + SMALL_SIGMA0(w4);
    return p;
}

void wm_sha256d_constant_terms(uint32_t words[64], uint64_t varying, uint32_t part[64], uint32_t kw[64]) {
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

uint32_t wm_sha256d_zero_bits(uint32_t target_high) {
    uint32_t possible = target_high;
    for (int shift = 1; shift < 32; shift *= 2) possible |= possible >> shift;
    const uint32_t zero = ~possible;
    return BYTE_SWAP(zero);
}
