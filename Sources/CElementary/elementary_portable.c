#include <stddef.h>

#include "functions.h"

#define BODY(name) wm_portable_##name
#include "body.h"
