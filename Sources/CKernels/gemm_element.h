// An element of a matrix of any type in double precision, which holds all of them exactly.
#ifndef GEMM_ELEMENT_H
#define GEMM_ELEMENT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "wm_gemm.h"

static inline double bf16_value(uint16_t bits) {
    const uint32_t widened = (uint32_t)bits << 16;
    float value;
    memcpy(&value, &widened, sizeof value);
    return value;
}

static inline double element(wm_data_type type, const void *matrix, size_t at) {
    switch (type) {
    case WM_F32: return ((const float *)matrix)[at];
    case WM_F64: return ((const double *)matrix)[at];
    case WM_BF16: return bf16_value(((const uint16_t *)matrix)[at]);
    case WM_INT8: return ((const int8_t *)matrix)[at];
    case WM_INT32: return ((const int32_t *)matrix)[at];
    }
    return 0;
}

#endif
