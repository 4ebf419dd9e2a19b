// f64 as it is: a unit is an element.
#define DATA_TYPE WM_F64
#define SOURCE double
#define UNIT double
#define SUM double
#define GROUP 1
#define PACK_LINE(from, to) copy_line(from, to)
#define PACK_STEP(from, row, to) (*(panel_step *)(to) = *(const panel_step *)(from))
