#if defined(__x86_64__)
#define GROUPS 2
#define KERNEL wm_sha256d_avx512_x32
#define TURNS wm_sha256d_avx512_x32_turns
#include "sha256d_avx512.h"
#endif
