// In VEX forms of all but the SHA instructions, so that fewer values are copied before they are overwritten.
#if defined(__x86_64__)
#include <immintrin.h>

#include "sha256d_prepare.h"

#pragma clang attribute push(__attribute__((target("sha,avx"))), apply_to = function)
#define KERNEL wm_sha256d_shani_avx_x4
#include "sha256d_shani_streams.h"
#pragma clang attribute pop
#endif
