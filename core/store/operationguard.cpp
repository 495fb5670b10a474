#include "core/store/operationguard.h"

#include <new>
#include <sqlite3.h>

namespace bandanh::store {

namespace {

struct Table : sqlite3_vtab {
    const bool* isOpen;
};

struct Cursor : sqlite3_vtab_cursor {
    bool atEnd;
};

int connect(sqlite3* database, void* isOpen, int, const char* const*, sqlite3_vtab** made, char**)
{
    if (const int declared = sqlite3_declare_vtab(database, "CREATE TABLE operation_open(open)"); declared != SQLITE_OK)
        return declared;
    sqlite3_vtab_config(database, SQLITE_VTAB_INNOCUOUS); // triggers of the schema may read it
    *made = new (std::nothrow) Table{{}, static_cast<const bool*>(isOpen)};
    return *made != nullptr ? SQLITE_OK : SQLITE_NOMEM;
}

int disconnect(sqlite3_vtab* table)
{
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

int planOf(sqlite3_vtab*, sqlite3_index_info* plan)
{
    plan->estimatedCost = 1;
    plan->estimatedRows = 1;
    return SQLITE_OK;
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** made)
{
    *made = new (std::nothrow) Cursor{};
    return *made != nullptr ? SQLITE_OK : SQLITE_NOMEM;
}

int close(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    static_cast<Cursor*>(cursor)->atEnd = false;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor)
{
    static_cast<Cursor*>(cursor)->atEnd = true;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor)
{
    return static_cast<const Cursor*>(cursor)->atEnd ? 1 : 0;
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int)
{
    sqlite3_result_int(context, *static_cast<const Table*>(cursor->pVtab)->isOpen ? 1 : 0);
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor*, sqlite3_int64* id)
{
    *id = 1;
    return SQLITE_OK;
}

sqlite3_module guardModule()
{
    sqlite3_module module{}; // without xCreate: it exists on its own, and in no store
    module.xConnect = connect;
    module.xBestIndex = planOf;
    module.xDisconnect = disconnect;
    module.xDestroy = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = atEnd;
    module.xColumn = column;
    module.xRowid = rowid;
    return module;
}

} // namespace

void addOperationGuard(sqlite3* database, const bool* isOpen)
{
    static const sqlite3_module kModule = guardModule();
    sqlite3_create_module_v2(database, "operation_open", &kModule, const_cast<bool*>(isOpen), nullptr);
}

} // namespace bandanh::store
