#define KERNEL bandwidth_portable
#define ISA "portable"
#define REQUIRES 0
#define WIDTH 2
#include "bandwidth_loops.h"
