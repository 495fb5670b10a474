#include "app/desktop/forms/placenames.h"

#include "core/places/writtenplace.h"
#include "core/records/record.h"
#include "core/text/normalform.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bandanh::desktop {

using places::Gazetteer;
using places::Place;
using places::PlaceCode;
using places::PlaceLevel;

namespace {

struct PlaceNames {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

bool beginsLatin(std::string_view name, std::string_view start)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return name.size() >= start.size() && std::ranges::equal(name.substr(0, start.size()), start, {}, lower, lower);
}

bool begins(const Place& place, std::string_view start)
{
    if (place.khmer.starts_with(start) || beginsLatin(place.latin, start) || beginsLatin(place.otherLatin, start))
        return true;
    const std::string_view word = places::khmerTypeWord(place.type);
    return start.starts_with(word) && place.khmer.starts_with(start.substr(word.size()));
}

/// Whether each of the names begins the name of something that the place lies in.
bool liesIn(const Gazetteer& gazetteer, PlaceCode code, const std::vector<std::string>& names)
{
    return std::ranges::all_of(names, [&](const std::string& name) {
        for (auto around = code.parent(); around; around = around->parent())
            if (const auto place = gazetteer.place(*around); place && begins(*place, name))
                return true;
        return false;
    });
}

/// A place and all within it, level by level so that the larger come first.
class NameSearch
{
public:
    NameSearch(const Gazetteer& gazetteer, std::string_view typed, std::size_t limit)
        : m_gazetteer(gazetteer), m_limit(limit)
    {
        for (const places::AddressPart& part : places::addressParts(typed))
            if (std::string name = text::normalForm(part.text); !name.empty())
                (m_name.empty() ? m_name : m_around.emplace_back()) = std::move(name);
    }

    std::vector<PlaceCode> run()
    {
        std::vector<PlaceCode> level{};
        for (const Place& place : m_gazetteer.children(std::nullopt))
            level.push_back(look(place));
        while (!level.empty() && !m_name.empty() && m_found.size() < m_limit) {
            std::vector<PlaceCode> inside;
            for (const PlaceCode code : level)
                for (const Place& place : m_gazetteer.children(code))
                    inside.push_back(look(place));
            level = std::move(inside);
        }
        return std::move(m_found);
    }

private:
    PlaceCode look(const Place& place)
    {
        if (!m_name.empty() && m_found.size() < m_limit && begins(place, m_name)
            && liesIn(m_gazetteer, place.code, m_around))
            m_found.push_back(place.code);
        return place.code;
    }

    const Gazetteer& m_gazetteer;
    std::size_t m_limit;
    std::string m_name;
    std::vector<std::string> m_around;
    std::vector<PlaceCode> m_found;
};

QString nameOf(const Place& place, bool khmer)
{
    const std::string_view name = khmer ? place.khmer : place.latin;
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

std::vector<PlaceCode> placesCalled(const Gazetteer& gazetteer, std::string_view typed, std::size_t limit)
{
    return NameSearch(gazetteer, typed, limit).run();
}

QString placeLine(const Gazetteer& gazetteer, const std::string& text, bool khmer)
{
    QStringList names;
    for (auto code = PlaceCode::parse(text); code; code = code->parent())
        if (const auto place = gazetteer.place(*code);
            place && (code->level() != PlaceLevel::Province || names.isEmpty()))
            names << nameOf(*place, khmer);
    return names.join(QStringLiteral(" · "));
}

QString provinceName(const Gazetteer& gazetteer, unsigned scope, bool khmer)
{
    const auto code = PlaceCode::parse(records::scopeText(records::Scope(scope)));
    const auto place = code ? gazetteer.place(*code) : std::nullopt;
    return place ? nameOf(*place, khmer) : PlaceNames::tr("National");
}

QList<NamedScope> provinceNames(const places::Gazetteer& gazetteer, bool khmer)
{
    QList<NamedScope> names;
    for (const places::Place& place : gazetteer.children(std::nullopt))
        if (const auto scope = records::parseScope(place.code.text()))
            names.append({provinceName(gazetteer, *scope, khmer), *scope});
    names.append({provinceName(gazetteer, records::kNational, khmer), records::kNational});
    return names;
}

} // namespace bandanh::desktop
