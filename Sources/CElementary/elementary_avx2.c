#if defined(__x86_64__)
#include <stddef.h>

#include "functions.h"

// Without fma, so that there is nothing to contract a product and a sum with.
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define BODY(name) wm_avx2_##name
#include "body.h"
#pragma clang attribute pop
#endif
