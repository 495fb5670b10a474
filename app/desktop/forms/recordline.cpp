#include "app/desktop/forms/recordline.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/storeddate.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr qsizetype kMostParts = 3; ///< of a title, and of the facts

using records::ValueType;

QString inScript(const records::Record& record, records::HeadingScript script)
{
    return QString::fromStdString(records::heading(record, script));
}

/// Empty where it has no name, instead of the id that words::heading() falls back on.
QString nameOf(const records::Record& record)
{
    const bool isNamed = !records::heading(record, records::HeadingScript::Khmer).empty()
                         || !records::heading(record, records::HeadingScript::Latin).empty();
    return isNamed ? words::heading(record) : QString();
}

QStringList namesOfReferred(const store::NamedRecord& named)
{
    QStringList names;
    for (const store::NamedRecord::Referred& referred : named.referred)
        names << nameOf(referred.record);
    names.removeAll(QString());
    names.removeDuplicates();
    return names.first(std::min(names.size(), kMostParts));
}

/// What somebody wrote on a line of a sheet, whoever that turned out to be; rows with a name of their own need none.
QString writtenName(const records::Record& record)
{
    for (const records::FieldSpec& field : record.spec->fields)
        if (const auto* text = std::get_if<std::string>(&record.value(field.id));
            text != nullptr && field.type == ValueType::Text && field.has(records::FieldTrait::Searched))
            return QString::fromStdString(*text);
    return {};
}

/// The first value of a kind that the record holds, in words.
QString firstOf(const records::Record& record, ValueType type, const places::Gazetteer& gazetteer)
{
    for (const records::FieldSpec& field : record.spec->fields) {
        const records::Value& value = record.value(field.id);
        if (field.type != type || records::isAbsent(value) || field.has(records::FieldTrait::Heading))
            continue;
        if (type == ValueType::Date)
            return storedDate(records::exportText(field, value));
        if (type == ValueType::Place)
            return placeLine(gazetteer, records::exportText(field, value), words::Notation::current().isKhmer());
        return words::shown(field, value, gazetteer);
    }
    return {};
}

} // namespace

RecordLine recordLine(const store::NamedRecord& named, const places::Gazetteer& gazetteer)
{
    const records::Record& record = named.stored.record;
    const QString separator = QStringLiteral(" · ");
    const QStringList referred = namesOfReferred(named);
    RecordLine line{nameOf(record), {}};
    QStringList facts;
    if (!line.title.isEmpty()) {
        facts << inScript(record, words::Notation::current().isKhmer() ? records::HeadingScript::Latin
                                                                       : records::HeadingScript::Khmer);
        facts.removeAll(line.title);
    }
    if (line.title.isEmpty())
        facts << writtenName(record);
    // Of a line the first choice is whether it was signed, which tells nobody from another.
    const bool isLine = record.spec->type == records::RecordType::Attendance;
    if (!isLine)
        facts << firstOf(record, ValueType::Choice, gazetteer);
    for (const ValueType type : {ValueType::Date, ValueType::Place})
        facts << firstOf(record, type, gazetteer);
    if (line.title.isEmpty())
        line.title = referred.isEmpty() ? words::heading(record) : referred.join(separator);
    else
        facts << referred;
    facts.removeAll(QString());
    line.facts = facts.join(separator);
    return line;
}

} // namespace bandanh::desktop
