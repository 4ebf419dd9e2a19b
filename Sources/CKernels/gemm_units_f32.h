// f32 as it is: a unit is an element.
#define DATA_TYPE WM_F32
#define SOURCE float
#define UNIT float
#define SUM float
#define GROUP 1
#define PACK_LINE(from, to) copy_line(from, to)
#define PACK_STEP(from, row, to) (*(panel_step *)(to) = *(const panel_step *)(from))
