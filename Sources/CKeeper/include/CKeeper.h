// A program under a keeper: a small process between this one and the program, that ends with the program, and ends all that
// the program started when either of the two is gone. Linux only.
#ifndef CKEEPER_H
#define CKEEPER_H

#include <sys/types.h>

#if defined(__linux__)

/// Starts a program with its keeper. The keeper ends as the program did: with its status, or by the signal that ended it.
///
/// On SIGTERM, and when the thread that called this ends, the keeper kills the program and whatever descends from it, groups
/// and sessions of their own included, and ends. Another user's rights are beyond it, and a program that kills its keeper
/// dies with it, but not what it started.
///
/// - words: the program's arguments, its name first, ended by NULL.
/// - input, output, errors: descriptors that the program has as its standard ones; -1 for /dev/null.
/// - fault: of `errno`, why there is none.
///
/// Returns the keeper's process, which must be waited for; -1 where there is none.
pid_t wm_keeper_start(
    const char *_Nonnull path, char *_Nullable const *_Nonnull words, int input, int output, int errors,
    int *_Nonnull fault);

#endif

#endif
