// The functions of one number, of which the bodies make vectors.
//
// Every step is one of +, -, x, / and the square root, which IEEE 754 rounds alike everywhere, or a change of bits, and
// no product and sum are contracted into one rounding: so the digits do not depend on the machine. A series is added up
// in two halves, because a single chain of products and sums would leave the units waiting for each other.
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// ln 2 in two parts; the head has so few bits that its products with small whole numbers are exact.
#define LOG_OF_2_HEAD 0x1.62e42feep-1
#define LOG_OF_2_TAIL 0x1.a39ef35793c76p-33

static inline uint64_t bits_of(double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static inline double number_of(uint64_t bits) {
    double number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

static inline double exponential(double x) {
    x = x < -700 ? -700 : x;
    x = x > 700 ? 700 : x;
    // Adding 1.5 x 2^52 rounds to a whole number, which then stands in the lowest bits.
    double shifted = x * 1.4426950408889634 + 0x1.8p52;
    double k = shifted - 0x1.8p52;
    double r = x - k * LOG_OF_2_HEAD - k * LOG_OF_2_TAIL;
    // Taylor: |r| is at most ln 2 / 2, so the first term left out is below 2e-16.
    double square = r * r;
    double even = 0x1.1eed8eff8d898p-29;           // 1/12!
    even = even * square + 0x1.27e4fb7789f5cp-22;  // 1/10!
    even = even * square + 0x1.a01a01a01a01ap-16;  // 1/8!
    even = even * square + 0x1.6c16c16c16c17p-10;  // 1/6!
    even = even * square + 0x1.5555555555555p-5;   // 1/4!
    even = even * square + 0x1.0000000000000p-1;   // 1/2!
    double odd = 0x1.ae64567f544e4p-26;            // 1/11!
    odd = odd * square + 0x1.71de3a556c734p-19;    // 1/9!
    odd = odd * square + 0x1.a01a01a01a01ap-13;    // 1/7!
    odd = odd * square + 0x1.1111111111111p-7;     // 1/5!
    odd = odd * square + 0x1.5555555555555p-3;     // 1/3!
    double power = 1 + (r + (even + odd * r) * square);
    return number_of(bits_of(power) + (bits_of(shifted) << 52));
}

static inline double logarithm(double x) {
    // x = m x 2^e with m from sqrt(1/2) to sqrt(2); 2048 keeps the exponent positive.
    uint64_t biased = (bits_of(x) + (0x8000000000000000u - 0x3FE6A09E667F3BCDu)) >> 52;
    double m = number_of(bits_of(x) - ((biased - 2048) << 52));
    // The exponent as a number: behind 2^52 the lowest bits count ones.
    double e = number_of(biased | 0x4330000000000000u) - 4503599627372544.0;
    // ln m = 2 artanh((m - 1) / (m + 1)), by its series.
    double s = (m - 1) / (m + 1);
    double square = s * s, fourth = square * square;
    double even = 0x1.af286bca1af28p-5;           // 1/19
    even = even * fourth + 0x1.1111111111111p-4;  // 1/15
    even = even * fourth + 0x1.745d1745d1746p-4;  // 1/11
    even = even * fourth + 0x1.2492492492492p-3;  // 1/7
    even = even * fourth + 0x1.5555555555555p-2;  // 1/3
    double odd = 0x1.8618618618618p-5;            // 1/21
    odd = odd * fourth + 0x1.e1e1e1e1e1e1ep-5;    // 1/17
    odd = odd * fourth + 0x1.3b13b13b13b14p-4;    // 1/13
    odd = odd * fourth + 0x1.c71c71c71c71cp-4;    // 1/9
    odd = odd * fourth + 0x1.999999999999ap-3;    // 1/5
    double twice = s + s;
    double series = twice + twice * square * (even + odd * square);
    return e * LOG_OF_2_HEAD + (e * LOG_OF_2_TAIL + series);
}

typedef struct {
    double cosine, sine;
} circle_point;

// At `turn` x 2 pi, with `turn` from -0.5 to 0.5; absolute errors are below 3e-15.
static inline circle_point circle(double turn) {
    // The series of a quarter of the angle, which is at most pi / 4, doubled twice.
    double angle = turn * 1.5707963267948966;
    double square = angle * angle;
    double sine = -0x1.ae7f3e733b81fp-41;               // -1/15!
    sine = sine * square + 0x1.6124613a86d09p-33;       // 1/13!
    sine = sine * square - 0x1.ae64567f544e4p-26;       // -1/11!
    sine = sine * square + 0x1.71de3a556c734p-19;       // 1/9!
    sine = sine * square - 0x1.a01a01a01a01ap-13;       // -1/7!
    sine = sine * square + 0x1.1111111111111p-7;        // 1/5!
    sine = sine * square - 0x1.5555555555555p-3;        // -1/3!
    sine = sine * square + 1;
    sine = sine * angle;
    double cosine = 0x1.ae7f3e733b81fp-45;              // 1/16!
    cosine = cosine * square - 0x1.93974a8c07c9dp-37;   // -1/14!
    cosine = cosine * square + 0x1.1eed8eff8d898p-29;   // 1/12!
    cosine = cosine * square - 0x1.27e4fb7789f5cp-22;   // -1/10!
    cosine = cosine * square + 0x1.a01a01a01a01ap-16;   // 1/8!
    cosine = cosine * square - 0x1.6c16c16c16c17p-10;   // -1/6!
    cosine = cosine * square + 0x1.5555555555555p-5;    // 1/4!
    cosine = cosine * square - 0x1.0000000000000p-1;    // -1/2!
    cosine = cosine * square + 1;
    for (int doubling = 0; doubling < 2; doubling++) {
        double product = sine * cosine, squared = sine * sine;
        cosine = 1 - (squared + squared);
        sine = product + product;
    }
    return (circle_point){cosine, sine};
}

static inline uint64_t splitmix64(uint64_t place) {
    uint64_t z = place;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

// The upper 52 bits behind the exponent of 1, which makes a number from 1 to 2.
static inline double one_to_two(uint64_t bits) { return number_of(bits >> 12 | 0x3FF0000000000000u); }

#endif
