#include "core/store/survivors.h"

#include "core/records/role.h"

namespace bandanh::store {

std::string survivorCondition(std::string_view person)
{
    using records::RoleKind;
    static_assert(int(records::Sensitivity::Survivor) == 2 && int(RoleKind::Survivor) == 14
                  && int(RoleKind::VfcLeader) == 18);
    const std::string id(person);
    return "(EXISTS (SELECT 1 FROM person WHERE id = " + id + " AND class = 2)"
           + " OR EXISTS (SELECT 1 FROM role WHERE person = " + id + " AND (class = 2 OR kind IN (14,18))))";
}

bool isSurvivor(Connection& connection, const RowId& person)
{
    Statement& statement = connection.prepare("SELECT " + survivorCondition("?1"));
    statement.bind(1, person);
    statement.step();
    const bool is = statement.whole(0) != 0;
    statement.reset();
    return is;
}

} // namespace bandanh::store
