#define LANES 1
#define KERNEL wm_sha256d_scalar
#include "sha256d_lanes.h"
