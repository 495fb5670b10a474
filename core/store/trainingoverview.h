#pragma once

#include "core/store/activityhead.h"

#include <vector>

namespace bandanh::store {

/// Whom trainings are for. Stored nowhere: it is told by who took part, and before that by kind and plan.
enum class Audience : std::uint8_t { Police = 1, Judges = 2, Officials = 3, Community = 4 };

/// Which trainings a list shows; newest first.
struct TrainingFilter : ActivityNarrowing {
    std::optional<Audience> audience;
};

/// A training, national training or community session.
struct TrainingOverview : ActivityWithPartners {
    std::int64_t hours = 0; ///< in hundredths
    std::string ledBy;      ///< a role or codes, never a name
    std::int64_t ledByCount = 0;
    std::string topics;       ///< one a line
    std::int64_t named = 0;   ///< distinct people who signed, and signed lines whose person is not known
    std::int64_t tests = 0;   ///< people with a score
    std::int64_t matched = 0; ///< of these, with one before and one after
};

ListOrder trainingList(Connection& connection, const TrainingFilter& filter);
/// Those with these numbers, in the order of the list.
std::vector<TrainingOverview> trainings(Connection& connection, std::span<const std::int64_t> rids);
std::optional<TrainingOverview> trainingOverview(Connection& connection, const RowId& training);

/// Somebody who signed at a training or has a score of it.
struct TrainedPerson {
    RowId person;
    std::string nameKhmer, nameLatin, reference;
    std::int64_t kind = 0;      ///< records::RoleKind as written on the sheet, 0 where it was not
    std::optional<RowId> score; ///< the record of the test
    std::optional<std::int64_t> before, after, outOf;
};

/// Who was trained, by their Khmer names. Survivors are counted and never listed, whatever this laptop may see of them: VFC
/// leaders, people of the survivors' class, and who stands on a sheet as a survivor.
struct TrainedPeople {
    std::vector<TrainedPerson> listed;
    std::int64_t unlisted = 0;
    std::int64_t unknown = 0; ///< signed lines whose person is not known yet
};
TrainedPeople trainedPeople(Connection& connection, const RowId& training);

} // namespace bandanh::store
