#include "app/desktop/sheets/sheetlinesmodel.h"

#include "app/desktop/forms/fieldwords.h"
#include "app/desktop/look/icon.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"
#include "core/records/attendance.h"

namespace bandanh::desktop {

std::optional<int> ageOn(const std::string& birth, const std::string& day)
{
    const auto born = text::PartialDate::parse(birth);
    const auto on = text::PartialDate::parse(day);
    return born && on ? born->ageOn(*on) : std::nullopt;
}

SheetLinesModel::SheetLinesModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource([this] { return m_sheet ? store::countLines(m_session.reader(), *m_sheet) : 0; },
              [this](qint64 offset, qint64 limit) {
                  return store::linesOfSheet(m_session.reader(), *m_sheet, offset, limit);
              });
}

void SheetLinesModel::setSheet(const std::optional<RowId>& sheet, const std::string& day)
{
    m_sheet = sheet;
    m_day = day;
    refresh();
}

int SheetLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SheetLinesModel::age(const store::SheetLine& line) const
{
    const auto years = line.age ? std::optional(int(*line.age)) : ageOn(line.birth, m_day);
    return years ? m_language.number(*years) : QString();
}

QString SheetLinesModel::text(const store::SheetLine& line, int column) const
{
    switch (column) {
    case Line:
        return m_language.number(line.line);
    case NameKhmer:
        return QString::fromStdString(line.nameKhmer);
    case NameLatin:
        return QString::fromStdString(line.nameLatin);
    case Sex:
        return words::label(static_cast<records::Sex>(line.sex));
    case Age:
        return age(line);
    case Kind:
        return words::label(static_cast<records::RoleKind>(line.kind));
    case Phone:
        return firstPhone(line.phone);
    case Signature:
        return line.signature == int(records::Signature::Yes)
                   ? QString()
                   : words::label(static_cast<records::Signature>(line.signature));
    default:
        return line.repeated ? tr("second line of the same person") : QString();
    }
}

QVariant SheetLinesModel::tone(const store::SheetLine& line, int column) const
{
    const bool isMissing = column != Note && column != Signature && text(line, column).isEmpty();
    if (isMissing)
        return int(Tone::Faint);
    if (column == Signature && line.signature == int(records::Signature::No))
        return int(Tone::Open);
    const bool isQuiet = column == Line || column == NameLatin || column == Signature || column == Note;
    return isQuiet ? QVariant(int(Tone::Second)) : QVariant();
}

QVariant SheetLinesModel::data(const QModelIndex& index, int role) const
{
    const store::SheetLine* line = row(index.row());
    if (line == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = text(*line, column);
        return words.isEmpty() && column != Note && column != Signature ? QStringLiteral("—") : words;
    }
    case ToneRole:
        return tone(*line, column);
    case IconRole:
        return column == Signature && line->signature == int(records::Signature::Yes) ? QVariant(int(Icon::Check))
                                                                                      : QVariant();
    case BadgeRole:
        return column == Note && line->proposed()
                   ? QVariant::fromValue(Badge{State::Proposed, stateWord(State::Proposed)})
                   : QVariant();
    case Qt::AccessibleTextRole:
        return column == Signature ? QVariant(words::label(static_cast<records::Signature>(line->signature)))
                                   : QVariant();
    default:
        return {};
    }
}

QVariant SheetLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case NameKhmer:
        return tr("Khmer name");
    case NameLatin:
        return tr("Latin name");
    case Sex:
        return tr("Sex");
    case Age:
        return tr("Age");
    case Kind:
        return tr("Kind");
    case Phone:
        return tr("Phone");
    case Signature:
        return tr("Signature");
    default:
        return QString();
    }
}

} // namespace bandanh::desktop
