#if defined(__x86_64__)
#include <immintrin.h>

#include "sha256d_prepare.h"

#pragma clang attribute push(__attribute__((target("sha,sse4.1"))), apply_to = function)
#define KERNEL wm_sha256d_shani_x4
#include "sha256d_shani_streams.h"
#pragma clang attribute pop
#endif
