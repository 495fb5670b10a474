#include "app/desktop/volunteers/mailinglist.h"

#include "core/records/fieldspec.h"
#include "core/store/listanchors.h"

#include <array>

namespace bandanh::desktop {

namespace {

constexpr std::int64_t kAtOnce = 500;
// Names of the fields of a letter: programs read them, so that they are the same in every language.
constexpr std::array<std::string_view, 9> kHeadings = {
    "given_name", "family_name", "name_km", "email", "country", "languages", "skills", "volunteer_id", "consent_on"};

template <class Cells>
void writeRow(sheets::TableWriter& out, const Cells& cells)
{
    for (const auto& cell : cells)
        out.text(cell);
    out.endRow();
}

std::string inOneLine(const std::string& lines)
{
    std::string joined;
    for (const std::string& line : records::splitLines(lines))
        joined += (joined.empty() ? "" : "; ") + line;
    return joined;
}

} // namespace

std::int64_t writeMailingList(store::Connection& connection, store::VolunteerFilter filter, sheets::TableWriter& out)
{
    filter.mayBeWritten = true;
    writeRow(out, kHeadings);
    out.endHead();
    store::ListAnchors list(connection);
    list.look(store::volunteerList(filter, false));
    std::int64_t written = 0;
    for (;;) {
        const auto page = store::volunteers(connection, list.rids(written, kAtOnce), false);
        for (const store::VolunteerOverview& one : page)
            writeRow(out, std::array<std::string, 9>{one.givenLatin, one.familyLatin, one.nameKhmer, one.email,
                                                     one.country, inOneLine(one.languages), inOneLine(one.skills),
                                                     one.reference, one.consentOn});
        written += std::int64_t(page.size());
        if (std::int64_t(page.size()) < kAtOnce)
            return written;
    }
}

} // namespace bandanh::desktop
