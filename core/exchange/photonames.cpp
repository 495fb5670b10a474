#include "core/exchange/photonames.h"

#include "core/text/searchkey.h"

#include <algorithm>
#include <set>

namespace bandanh::exchange {

namespace {

constexpr std::size_t kFewest = 3;

enum class Kind : std::uint8_t { Digit, Letter };

Kind kindOf(char byte)
{
    return byte >= '0' && byte <= '9' ? Kind::Digit : Kind::Letter;
}

/// A name without its spaces and signs, which remembers where they stood.
class FoldedName
{
public:
    explicit FoldedName(const std::string& name)
    {
        for (const char byte : text::searchKey(name)) {
            if (byte == ' ')
                m_gaps.insert(m_text.size());
            else
                m_text += byte;
        }
    }

    const std::string& text() const { return m_text; }

    /// Whether the other stands in this one as a whole: neither its letters nor its digits go on before or after it.
    bool names(const FoldedName& other) const
    {
        const std::size_t size = other.m_text.size();
        if (size < kFewest)
            return false;
        for (std::size_t at = m_text.find(other.m_text); at != std::string::npos;
             at = m_text.find(other.m_text, at + 1))
            if (ends(at) && ends(at + size))
                return true;
        return false;
    }

private:
    /// Whether something ends before this byte: the name, or a run of letters or of digits.
    bool ends(std::size_t at) const
    {
        return at == 0 || at == m_text.size() || m_gaps.contains(at) || kindOf(m_text[at - 1]) != kindOf(m_text[at]);
    }

    std::string m_text;
    std::set<std::size_t> m_gaps;
};

std::string withoutEnding(const std::string& name)
{
    return name.substr(0, name.rfind('.'));
}

/// All that a placement may be called by, folded once.
struct FoldedPlacement {
    explicit FoldedPlacement(const store::PlacementNames& names)
        : reference(names.reference),
          carriers{FoldedName(names.carrier), FoldedName(names.operatorKhmer), FoldedName(names.operatorLatin)},
          material(names.material)
    {}

    FoldedName reference;
    std::vector<FoldedName> carriers;
    FoldedName material;
};

using Candidates = std::vector<std::size_t>;

class Matcher
{
public:
    explicit Matcher(std::span<const store::PlacementNames> placements)
        : m_placements(placements.begin(), placements.end())
    {}

    PhotoMatch match(const std::string& file)
    {
        const FoldedName name(withoutEnding(file));
        Candidates found =
            longest(name, [](const FoldedPlacement& placement) { return std::span(&placement.reference, 1); });
        if (found.empty())
            found = longest(name, [](const FoldedPlacement& placement) { return std::span(placement.carriers); });
        if (found.size() > 1)
            found = ofNamedMaterial(name, std::move(found));
        if (found.empty())
            return {};
        if (found.size() > 1)
            return {PhotoMatch::Outcome::Several, {}};
        const bool isFirst = m_taken.insert(found[0]).second;
        return {isFirst ? PhotoMatch::Outcome::One : PhotoMatch::Outcome::Twice, found[0]};
    }

private:
    /// Those of whose words the longest stands in the name: BUS-12 is meant by "BUS-12 TT.jpg", and not a bus called TT.
    template <class Words>
    Candidates longest(const FoldedName& name, Words&& wordsOf) const
    {
        Candidates found;
        std::size_t most = 0;
        for (std::size_t i = 0; i < m_placements.size(); ++i)
            for (const FoldedName& word : wordsOf(m_placements[i])) {
                const std::size_t size = word.text().size();
                if (size < most || (!found.empty() && found.back() == i && size == most) || !name.names(word))
                    continue;
                if (size > most)
                    found.clear();
                most = size;
                found.push_back(i);
            }
        return found;
    }

    Candidates ofNamedMaterial(const FoldedName& name, Candidates found) const
    {
        Candidates named;
        std::ranges::copy_if(found, std::back_inserter(named),
                             [&](std::size_t i) { return name.names(m_placements[i].material); });
        return named.empty() ? std::move(found) : named;
    }

    std::vector<FoldedPlacement> m_placements;
    std::set<std::size_t> m_taken;
};

} // namespace

std::vector<PhotoMatch> matchPhotos(std::span<const std::string> names,
                                    std::span<const store::PlacementNames> placements)
{
    Matcher matcher(placements);
    std::vector<PhotoMatch> matches;
    for (const std::string& name : names)
        matches.push_back(matcher.match(name));
    return matches;
}

} // namespace bandanh::exchange
