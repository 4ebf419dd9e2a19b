// How many dependency chains the portable peak probes keep going: what the registers hold beside the operands.
#ifndef PEAK_CHAINS_H
#define PEAK_CHAINS_H

#if defined(__aarch64__)
// Of 32 registers; large cores (Neoverse V1, Apple M1) have four multiply-add units of four cycles.
#define PORTABLE_CHAINS 24
#define PORTABLE_METHOD "24 independent 128-bit multiply-adds"
#else
// Of the 16 registers of x86-64.
#define PORTABLE_CHAINS 12
#define PORTABLE_METHOD "12 independent 128-bit multiply-adds"
#endif

#endif
