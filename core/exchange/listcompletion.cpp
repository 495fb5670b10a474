#include "core/exchange/listcompletion.h"

#include "core/records/headcount.h"
#include "core/records/message.h"
#include "core/records/person.h"
#include "core/records/placement.h"
#include "core/records/role.h"
#include "core/text/digits.h"

#include <algorithm>

namespace bandanh::exchange {

using records::FieldSpec;
using records::Record;
using records::RecordType;
using records::Value;

namespace {

/// Of these a record takes its province, wherever it refers to one.
bool hangsOn(RecordType type, RecordType target)
{
    switch (target) {
    case RecordType::Activity:
        return true;
    case RecordType::Network:
        return type == RecordType::Role;
    case RecordType::Sheet:
        return type == RecordType::Attendance;
    case RecordType::Agreement:
        return type == RecordType::AgreementCriterion;
    case RecordType::Material:
        return type == RecordType::MaterialMessage;
    default:
        return false;
    }
}

Value& valueOf(Record& record, std::string_view field)
{
    return record.values[record.spec->indexOf(*record.spec->byName(field))];
}

void setWhereAbsent(Value& value, std::int64_t code)
{
    if (records::isAbsent(value))
        value = code;
}

bool isPrint(const Value& channel)
{
    const auto* code = std::get_if<std::int64_t>(&channel);
    if (code == nullptr)
        return false;
    using enum records::PlacementChannel;
    const auto is = static_cast<records::PlacementChannel>(*code);
    return is == Advertisement || is == Magazine || is == Newspaper;
}

} // namespace

ListCompletion::ListCompletion(operations::Operation& operation, ReferenceBook& book, const sheets::Layout& layout)
    : m_operation(operation), m_book(book)
{
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::string& heading = layout.columns[i].header;
        if (heading == "total")
            m_total = i;
        else if (heading == "birth_precision")
            m_precision = i;
        else if (heading == "carrier_id" || heading == "carrier")
            m_carrier = i;
        m_isInDollars = m_isInDollars || heading.ends_with("_usd");
        m_saysScope = m_saysScope || heading == "scope";
    }
}

bool ListCompletion::complete(std::span<const std::string_view> cells, Record& record, RowReport& report)
{
    switch (record.spec->type) {
    case RecordType::Role:
        setWhereAbsent(valueOf(record, "kind"), static_cast<std::int64_t>(records::RoleKind::YoungLeader));
        break;
    case RecordType::Headcount:
        setWhereAbsent(valueOf(record, "session"), 1);
        if (!completeTotal(cells, record, report))
            return false;
        break;
    case RecordType::Person:
        if (!records::isAbsent(valueOf(record, "consent_withdrawn_on")))
            valueOf(record, "consent") = static_cast<std::int64_t>(records::Consent::Withdrawn);
        if (!completePrecision(cells, record)) {
            report.reason = kInvalidValue;
            report.badCell = *m_precision;
            return false;
        }
        break;
    case RecordType::Message:
        if (!records::isAbsent(valueOf(record, "approved_on")))
            setWhereAbsent(valueOf(record, "state"), static_cast<std::int64_t>(records::MessageState::Approved));
        break;
    case RecordType::Placement:
        if (!completeCarrier(record, report))
            return false;
        break;
    default:
        break;
    }
    completeCurrency(record);
    completeScope(record);
    return true;
}

/// A total that says more than its parts is of people whose sex was not counted; one that says less contradicts them.
bool ListCompletion::completeTotal(std::span<const std::string_view> cells, Record& record, RowReport& report) const
{
    if (!m_total || *m_total >= cells.size() || trimmedCell(cells[*m_total]).empty())
        return true;
    report.badCell = *m_total;
    const auto total = text::parseWholeNumber(trimmedCell(cells[*m_total]));
    if (!total) {
        report.reason = kInvalidValue;
        return false;
    }
    std::int64_t counted = 0;
    for (const std::string_view part : {"women", "men", "girls", "boys", "female", "male", "sex_unknown"})
        if (const auto* number = std::get_if<std::int64_t>(&valueOf(record, part)))
            counted += *number;
    Value& unknown = valueOf(record, "sex_unknown");
    if (counted < *total && records::isAbsent(unknown))
        unknown = *total - counted;
    else if (counted != *total)
        report.reason = kContradiction;
    return report.reason.empty();
}

/// A list may say more of a birth than it knows: a day that only stands for its year.
bool ListCompletion::completePrecision(std::span<const std::string_view> cells, Record& record) const
{
    const std::string word = m_precision && *m_precision < cells.size() ? trimmedCell(cells[*m_precision]) : "";
    Value& birth = valueOf(record, "birth");
    if (word.empty() || records::isAbsent(birth))
        return true;
    const auto date = text::PartialDate::parse(std::get<std::string>(birth));
    if (word == "unknown")
        birth = Value{};
    else if (word == "year")
        birth = text::PartialDate::ofYear(date->year(), date->qualifier())->toText();
    else if (word == "month" && date->month())
        birth = text::PartialDate::ofMonth(date->year(), *date->month())->toText();
    return word == "unknown" || word == "year" || word == "month" || word == "day";
}

/// What carries an advertisement is the paper.
bool ListCompletion::completeCarrier(Record& record, RowReport& report) const
{
    Value& carrier = valueOf(record, "carrier");
    Value& organisation = valueOf(record, "organisation");
    if (!isPrint(valueOf(record, "channel")) || records::isAbsent(carrier) || !records::isAbsent(organisation))
        return true;
    const auto paper = m_book.any(RecordType::Organisation, std::get<std::string>(carrier));
    if (!paper) {
        report.reason = kUnknownReference;
        report.named = RecordType::Organisation;
        report.badCell = m_carrier.value_or(0);
        return false;
    }
    organisation = *paper;
    carrier = Value{};
    return true;
}

void ListCompletion::completeCurrency(Record& record) const
{
    if (m_isInDollars && record.spec->byName("currency") != nullptr && records::isAbsent(valueOf(record, "currency")))
        valueOf(record, "currency") = std::string("USD");
}

void ListCompletion::completeScope(Record& record)
{
    for (std::size_t i = 0; i < record.values.size() && !m_saysScope; ++i) {
        const auto* id = std::get_if<RowId>(&record.values[i]);
        const FieldSpec& field = record.spec->fields[i];
        if (id == nullptr || !hangsOn(record.spec->type, *field.target))
            continue;
        auto known = m_scopes.find(*id);
        if (known == m_scopes.end())
            if (const auto stored = m_operation.table().find(records::specOf(*field.target), *id))
                known = m_scopes.emplace(*id, stored->record.scope).first;
        if (known != m_scopes.end())
            record.scope = known->second;
        return;
    }
}

} // namespace bandanh::exchange
