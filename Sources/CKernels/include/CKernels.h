// The kernels and what is needed to choose among them at run time.
//
// A kernel is one file and one row of its table; the row says which CPU features it needs. Nothing here allocates,
// keeps state or calls the operating system.
#ifndef CKERNELS_H
#define CKERNELS_H

#include "wm_bandwidth.h"
#include "wm_build.h"
#include "wm_cpu.h"
#include "wm_gemm.h"
#include "wm_peak.h"
#include "wm_sha256d.h"

#endif
