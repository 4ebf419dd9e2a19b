#if defined(__x86_64__)
#define GROUPS 1
#define KERNEL wm_sha256d_avx512_x16
#define TURNS wm_sha256d_avx512_x16_turns
#include "sha256d_avx512.h"
#endif
