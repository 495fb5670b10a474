/* Loading extensions is compiled out of our SQLite, but SQLiteCpp's archive names this function. It always refuses. */

#include "sqlite3.h"

int sqlite3_load_extension(sqlite3 *db, const char *file, const char *entry, char **message)
{
    (void)db;
    (void)file;
    (void)entry;
    if (message)
        *message = sqlite3_mprintf("extensions are not loaded here");
    return SQLITE_ERROR;
}
