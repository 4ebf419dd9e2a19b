#define KERNEL bandwidth_portable_nt
#define ISA "portable, non-temporal"
#define REQUIRES 0
#if defined(__aarch64__)
// Two registers: non-temporal stores of arm64 take pairs.
#define WIDTH 4
#else
#define WIDTH 2
#endif
#define NON_TEMPORAL
#include "bandwidth_loops.h"
