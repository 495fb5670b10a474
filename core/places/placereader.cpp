#include "core/places/placereader.h"

#include "core/places/placespellings.h"
#include "core/places/spellingkey.h"

#include <algorithm>
#include <utility>

namespace bandanh::places {

namespace {

// What a reading of the cells costs; the cheapest wins. A passed-over cell is dearer than two slips, so that a likely
// misspelling is preferred to ignoring what was written; the hint and the old province only break ties.
constexpr int kSlip = 2;
constexpr int kCellPassedOver = 5;
constexpr int kOutsideHint = 1;
constexpr int kSinceSplitOff = 1;
constexpr std::size_t kWidestBeam = 256;

constexpr std::uint32_t kKampongCham = 3'000'000;
constexpr std::uint32_t kTboungKhmum = 25'000'000;

struct State {
    std::optional<PlaceCode> at;
    int cost = 0;
    int slips = 0;
    int passedOver = 0;
};

struct Cell {
    PlaceLevel level;
    std::u16string key;
};

std::uint32_t formerProvince(PlaceCode code)
{
    const std::uint32_t province = code.province().number();
    return province == kTboungKhmum ? kKampongCham : province;
}

/// A code in place of a name, perhaps without the zero that a spreadsheet took from its front.
std::optional<PlaceCode> codeInCell(std::u16string_view key, PlaceLevel level)
{
    const std::size_t digits = 2 * static_cast<std::size_t>(level);
    const bool allDigits = std::all_of(key.begin(), key.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits || key.size() > digits || key.size() + 1 < digits)
        return std::nullopt;
    std::string text(digits - key.size(), '0');
    for (const char16_t c : key)
        text += static_cast<char>(c);
    return PlaceCode::parse(text);
}

class Search
{
public:
    Search(const Gazetteer& gazetteer, std::vector<Cell> cells, std::optional<PlaceCode> hint)
        : m_gazetteer(gazetteer), m_spellings(gazetteer.spellings()), m_cells(std::move(cells)), m_hint(hint)
    {}

    ReadPlace best()
    {
        std::vector<State> states = readings(false);
        if (states.empty()) {
            m_followsHint = true; // slips are looked for around it
            states = readings(true);
        }
        return cheapest(std::move(states));
    }

    /// Whether another hint could have led elsewhere: not where the cells themselves name one province.
    bool followsHint() const { return m_followsHint; }

private:
    std::vector<State> readings(bool tolerant)
    {
        std::vector<State> states(1);
        for (const Cell& cell : m_cells) {
            std::vector<State> next;
            for (const State& state : states)
                expand(state, cell, tolerant, next);
            states = std::move(next);
            narrow(states);
        }
        return states;
    }

    void expand(const State& from, const Cell& cell, bool tolerant, std::vector<State>& to)
    {
        const std::size_t before = to.size();
        for (const PlaceCode code : m_spellings.exact(cell.key, cell.level, from.at))
            add(from, code, 0, to);
        const auto code = codeInCell(cell.key, cell.level);
        if (to.size() == before && code && (!from.at || from.at->contains(*code)) && m_gazetteer.has(*code))
            add(from, *code, 0, to);
        if (!tolerant)
            return;
        if (const auto within = boundOfSlips(from, cell)) {
            for (const PlaceSpellings::Near& near : m_spellings.near(cell.key, cell.level, *within, 2)) {
                if (near.slips > 0)
                    add(from, near.code, near.slips, to);
            }
        }
        to.push_back({from.at, from.cost + kCellPassedOver, from.slips, from.passedOver + 1});
    }

    /// Where misspelt names may be looked for: never in the whole country below the district, nor villages in a whole
    /// province, where something always resembles.
    std::optional<std::optional<PlaceCode>> boundOfSlips(const State& from, const Cell& cell) const
    {
        if (cell.level <= PlaceLevel::District)
            return from.at;
        const auto within = from.at ? from.at : m_hint;
        if (!within || (cell.level == PlaceLevel::Village && within->level() == PlaceLevel::Province))
            return std::nullopt;
        if (!from.at && cell.level == PlaceLevel::Commune)
            return within->province();
        return within;
    }

    void add(const State& from, PlaceCode code, int slips, std::vector<State>& to)
    {
        const bool first = !from.at;
        if (first)
            m_followsHint |=
                std::exchange(m_province, formerProvince(code)).value_or(formerProvince(code)) != formerProvince(code);
        const bool outside = first && m_hint && formerProvince(code) != formerProvince(*m_hint);
        const int cost = from.cost + slips * kSlip + (outside ? kOutsideHint : 0);
        to.push_back({code, cost, from.slips + slips, from.passedOver});
        if (code.number() == kKampongCham) {
            const auto split = *PlaceCode::fromNumber(kTboungKhmum);
            if (m_gazetteer.has(split))
                to.push_back({split, cost + kSinceSplitOff, from.slips + slips, from.passedOver});
        }
    }

    static void narrow(std::vector<State>& states)
    {
        if (states.size() <= kWidestBeam)
            return;
        std::stable_sort(states.begin(), states.end(), [](const State& a, const State& b) { return a.cost < b.cost; });
        states.resize(kWidestBeam);
    }

    static ReadPlace cheapest(std::vector<State> states)
    {
        const auto cheaper = [](const State& a, const State& b) { return a.cost < b.cost; };
        const auto least = std::min_element(states.begin(), states.end(), cheaper);
        if (least == states.end() || !least->at)
            return {};
        const State best = *least;
        std::vector<PlaceCode> codes;
        for (const State& state : states) {
            if (state.cost == best.cost && state.at)
                codes.push_back(*state.at);
        }
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        if (codes.size() > 1)
            return {around(codes.front(), codes.back()), PlaceReading::Ambiguous, codes};
        if (best.passedOver == 0 && best.slips <= 1)
            return {codes.front(), best.slips == 0 ? PlaceReading::Exact : PlaceReading::OneSlip, {}};
        return {codes.front(), PlaceReading::Loose, {}};
    }

    /// The place that holds two, and so every code between them.
    static std::optional<PlaceCode> around(PlaceCode first, PlaceCode last)
    {
        std::optional<PlaceCode> place = first;
        while (place && !place->contains(last))
            place = place->parent();
        return place;
    }

    const Gazetteer& m_gazetteer;
    const PlaceSpellings& m_spellings;
    std::vector<Cell> m_cells;
    std::optional<PlaceCode> m_hint;
    std::optional<std::uint32_t> m_province; ///< that the last first reading of a cell lies in
    bool m_followsHint = false;
};

void appendKeyPart(std::string& key, std::string_view part)
{
    key += part;
    key += '\x1f';
}

} // namespace

PlaceReader::PlaceReader(const Gazetteer& gazetteer, std::size_t remembered)
    : m_gazetteer(gazetteer), m_remembered(remembered)
{}

const ReadPlace& PlaceReader::read(const WrittenPlace& written)
{
    m_key.clear();
    for (const std::string_view part :
         {written.village, written.commune, written.district, written.province, written.address})
        appendKeyPart(m_key, part);
    if (const ReadPlace* known = remembered())
        return *known;
    const std::size_t cells = m_key.size();
    const std::uint32_t hint = written.hint ? written.hint->number() : 0;
    m_key.append(reinterpret_cast<const char*>(&hint), sizeof hint);
    if (const ReadPlace* known = remembered())
        return *known;
    auto [place, followsHint] = resolve(written);
    if (!followsHint)
        m_key.resize(cells);
    return m_recent.emplace(m_key, std::move(place)).first->second;
}

/// What was read for m_key lately.
const ReadPlace* PlaceReader::remembered()
{
    if (const auto known = m_recent.find(m_key); known != m_recent.end())
        return &known->second;
    if (m_recent.size() >= m_remembered / 2) {
        m_older = std::move(m_recent);
        m_recent.clear();
    }
    auto known = m_older.extract(m_key);
    return known ? &m_recent.insert(std::move(known)).position->second : nullptr;
}

PlaceReader::Resolved PlaceReader::resolve(const WrittenPlace& written) const
{
    const std::array<std::string_view, 4> own = {written.province, written.district, written.commune, written.village};
    PlaceCells fromAddress;
    if (!written.address.empty())
        fromAddress = cellsFromAddress(written.address, m_gazetteer, written.hint);
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < own.size(); ++i) {
        std::u16string key = spellingKey(own[i].empty() ? std::string_view(fromAddress[i]) : own[i]);
        if (!key.empty())
            cells.push_back({static_cast<PlaceLevel>(i + 1), std::move(key)});
    }
    if (cells.empty())
        return {};
    Search search(m_gazetteer, std::move(cells), written.hint);
    ReadPlace place = search.best();
    return {std::move(place), search.followsHint() || !written.address.empty()};
}

} // namespace bandanh::places
