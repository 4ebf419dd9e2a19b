// How operands are laid out for a tile, and who lays them out so.
//
// A panel is a sequence of steps; a step holds one unit for each row of A or column of B: `group` elements that follow
// each other in depth. Panels are padded with zeros at the edges, and the depth to a whole step.
#ifndef GEMM_PACK_H
#define GEMM_PACK_H

#include <stddef.h>
#include <stdint.h>

#include "wm_gemm.h"

struct wm_gemm_packing {
    /// Elements in a unit, and bytes of a packed unit.
    size_t group, unit;
    /// Bytes before the steps of a panel of B, for each column.
    size_t head;
    /// Panels of `mr` rows of A; `row` is the distance of A's rows in elements.
    void (*a)(size_t rows, size_t depth, size_t mr, const void *from, size_t row, void *to);
    /// Panels of `nr` columns of B; `row` is the distance of B's rows in elements.
    void (*b)(size_t depth, size_t columns, size_t nr, const void *from, size_t row, void *to);
};

extern const wm_gemm_packing wm_gemm_pack_f32, wm_gemm_pack_f64;
/// bf16 widened to f32.
extern const wm_gemm_packing wm_gemm_pack_bf16_widened;
/// Pairs of bf16.
extern const wm_gemm_packing wm_gemm_pack_bf16_pairs;
/// int8 widened to int32, and pairs of int8 widened to int16.
extern const wm_gemm_packing wm_gemm_pack_int8_int32, wm_gemm_pack_int8_int16;
/// Four int8, those of A with 128 added and so unsigned; a panel of B begins with -128 times the sum of each column.
extern const wm_gemm_packing wm_gemm_pack_int8_quads;

#endif
