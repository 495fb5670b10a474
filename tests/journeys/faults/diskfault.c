/* A disk that fails at a chosen moment, preloaded into the program under test (LD_PRELOAD).
 *
 *   DISKFAULT_FOLDER  only files in this folder count
 *   DISKFAULT_WHAT    full: from the chosen call on nothing can be written (ENOSPC); broken: from then on every call
 *                     fails (EIO); kill: the process is killed in the middle of that call; count: nothing happens
 *   DISKFAULT_AT      the chosen call, from 1, among those that write, flush, cut or rename
 *   DISKFAULT_REPORT  a file that receives the number of calls when the program ends
 *
 * It works without any right to mount a small disk, and reaches every single call.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { WRITES, FLUSHES };

static atomic_long calls;

static int inFolder(const char* path)
{
    const char* folder = getenv("DISKFAULT_FOLDER");
    const size_t length = folder ? strlen(folder) : 0;
    return length > 0 && strncmp(path, folder, length) == 0 && path[length] == '/';
}

static int isWatched(int file)
{
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return inFolder(path);
}

/* What a counted call has to do: 0 go on, else the errno it fails with, or -1: die in the middle of it. */
static int verdict(enum kind kind)
{
    const char* what = getenv("DISKFAULT_WHAT");
    const char* at = getenv("DISKFAULT_AT");
    const long call = atomic_fetch_add(&calls, 1) + 1;
    const long chosen = at ? atol(at) : 0;
    if (!what || chosen <= 0 || call < chosen)
        return 0;
    if (strcmp(what, "full") == 0)
        return kind == WRITES ? ENOSPC : 0;
    if (strcmp(what, "broken") == 0)
        return EIO;
    return strcmp(what, "kill") == 0 && call == chosen ? -1 : 0;
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    pause();
}

static int refuses(int file, enum kind kind)
{
    if (!isWatched(file))
        return 0;
    const int fault = verdict(kind);
    if (fault < 0)
        die();
    errno = fault > 0 ? fault : errno;
    return fault;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Half of what was to be written reaches the file before the process dies. */
#define WRITING(name, half, ...)                                      \
    if (isWatched(file)) {                                            \
        const int fault = verdict(WRITES);                            \
        if (fault < 0) {                                              \
            const ssize_t torn = NEXT(name) half;                     \
            (void)torn;                                               \
            die();                                                    \
        }                                                             \
        if (fault > 0) {                                              \
            errno = fault;                                            \
            return -1;                                                \
        }                                                             \
    }                                                                 \
    return NEXT(name)(__VA_ARGS__)

ssize_t write(int file, const void* bytes, size_t size)
{
    WRITING(write, (file, bytes, size / 2), file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    WRITING(pwrite, (file, bytes, size / 2, at), file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    WRITING(pwrite64, (file, bytes, size / 2, at), file, bytes, size, at);
}

ssize_t writev(int file, const struct iovec* parts, int count)
{
    WRITING(writev, (file, parts, count / 2), file, parts, count);
}

int ftruncate(int file, off_t size)
{
    return refuses(file, FLUSHES) ? -1 : NEXT(ftruncate)(file, size);
}

int ftruncate64(int file, off64_t size)
{
    return refuses(file, FLUSHES) ? -1 : NEXT(ftruncate64)(file, size);
}

int fallocate(int file, int mode, off_t from, off_t size)
{
    return refuses(file, WRITES) ? -1 : NEXT(fallocate)(file, mode, from, size);
}

int posix_fallocate(int file, off_t from, off_t size)
{
    const int fault = refuses(file, WRITES);
    return fault ? fault : NEXT(posix_fallocate)(file, from, size);
}

int fsync(int file)
{
    return refuses(file, FLUSHES) ? -1 : NEXT(fsync)(file);
}

int fdatasync(int file)
{
    return refuses(file, FLUSHES) ? -1 : NEXT(fdatasync)(file);
}

int rename(const char* from, const char* to)
{
    if (inFolder(to)) {
        const int fault = verdict(WRITES);
        if (fault < 0)
            die();
        if (fault > 0) {
            errno = fault;
            return -1;
        }
    }
    return NEXT(rename)(from, to);
}

__attribute__((destructor)) static void report(void)
{
    const char* path = getenv("DISKFAULT_REPORT");
    FILE* file = path ? fopen(path, "w") : NULL;
    if (!file)
        return;
    fprintf(file, "%ld\n", atomic_load(&calls));
    fclose(file);
}
