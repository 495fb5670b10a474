#include "app/desktop/today/todaymodels.h"

#include "app/desktop/look/icon.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tokens.h"

#include <QDateTime>

namespace bandanh::desktop {

QString missingWords(const store::SheetOverview& sheet, const Language& language)
{
    const qint64 missing = sheet.missing();
    QStringList words;
    if (!sheet.signedTotal)
        words << OpenSheetsModel::tr("signed total missing");
    else if (missing > 0)
        words << language.digits(OpenSheetsModel::tr("%n row(s) missing", "of a sheet", int(missing)));
    else if (missing < 0)
        words << language.digits(OpenSheetsModel::tr("%n row(s) too many", "of a sheet", int(-missing)));
    if (!sheet.scanned)
        words << OpenSheetsModel::tr("scan missing");
    return words.join(QStringLiteral(" · "));
}

QString titleOf(const std::string& khmer, const std::string& latin, const Language& language)
{
    const std::string& wanted = language.isKhmer() ? khmer : latin;
    return QString::fromStdString(wanted.empty() ? (language.isKhmer() ? latin : khmer) : wanted);
}

OpenSheetsModel::OpenSheetsModel(const Language& language, Counter counter, Reader reader, QObject* parent)
    : WindowedModel(parent), m_language(language)
{
    setSource(
        [this, counter = std::move(counter)] {
            m_total = counter();
            return m_showsAll ? m_total : std::min(m_total, kFirst);
        },
        [this, reader = std::move(reader)](qint64 offset, qint64 limit) {
            return reader(offset, m_showsAll ? limit : std::min(limit, kFirst));
        });
}

void OpenSheetsModel::setShowsAll(bool all)
{
    m_showsAll = all;
    refresh();
}

int OpenSheetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OpenSheetsModel::text(const store::SheetOverview& sheet, int column) const
{
    switch (column) {
    case Sheet:
        return QString::fromStdString(sheet.reference);
    case Activity:
        return sheet.activity ? titleOf(sheet.titleKhmer, sheet.titleLatin, m_language) : tr("No activity yet");
    case Rows:
        return m_language.number(sheet.rows);
    default:
        return {};
    }
}

QVariant OpenSheetsModel::data(const QModelIndex& index, int role) const
{
    const store::SheetOverview* found = row(index.row());
    if (found == nullptr)
        return {};
    const store::SheetOverview& sheet = *found;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(sheet, column);
    case SecondTextRole:
        return column == Rows && sheet.signedTotal ? QVariant(tr("of %1").arg(m_language.number(*sheet.signedTotal)))
                                                   : QVariant();
    case ToneRole:
        return column == Sheet ? QVariant(static_cast<int>(Tone::Second)) : QVariant();
    case ShareRole:
        return column == Share && sheet.signedTotal && *sheet.signedTotal > 0
                   ? QVariant(std::min(1.0, static_cast<double>(sheet.rows) / static_cast<double>(*sheet.signedTotal)))
                   : QVariant();
    case BadgeRole:
        return column == Missing ? QVariant::fromValue(Badge{State::Open, missingWords(sheet, m_language)})
                                 : QVariant();
    case Qt::TextAlignmentRole:
        return column == Rows ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant OpenSheetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sheet:
        return tr("Sheet");
    case Activity:
        return tr("Activity");
    case Rows:
        return tr("Rows");
    case Missing:
        return tr("What is missing");
    default:
        return QString();
    }
}

DoneModel::DoneModel(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void DoneModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int DoneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DoneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DoneModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == When)
            return m_language.moment(QDateTime::fromMSecsSinceEpoch(line.operation.at), QDateTime::currentDateTime());
        if (index.column() == What)
            return line.words;
        return line.canUndo ? tr("Undo") : QString();
    case ToneRole:
        if (index.column() == When)
            return static_cast<int>(Tone::Second);
        return index.column() == Undo ? QVariant(static_cast<int>(Tone::Accent)) : QVariant();
    case IconRole:
        return index.column() == Undo && line.canUndo ? QVariant(static_cast<int>(Icon::Undo)) : QVariant();
    default:
        return {};
    }
}

} // namespace bandanh::desktop
