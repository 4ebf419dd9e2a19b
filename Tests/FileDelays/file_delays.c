// Lets looks at files, and changes of them, take long at random, so that what others do meanwhile is seen. Preloaded into a
// program (LD_PRELOAD on Linux):
//
//   FILE_DELAYS_EVERY    on average one in so many calls is followed by a delay; none where it is not set
//   FILE_DELAYS_MOST     the longest delay, in microseconds: 1000 unless set
//
// A delay comes after the call and before its answer: what the caller believes may be true no more.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static uint64_t every, most = 1000;

__attribute__((constructor)) static void read_plan(void)
{
    const char *calls = getenv("FILE_DELAYS_EVERY"), *microseconds = getenv("FILE_DELAYS_MOST");
    if (calls) every = strtoull(calls, NULL, 10);
    if (microseconds) most = strtoull(microseconds, NULL, 10);
}

// Threads and processes must not be late alike.
static uint64_t seed(const void *place)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return ((uint64_t)now.tv_nsec ^ (uint64_t)getpid() << 32 ^ (uintptr_t)place) | 1;
}

static uint64_t chance(void)
{
    static _Thread_local uint64_t state;
    if (state == 0) state = seed(&state);
    // Marsaglia, "Xorshift RNGs", 2003: the shifts 13, 7 and 17.
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state >> 16;
}

static void be_late(void)
{
    if (every == 0 || most == 0 || chance() % every != 0) return;
    int answer = errno;
    uint64_t nanoseconds = chance() % most * 1000;
    struct timespec delay = {(time_t)(nanoseconds / 1000000000), (long)(nanoseconds % 1000000000)};
    nanosleep(&delay, NULL);
    errno = answer;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define LATE(type, name, parameters, arguments)                                                                         \
    type name parameters                                                                                                \
    {                                                                                                                   \
        type answer = NEXT(name) arguments;                                                                             \
        be_late();                                                                                                      \
        return answer;                                                                                                  \
    }

LATE(int, stat, (const char *restrict path, struct stat *restrict status), (path, status))
LATE(int, lstat, (const char *restrict path, struct stat *restrict status), (path, status))
LATE(int, fstatat, (int folder, const char *restrict path, struct stat *restrict status, int flags),
     (folder, path, status, flags))
LATE(int, stat64, (const char *restrict path, struct stat64 *restrict status), (path, status))
LATE(int, lstat64, (const char *restrict path, struct stat64 *restrict status), (path, status))
LATE(int, access, (const char *path, int mode), (path, mode))
LATE(int, rename, (const char *from, const char *to), (from, to))
LATE(int, renameat, (int from_folder, const char *from, int folder, const char *to), (from_folder, from, folder, to))
LATE(int, link, (const char *from, const char *to), (from, to))
LATE(int, linkat, (int from_folder, const char *from, int folder, const char *to, int flags),
     (from_folder, from, folder, to, flags))
LATE(int, unlink, (const char *path), (path))
LATE(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
LATE(int, mkdir, (const char *path, mode_t mode), (path, mode))
LATE(int, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode))
LATE(int, fsync, (int descriptor), (descriptor))
LATE(int, fdatasync, (int descriptor), (descriptor))
LATE(int, ftruncate, (int descriptor, off_t length), (descriptor, length))
LATE(int, ftruncate64, (int descriptor, off64_t length), (descriptor, length))
LATE(ssize_t, read, (int descriptor, void *bytes, size_t count), (descriptor, bytes, count))
LATE(ssize_t, write, (int descriptor, const void *bytes, size_t count), (descriptor, bytes, count))
LATE(ssize_t, pread, (int descriptor, void *bytes, size_t count, off_t offset), (descriptor, bytes, count, offset))
LATE(ssize_t, pwrite, (int descriptor, const void *bytes, size_t count, off_t offset), (descriptor, bytes, count, offset))
LATE(ssize_t, pread64, (int descriptor, void *bytes, size_t count, off64_t offset), (descriptor, bytes, count, offset))
LATE(ssize_t, pwrite64, (int descriptor, const void *bytes, size_t count, off64_t offset), (descriptor, bytes, count, offset))

#define LATE_OPENING(name, first, folder_and_path)                                                                      \
    int name(first const char *path, int flags, ...)                                                                    \
    {                                                                                                                   \
        va_list rest;                                                                                                   \
        va_start(rest, flags);                                                                                          \
        int makes = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;                                              \
        mode_t mode = makes ? (mode_t)va_arg(rest, int) : 0;                                                            \
        va_end(rest);                                                                                                   \
        int answer = NEXT(name)(folder_and_path, flags, mode);                                                          \
        be_late();                                                                                                      \
        return answer;                                                                                                  \
    }
#define WORKING_FOLDER
#define OPEN_FOLDER int folder,
LATE_OPENING(open, WORKING_FOLDER, path)
LATE_OPENING(open64, WORKING_FOLDER, path)
#define IN_FOLDER folder, path
LATE_OPENING(openat, OPEN_FOLDER, IN_FOLDER)
LATE_OPENING(openat64, OPEN_FOLDER, IN_FOLDER)
