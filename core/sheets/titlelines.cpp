#include "core/sheets/titlelines.h"

#include "core/sheets/celltext.h"
#include "core/sheets/sexword.h"
#include "core/text/digits.h"

#include <algorithm>
#include <array>

namespace bandanh::sheets {

namespace {

enum class Label { None, Activity, Date, Place };

struct LabelWord {
    Label label;
    std::string_view word;
};

constexpr std::array kLabels = {
    LabelWord{Label::Date, "កាលបរិច្ឆេទ"}, LabelWord{Label::Date, "ថ្ងៃខែឆ្នាំ"},    LabelWord{Label::Date, "date"},
    LabelWord{Label::Date, "day"},       LabelWord{Label::Date, "held on"},     LabelWord{Label::Place, "ទីកន្លែង"},
    LabelWord{Label::Place, "កន្លែង"},    LabelWord{Label::Place, "ទីតាំង"},       LabelWord{Label::Place, "place"},
    LabelWord{Label::Place, "venue"},    LabelWord{Label::Place, "location"},   LabelWord{Label::Activity, "សកម្មភាព"},
    LabelWord{Label::Activity, "កម្មវិធី"}, LabelWord{Label::Activity, "ប្រធានបទ"}, LabelWord{Label::Activity, "activity"},
    LabelWord{Label::Activity, "event"}, LabelWord{Label::Activity, "title"},   LabelWord{Label::Activity, "subject"},
    LabelWord{Label::Activity, "topic"},
};

struct Labelled {
    Label label = Label::None;
    std::string_view value; // what follows in the same cell
};

Labelled takeLabel(std::string_view cell)
{
    constexpr std::string_view kKhmerColon = "៖";
    std::size_t end = cell.find(kKhmerColon);
    std::size_t behind = end == std::string_view::npos ? cell.size() : end + kKhmerColon.size();
    if (const std::size_t colon = cell.find(':'); colon < end) {
        end = colon;
        behind = colon + 1;
    }
    const std::string word = foldedWord(cell.substr(0, end));
    const auto found = std::find_if(kLabels.begin(), kLabels.end(),
                                    [&](const LabelWord& each) { return foldedWord(each.word) == word; });
    return found == kLabels.end() ? Labelled{} : Labelled{found->label, trimmed(cell.substr(behind))};
}

void append(std::string& text, std::string_view more)
{
    if (!text.empty() && !more.empty())
        text += ", ";
    text += more;
}

/// Takes "(1/2)" or "(1 of 2)" off the end of a title.
void takePart(TitleLines& lines)
{
    std::string& title = lines.activity;
    const std::size_t open = title.rfind('(');
    if (open == std::string::npos || title.back() != ')')
        return;
    const std::string_view inner = std::string_view(title).substr(open + 1, title.size() - open - 2);
    const std::size_t slash = inner.find('/');
    const std::size_t of = inner.find(" of ");
    const std::size_t at = std::min(slash, of);
    if (at == std::string_view::npos)
        return;
    const auto part = text::parseWholeNumber(trimmed(inner.substr(0, at)));
    const auto parts = text::parseWholeNumber(trimmed(inner.substr(at + (at == slash ? 1 : 4))));
    if (!part || !parts || *part < 1 || *part > *parts || *parts > 999)
        return;
    lines.part = static_cast<int>(*part);
    lines.parts = static_cast<int>(*parts);
    title = std::string(trimmed(std::string_view(title).substr(0, open)));
}

} // namespace

TitleLines readTitleLines(std::span<const SampleRecord> titles)
{
    TitleLines lines;
    std::string heading; // the first line without a label
    for (const SampleRecord& record : titles) {
        Label label = Label::None;
        std::string unlabelled;
        for (const std::string& written : record.cells) {
            const std::string_view cell = trimmed(written);
            if (cell.empty())
                continue;
            const Labelled labelled = takeLabel(cell);
            if (labelled.label != Label::None)
                label = labelled.label;
            const std::string_view value = labelled.label == Label::None ? cell : labelled.value;
            append(label == Label::Activity ? lines.activity
                   : label == Label::Date   ? lines.date
                   : label == Label::Place  ? lines.place
                                            : unlabelled,
                   value);
        }
        if (heading.empty())
            heading = unlabelled;
    }
    if (lines.activity.empty())
        lines.activity = heading;
    if (!lines.activity.empty())
        takePart(lines);
    return lines;
}

bool isTitleLabel(std::string_view cell)
{
    return takeLabel(trimmed(cell)).label != Label::None;
}

std::optional<StatedTotal> readTotal(std::span<const std::string_view> cells)
{
    std::optional<StatedTotal> total;
    bool isWomen = false;
    for (const std::string_view cell : cells) {
        const auto number = text::parseWholeNumber(trimmed(cell));
        if (const auto sex = sexOf(cell))
            isWomen = *sex == Sex::Female;
        if (!number || *number < 0)
            continue;
        if (!total)
            total = StatedTotal{*number, std::nullopt};
        else if (isWomen && !total->women)
            total->women = *number;
    }
    return total;
}

} // namespace bandanh::sheets
