// The functions over arrays, as loops that the compiler turns into vectors.
//
// To be included inside a region whose target attribute says how wide those are, with BODY(name) defined.
#define IN_VECTORS _Pragma("clang loop vectorize(enable) interleave_count(4)") for

void BODY(exponentials)(double *values, size_t count) {
    IN_VECTORS(size_t i = 0; i < count; i++) values[i] = exponential(values[i]);
}

void BODY(logarithms)(double *values, size_t count) {
    IN_VECTORS(size_t i = 0; i < count; i++) values[i] = logarithm(values[i]);
}

void BODY(normals)(uint64_t place, uint64_t stride, double *restrict first, double *restrict second, size_t count) {
    IN_VECTORS(size_t i = 0; i < count; i++) {
        uint64_t word = splitmix64(place + i * stride);
        double squared_radius = -2 * logarithm(one_to_two(word & 0xFFFFFFFF00000000u) - (1 - 0x1p-33));
        double radius = __builtin_elementwise_sqrt(squared_radius);
        circle_point point = circle(one_to_two(word << 32) - 1.5);
        first[i] = radius * point.cosine;
        second[i] = radius * point.sine;
    }
}

void BODY(uniforms)(uint64_t place, uint64_t stride, double *values, size_t count) {
    IN_VECTORS(size_t i = 0; i < count; i++) {
        values[i] = one_to_two(splitmix64(place + i * stride)) - (1 - 0x1p-53);
    }
}
