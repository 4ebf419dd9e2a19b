// Elementary functions and random numbers over arrays, with the same digits on every machine.
//
// Nothing here allocates, keeps state or calls the system's mathematical library, whose last digits differ from one
// release to the next.
#ifndef CELEMENTARY_H
#define CELEMENTARY_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One body of the functions: machine code of one vector width.
typedef struct wm_elementary {
    const char *name;
    /// Replaces each x by e^x, with x limited to -700...700, where the result is still a normal number. Errors are below
    /// 4e-16 of the result.
    void (*exponentials)(double *values, size_t count);
    /// Replaces each positive normal number by its natural logarithm, with errors below 3e-16 of the larger of 1 and the
    /// result.
    void (*logarithms)(double *values, size_t count);
    /// Fills two arrays with independent standard normal numbers, by the transform of Box and Muller (1958): the pair
    /// with index i is made of the word at `place` + i x `stride` of the sequence of SplitMix64. With 32 bits for each
    /// the tails end at 6.8 standard deviations, which one number in 1e11 would pass.
    void (*normals)(uint64_t place, uint64_t stride, double *first, double *second, size_t count);
    /// Fills an array with numbers from 0 to 1, without the ends, of the words at `place` + i x `stride`.
    void (*uniforms)(uint64_t place, uint64_t stride, double *values, size_t count);
} wm_elementary;

/// The bodies that this CPU can run, the narrowest first; all give the same digits. Asks the CPU, which a virtual
/// machine may take long to answer.
const wm_elementary *wm_elementary_bodies(size_t *count);

/// One of these, by its place from 0.
const wm_elementary *wm_elementary_body(size_t index);

/// The word at `place` of the sequence of SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number
/// generators", 2014.
uint64_t wm_splitmix64(uint64_t place);

#pragma clang assume_nonnull end

#endif
