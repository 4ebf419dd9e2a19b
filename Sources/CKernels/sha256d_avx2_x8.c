#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define LANES 8
#define KERNEL wm_sha256d_avx2_x8
#include "sha256d_lanes.h"
#pragma clang attribute pop
#endif
