// SHA-256 (FIPS 180-4) as expressions that hold for one word and for vectors of words alike.
#ifndef WM_SHA256_H
#define WM_SHA256_H

#include <stdint.h>

#define ROTR(x, n) ((x) >> (n) | (x) << (32 - (n)))
#define BIG_SIGMA0(x) (ROTR(x, 2) ^ ROTR(x, 13) ^ ROTR(x, 22))
#define BIG_SIGMA1(x) (ROTR(x, 6) ^ ROTR(x, 11) ^ ROTR(x, 25))
#define SMALL_SIGMA0(x) (ROTR(x, 7) ^ ROTR(x, 18) ^ (x) >> 3)
#define SMALL_SIGMA1(x) (ROTR(x, 17) ^ ROTR(x, 19) ^ (x) >> 10)
#define BYTE_SWAP(x) ((x) << 24 | ((x) & 0xff00) << 8 | ((x) >> 8 & 0xff00) | (x) >> 24)
#define CH(e, f, g) ((g) ^ ((e) & ((f) ^ (g))))
#define MAJ(a, b, c) ((b) ^ (((a) ^ (b)) & ((b) ^ (c))))

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
extern const uint32_t wm_sha256_k[64];
/// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
extern const uint32_t wm_sha256_iv[8];

/// One block into `state`; `block` is 16 words, already read big-endian.
void wm_sha256_compress(uint32_t state[8], const uint32_t block[16]);

#endif
