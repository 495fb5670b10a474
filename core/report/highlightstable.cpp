#include "core/report/highlightstable.h"

#include "core/records/label.h"
#include "core/report/tally.h"

#include <algorithm>

namespace bandanh::report {

namespace {

/// Sizes of advertisements that have a word in both languages; others stand as they are written.
constexpr records::EnumValue kSizeValues[] = {
    {1, "full", TRANSLATABLE("report", "whole page")},
    {2, "half", TRANSLATABLE("report", "half a page")},
    {3, "quarter", TRANSLATABLE("report", "quarter of a page")},
};
constexpr records::EnumSpec kSizes{"size", kSizeValues};

const records::EnumSpec* choicesOf(Keys keys)
{
    switch (keys) {
    case Keys::Sex:
        return &records::kSexes;
    case Keys::AgeGroup:
        return &kAgeGroups;
    case Keys::ParticipantKind:
        return &records::kRoleKinds;
    case Keys::ActivityKind:
        return &records::kActivityKinds;
    case Keys::ActivityStatus:
        return &records::kActivityStatuses;
    case Keys::ActivityLevel:
        return &records::kActivityLevels;
    case Keys::Theme:
        return &records::kThemes;
    case Keys::OrganisationKind:
        return &records::kOrganisationKinds;
    case Keys::AgreementKind:
        return &records::kAgreementKinds;
    case Keys::Size:
        return &kSizes;
    default:
        return nullptr;
    }
}

Caption label(std::string_view key)
{
    return {Caption::Kind::Label, std::string(key), {}};
}

/// Writes the lines of one part below its own.
struct PartLines {
    const Highlights& highlights;
    Keys keys;
    std::vector<TableLine>& lines;

    void operator()(double amount) const { lines.back().amount = amount; }
    void operator()(const Tally& tally) const
    {
        for (const auto& [key, count] : inDeclaredOrder(keys, tally))
            lines.push_back({2, captionOf(highlights, keys, key), static_cast<double>(count)});
    }
    void operator()(const TallyByKey& tallies) const
    {
        for (const auto& [key, tally] : tallies) {
            lines.push_back({2, captionOf(highlights, keys, key), static_cast<double>(sum(tally))});
            for (const auto& [name, count] : tally)
                lines.push_back({3, innerCaption(name), static_cast<double>(count)});
        }
    }
    void operator()(const ShownTally& tally) const
    {
        for (const auto& [key, cell] : tally) {
            TableLine line{2, captionOf(highlights, keys, key)};
            if (const auto* count = std::get_if<std::int64_t>(&cell))
                line.amount = static_cast<double>(*count);
            else
                line.amount = std::get<std::string>(cell);
            lines.push_back(std::move(line));
        }
    }
};

} // namespace

std::vector<TallyEntry> inDeclaredOrder(Keys keys, const Tally& tally)
{
    std::vector<TallyEntry> entries(tally.begin(), tally.end());
    if (const records::EnumSpec* choices = choicesOf(keys))
        std::ranges::stable_sort(entries, {}, [choices](const TallyEntry& entry) {
            const auto* choice = choices->byWord(entry.first);
            return choice != nullptr && entry.first != kUnknownKey ? choice->code : INT64_MAX;
        });
    return entries;
}

Caption innerCaption(std::string_view name)
{
    if (const auto* state = records::kCriterionStates.byWord(name))
        return {Caption::Kind::Choice, std::string(state->label), {}};
    return label(name == "named" ? TRANSLATABLE("report", "Named on sheets")
                                 : TRANSLATABLE("report", "Counted, not named"));
}

Caption captionOf(const Highlights& highlights, Keys keys, std::string_view key)
{
    if (key == kUnknownKey)
        return label(TRANSLATABLE("report", "not known"));
    if (keys == Keys::Province)
        return {Caption::Kind::Province, std::string(key), {}};
    if (keys == Keys::Country)
        return {Caption::Kind::Country, std::string(key), {}};
    if (keys == Keys::Month)
        return {Caption::Kind::Month, std::string(key), {}};
    if (const records::EnumSpec* choices = choicesOf(keys))
        if (const auto* choice = choices->byWord(key))
            return {keys == Keys::AgeGroup || keys == Keys::Size ? Caption::Kind::Label : Caption::Kind::Choice,
                    std::string(choice->label),
                    {}};
    if (key == kNoBodyKey)
        return label(TRANSLATABLE("report", "none"));
    const auto name = highlights.names.find(key);
    return {Caption::Kind::Body, std::string(key), name != highlights.names.end() ? name->second : BodyName{}};
}

std::vector<TableLine> tableOf(const Highlights& highlights)
{
    std::vector<TableLine> lines;
    for (const Figure& figure : highlights.figures) {
        TableLine& line = lines.emplace_back(TableLine{0, label(figure.indicator->label)});
        line.figure = &figure;
        if (figure.value)
            line.amount = *figure.value;
        for (const auto& [part, content] : figure.parts) {
            lines.push_back({1, label(part->label)});
            std::visit(PartLines{highlights, part->keys, lines}, content);
        }
    }
    return lines;
}

} // namespace bandanh::report
