// Compares every SHA-256d kernel that this host supports with OpenSSL's SHA-256, for Scripts/verify emulated arm64.
//
// Where Swift cannot run, the C alone is held to what the Swift tests hold it to: random headers, the nonces of known
// blocks in ranges that hold them, and their whole hashes. A difference ends the program with status 1.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include "CKernels.h"

enum { HEADER = 80, NONCE_AT = 76, LARGEST_RANGE = 4096 };

static uint64_t random_state = 1;

static uint64_t next_random(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    return random_state ^= random_state << 17;
}

static void fail(const char *name, const char *what) {
    fprintf(stderr, "%s: %s\n", name, what);
    exit(1);
}

static void put_nonce(uint8_t header[HEADER], uint32_t nonce) {
    for (int i = 0; i < 4; i++) header[NONCE_AT + i] = (uint8_t)(nonce >> 8 * i);
}

/// OpenSSL's double hash, and the most significant 32 bits of the little-endian number that it is.
static uint32_t hash_high(const uint8_t header[HEADER], uint8_t hash[32]) {
    uint8_t first[32];
    SHA256(header, HEADER, first);
    SHA256(first, sizeof first, hash);
    return (uint32_t)hash[31] << 24 | (uint32_t)hash[30] << 16 | (uint32_t)hash[29] << 8 | hash[28];
}

/// Every candidate of a range and no other nonce, in order.
static void check_range(const wm_sha256d_kernel *kernel, uint8_t header[HEADER], uint32_t first, uint32_t count,
                        uint32_t target) {
    static uint32_t found[LARGEST_RANGE];
    wm_sha256d_job job;
    wm_sha256d_job_from_header(&job, header, target);
    const size_t total = kernel->scan(&job, first, count, found, LARGEST_RANGE);
    size_t right = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint8_t hash[32];
        put_nonce(header, first + i);
        if (hash_high(header, hash) > target) continue;
        if (right >= total || found[right] != first + i) fail(kernel->name, "a candidate of OpenSSL is missing");
        right++;
    }
    if (right != total) fail(kernel->name, "a candidate that OpenSSL does not find");
}

static size_t check_random_headers(const wm_sha256d_kernel *kernel) {
    size_t done = 0;
    for (uint32_t round = 0; round < 200; round++) {
        uint8_t header[HEADER];
        for (int i = 0; i < HEADER; i++) header[i] = (uint8_t)next_random();
        const uint32_t count = kernel->lanes * (1 + round % 16);
        // Every fifth range wraps past the largest nonce.
        const uint32_t first = round % 5 ? (uint32_t)next_random() : 0 - count / 2;
        check_range(kernel, header, first, count, UINT32_MAX >> round % 8);
        done += count;
    }
    return done;
}

typedef struct known_block {
    const char *header, *hash;
    uint32_t nonce;
} known_block;

/// The genesis block and block 125,552; the hashes as they are written, most significant byte first.
static const known_block blocks[] = {
    {"01000000"
     "0000000000000000000000000000000000000000000000000000000000000000"
     "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
     "29ab5f49ffff001d1dac2b7c",
     "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", 2083236893},
    {"01000000"
     "81cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000"
     "e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122b"
     "c7f5d74df2b9441a42a14695",
     "00000000000000001e8d6829a8a21adc5d38d0a473b144b6765798e61f98bd1d", 2504433986},
};

static void from_hexadecimal(const char *text, uint8_t *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        unsigned byte = 0;
        if (sscanf(text + 2 * i, "%2x", &byte) != 1) fail("known block", "not hexadecimal");
        bytes[i] = (uint8_t)byte;
    }
}

static void check_known_blocks(const wm_sha256d_kernel *kernel) {
    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++) {
        uint8_t header[HEADER], hash[32], written[32];
        from_hexadecimal(blocks[i].header, header, HEADER);
        from_hexadecimal(blocks[i].hash, written, 32);
        uint32_t found[2] = {0};
        wm_sha256d_job job;
        wm_sha256d_job_from_header(&job, header, 0);
        if (kernel->scan(&job, blocks[i].nonce - LARGEST_RANGE / 2, LARGEST_RANGE, found, 2) != 1 ||
            found[0] != blocks[i].nonce)
            fail(kernel->name, "a known block's nonce is not found");
        put_nonce(header, found[0]);
        hash_high(header, hash);
        for (int byte = 0; byte < 32; byte++)
            if (hash[byte] != written[31 - byte]) fail(kernel->name, "the found nonce has not the known block's hash");
    }
}

int main(void) {
    const char *settings = OPENSSL_info(OPENSSL_INFO_CPU_SETTINGS);
    printf("%s, %s\n", OpenSSL_version(OPENSSL_VERSION), settings ? settings : "no CPU settings");
    size_t count;
    const wm_sha256d_kernel *kernels = wm_sha256d_kernels(&count);
    for (size_t i = 0; i < count; i++) {
        // A kernel that is only slow here is run too.
        const uint64_t needed = kernels[i].requires & ~(uint64_t)WM_CPU_TRAITS;
        if ((wm_cpu_features() & needed) != needed) {
            printf("%-28s not supported by this CPU\n", kernels[i].name);
            continue;
        }
        check_known_blocks(&kernels[i]);
        printf("%-28s %zu nonces and 2 known blocks as OpenSSL has them\n", kernels[i].name,
               check_random_headers(&kernels[i]));
    }
    return 0;
}
