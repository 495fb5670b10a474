#include "app/desktop/conflicts/conflictwords.h"

#include "app/words/recordlabel.h"
#include "core/store/recordtable.h"

#include <QCoreApplication>

namespace bandanh::desktop {

using operations::OpenConflict;
using records::ConflictReason;
using records::FieldSpec;
using records::Record;

/// Puts one conflict into words. Its sentences are in the context "Conflict".
class ConflictWriter
{
    Q_DECLARE_TR_FUNCTIONS(Conflict)

public:
    ConflictWriter(const OpenConflict& conflict, const places::Gazetteer& gazetteer, store::Connection& reader)
        : m_conflict(conflict), m_gazetteer(gazetteer), m_reader(reader)
    {}

    ConflictQuestion question() const
    {
        ConflictQuestion asked;
        const auto& named = m_conflict.standingRow ? m_conflict.standingRow : m_conflict.otherRow;
        asked.name = named ? words::heading(*named) : words::label(*m_conflict.type);
        asked.canTake = m_conflict.standingRow.has_value();
        switch (m_conflict.reason) {
        case ConflictReason::ChangedMeanwhile:
            askWhich(asked);
            break;
        case ConflictReason::RemovedMeanwhile:
            askWhetherToKeep(asked);
            break;
        case ConflictReason::Protected:
            askAboutProtection(asked);
            break;
        case ConflictReason::DoubtfulReference: // rows of lists are asked about where proposals are
            break;
        }
        if (!asked.canTake) {
            asked.sentence = tr("The record was removed since, so there is nothing left to decide about it.");
            asked.keepMeans = tr("the record stays removed");
        }
        return asked;
    }

    std::vector<ConflictLine> lines(const Language& language, const QDateTime& now) const
    {
        std::vector<ConflictLine> found;
        for (const FieldSpec* field : fields())
            found.push_back({words::label(*field), shownIn(m_conflict.standingRow, *field),
                             shownIn(m_conflict.otherRow, *field), !m_conflict.otherRow, false});
        const auto moment = [&](const std::optional<Timestamp>& at) {
            return at ? language.moment(QDateTime::fromMSecsSinceEpoch(*at), now) : QString();
        };
        const bool since = m_conflict.isOverwritten;
        found.push_back({tr("Written by"),
                         since ? tr("somebody else since") : QString::fromStdString(m_conflict.standingBy),
                         QString::fromStdString(m_conflict.otherBy), false, true});
        found.push_back(
            {tr("When"), since ? QString() : moment(m_conflict.standingAt), moment(m_conflict.otherAt), false, true});
        return found;
    }

private:
    void askWhich(ConflictQuestion& asked) const
    {
        //: %1 is the name of a field, %2 the kind of record.
        asked.about = tr("Which value? · %1 · %2").arg(fieldNames(), words::label(*m_conflict.type));
        asked.title = tr("Which value is right?");
        asked.sentence = tr("Two people wrote it, and neither had seen what the other one wrote.");
        asked.keep = tr("Keep what stands");
        asked.keepMeans = tr("“%1” stays").arg(sideText(m_conflict.standingRow));
        asked.take = tr("Take the other");
        asked.takeMeans = tr("“%1” takes its place").arg(sideText(m_conflict.otherRow));
    }

    void askWhetherToKeep(ConflictQuestion& asked) const
    {
        asked.about = tr("Keep or remove? · %1").arg(words::label(*m_conflict.type));
        asked.title = tr("Keep this record, or remove it?");
        asked.sentence = tr("One person removed it while another one still wrote in it. It is kept until you decide.");
        asked.keep = tr("Keep the record");
        asked.keepMeans = tr("it stays as it is now");
        asked.take = tr("Remove the record");
        asked.takeMeans = tr("it goes from every laptop, reversible");
    }

    void askAboutProtection(ConflictQuestion& asked) const
    {
        asked.about = tr("Does the protection stay? · %1 · %2").arg(fieldNames(), words::label(*m_conflict.type));
        asked.title = tr("Does the protection stay?");
        asked.sentence =
            tr("Somebody wrote a refusal while somebody else wrote the contrary. The refusal applies at once.");
        asked.keep = tr("Keep the protection");
        asked.keepMeans = tr("“%1” stays").arg(sideText(m_conflict.standingRow));
        asked.take = tr("Take it back");
        asked.takeMeans = tr("“%1” applies again").arg(sideText(m_conflict.otherRow));
    }

    /// What the conflict is about; of a removal all that the record holds.
    std::vector<const FieldSpec*> fields() const
    {
        std::vector<const FieldSpec*> found;
        for (const std::string& name : m_conflict.fields)
            if (const auto* field = m_conflict.type->byName(name))
                found.push_back(field);
        if (m_conflict.fields.empty() && m_conflict.standingRow)
            for (const FieldSpec& field : m_conflict.type->fields)
                if (!shownIn(m_conflict.standingRow, field).isEmpty())
                    found.push_back(&field);
        return found;
    }

    QString fieldNames() const
    {
        QStringList names;
        for (const FieldSpec* field : fields())
            names << words::label(*field);
        return names.join(QStringLiteral(", "));
    }

    QString sideText(const std::optional<Record>& side) const
    {
        QStringList values;
        for (const FieldSpec* field : fields())
            if (const QString value = shownIn(side, *field); !value.isEmpty())
                values << value;
        return values.isEmpty() ? tr("not written") : values.join(QLatin1Char(' '));
    }

    QString shownIn(const std::optional<Record>& side, const FieldSpec& field) const
    {
        if (!side)
            return {};
        const records::Value& value = side->values[side->spec->indexOf(field)];
        const auto* referred = std::get_if<RowId>(&value);
        if (referred == nullptr || !field.target)
            return words::shown(field, value, m_gazetteer);
        const auto row = store::RecordTable(m_reader).find(records::specOf(*field.target), *referred);
        return row ? words::heading(row->record) : tr("a record that is gone");
    }

    const OpenConflict& m_conflict;
    const places::Gazetteer& m_gazetteer;
    store::Connection& m_reader;
};

ConflictQuestion question(const OpenConflict& conflict, const places::Gazetteer& gazetteer, store::Connection& reader)
{
    return ConflictWriter(conflict, gazetteer, reader).question();
}

std::vector<ConflictLine> lines(const OpenConflict& conflict, const Language& language,
                                const places::Gazetteer& gazetteer, store::Connection& reader, const QDateTime& now)
{
    return ConflictWriter(conflict, gazetteer, reader).lines(language, now);
}

} // namespace bandanh::desktop
