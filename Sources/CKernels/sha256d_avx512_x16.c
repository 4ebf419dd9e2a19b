#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#define LANES 16
#define KERNEL wm_sha256d_avx512_x16
#include "sha256d_lanes.h"
#pragma clang attribute pop
#endif
