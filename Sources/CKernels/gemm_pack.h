// Packing for one element type: panels of MR rows of A and of NR columns of B, padded with zeros at the edges.
//
// To be included with ELEMENT and PACK(name) defined.

/// Rows of A become panels [k][mr]; `row` is the distance of A's rows.
static void PACK(pack_a)(size_t rows, size_t depth, size_t mr, const ELEMENT *a, size_t row, ELEMENT *to) {
    for (size_t i = 0; i < rows; i += mr, to += depth * mr) {
        size_t live = rows - i < mr ? rows - i : mr;
        for (size_t r = 0; r < live; r++) {
            const ELEMENT *from = a + (i + r) * row;
            for (size_t p = 0; p < depth; p++) to[p * mr + r] = from[p];
        }
        for (size_t r = live; r < mr; r++) {
            for (size_t p = 0; p < depth; p++) to[p * mr + r] = 0;
        }
    }
}

/// Columns of B become panels [k][nr]; `row` is the distance of B's rows.
static void PACK(pack_b)(size_t depth, size_t columns, size_t nr, const ELEMENT *b, size_t row, ELEMENT *to) {
    for (size_t j = 0; j < columns; j += nr, to += depth * nr) {
        size_t live = columns - j < nr ? columns - j : nr;
        for (size_t p = 0; p < depth; p++) {
            const ELEMENT *from = b + p * row + j;
            for (size_t c = 0; c < live; c++) to[p * nr + c] = from[c];
            for (size_t c = live; c < nr; c++) to[p * nr + c] = 0;
        }
    }
}

/// The live corner of a tile that was computed aside.
static void PACK(copy_corner)(size_t rows, size_t columns, const ELEMENT *tile, size_t nr, ELEMENT *c, size_t row,
                              int accumulate) {
    for (size_t i = 0; i < rows; i++) {
        for (size_t j = 0; j < columns; j++) {
            ELEMENT value = tile[i * nr + j];
            c[i * row + j] = accumulate ? c[i * row + j] + value : value;
        }
    }
}

#undef ELEMENT
#undef PACK
