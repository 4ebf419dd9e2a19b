// What the portable tiles have in common: 128-bit vectors, of which the compiler writes the instructions.
#define ISA "portable"
#define REQUIRES 0
#define MR 6
#define SLOT 1
#define STEPS_AT_ONCE 1
#define C_AHEAD 48
