// A plain C nonce loop through OpenSSL, as the yardstick for the openssl engines: prints hashes per second.
//
//   openssl-loop evp|transform SECONDS
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BATCH = 4096 };

static uint8_t header[80], digest[32];
static uint32_t nonce, found;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void look_at(const uint8_t *hash) {
    uint32_t high;
    memcpy(&high, hash + 28, 4);
    if (high <= 0xff) found++;
}

static int evp(double seconds, double *rate) {
    EVP_MD *md = EVP_MD_fetch(NULL, "SHA256", NULL);
    EVP_MD_CTX *midstate = EVP_MD_CTX_new(), *context = EVP_MD_CTX_new();
    if (!md || !midstate || !context) return 1;
    EVP_DigestInit_ex2(midstate, md, NULL);
    EVP_DigestUpdate(midstate, header, 64);
    double start = now(), end;
    uint64_t count = 0;
    do {
        for (int i = 0; i < BATCH; i++, nonce++) {
            memcpy(header + 76, &nonce, 4);
            EVP_MD_CTX_copy_ex(context, midstate);
            EVP_DigestUpdate(context, header + 64, 16);
            EVP_DigestFinal_ex(context, digest, NULL);
            EVP_DigestInit_ex2(context, md, NULL);
            EVP_DigestUpdate(context, digest, 32);
            EVP_DigestFinal_ex(context, digest, NULL);
            look_at(digest);
        }
        count += BATCH;
    } while ((end = now()) < start + seconds);
    *rate = (double)count / (end - start);
    return 0;
}

static void store_digest(const SHA256_CTX *state, uint8_t *to) {
    for (int i = 0; i < 8; i++) {
        uint32_t word = __builtin_bswap32(state->h[i]);
        memcpy(to + 4 * i, &word, 4);
    }
}

static int transform(double seconds, double *rate) {
    uint8_t block[64] = {0}, second[64] = {0};
    memcpy(block, header + 64, 16);
    block[16] = 0x80, block[62] = 0x02, block[63] = 0x80;
    second[32] = 0x80, second[62] = 0x01;
    SHA256_CTX initial, midstate, state;
    SHA256_Init(&initial);
    midstate = initial;
    SHA256_Transform(&midstate, header);
    state = midstate;
    double start = now(), end;
    uint64_t count = 0;
    do {
        for (int i = 0; i < BATCH; i++, nonce++) {
            memcpy(block + 12, &nonce, 4);
            memcpy(state.h, midstate.h, sizeof state.h);
            SHA256_Transform(&state, block);
            store_digest(&state, second);
            memcpy(state.h, initial.h, sizeof state.h);
            SHA256_Transform(&state, second);
            store_digest(&state, digest);
            look_at(digest);
        }
        count += BATCH;
    } while ((end = now()) < start + seconds);
    *rate = (double)count / (end - start);
    return 0;
}

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "usage: openssl-loop evp|transform SECONDS\n"), 64;
    for (int i = 0; i < 80; i++) header[i] = (uint8_t)(i * 37 + 11);
    double rate = 0, seconds = atof(argv[2]);
    int failed = strcmp(argv[1], "evp") == 0 ? evp(seconds, &rate) : transform(seconds, &rate);
    if (failed) return 1;
    printf("%.0f %u\n", rate, found);
    return 0;
}
