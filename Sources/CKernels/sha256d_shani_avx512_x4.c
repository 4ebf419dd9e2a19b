// In 32 registers: in sixteen, more than half of the instructions are copies and accesses to the stack.
#if defined(__x86_64__)
#include <immintrin.h>

#include "sha256d_prepare.h"

#pragma clang attribute push(__attribute__((target("sha,avx512f,avx512vl"))), apply_to = function)
#define KERNEL wm_sha256d_shani_avx512_x4
#include "sha256d_shani_streams.h"
#pragma clang attribute pop
#endif
