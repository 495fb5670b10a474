#include "app/desktop/impact/impactmodels.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tokens.h"
#include "app/words/dotted.h"
#include "app/words/editionwords.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "app/words/reportwords.h"

namespace bandanh::desktop {

FiguresModel::FiguresModel(const Language& language, QObject* parent) : QAbstractListModel(parent), m_language(language)
{}

void FiguresModel::setMade(const MadeHighlights* made)
{
    beginResetModel();
    m_made = made;
    m_rows.clear();
    if (made != nullptr && made->highlights)
        for (const report::Figure& figure : made->highlights->figures) {
            const report::Section section = figure.indicator->section;
            if (m_rows.empty() || m_rows.back().section != section)
                m_rows.push_back({section, nullptr});
            m_rows.push_back({section, &figure});
        }
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const report::Figure* FiguresModel::figure(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].figure : nullptr;
}

/// "+12 since edition 2"; of a figure that is frozen, what it is now. Empty where the value is the same.
QString FiguresModel::sinceText(const report::Figure& figure) const
{
    const auto* difference = m_made->since ? m_made->since->figure(figure.indicator->id) : nullptr;
    if (difference == nullptr || difference->value.before == difference->value.after)
        return {};
    const report::Unit unit = figure.indicator->unit;
    const QString sign = words::differenceText(difference->value, unit);
    if (!m_made->isFrozen)
        return words::filled(tr("%1 since edition %2"), {sign, m_language.number(m_made->since->edition.number)});
    const auto now = difference->value.after;
    return words::filled(tr("now %1 (%2)"), {now ? words::amountText(*now, unit) : QStringLiteral("—"), sign});
}

int FiguresModel::rowOf(std::string_view indicator) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (figure(row) != nullptr && figure(row)->indicator->id == indicator)
            return row;
    return m_rows.empty() ? 0 : 1; // below the first heading
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex& index) const
{
    return figure(index.row()) == nullptr ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant FiguresModel::headingData(report::Section section, int role) const
{
    if (role == HeadingRole)
        return true;
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
               ? QVariant(words::reportText(report::labelOf(section)))
               : QVariant();
}

QString FiguresModel::secondText(const report::Figure& figure) const
{
    return words::dotted(
        {words::unitText(figure), sinceText(figure), comparedText(m_made->beside, figure, m_made->highlights->period),
         restsOnSheets(figure) ? QString() : completenessText(m_made->beside, figure)}); // else a bar says it
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.figure == nullptr)
        return headingData(row.section, role);
    const report::Figure& figure = *row.figure;
    const auto& complete = figure.completeness;
    switch (role) {
    case Qt::DisplayRole:
        return words::reportText(figure.indicator->label);
    case FigureRole:
        return words::figureText(figure);
    case SecondTextRole:
        return secondText(figure);
    case ShareRole:
        return restsOnSheets(figure)
                   ? QVariant(static_cast<double>(complete->sheetsClosed) / static_cast<double>(complete->sheets))
                   : QVariant();
    case ShareTextRole:
        return restsOnSheets(figure) ? QVariant(m_language.number(complete->sheetsClosed) + QStringLiteral(" / ")
                                                + m_language.number(complete->sheets))
                                     : QVariant();
    case Qt::AccessibleTextRole:
        return words::reportText(figure.indicator->label) + QStringLiteral(", ") + words::figureText(figure)
               + QLatin1Char(' ')
               + words::dotted({words::unitText(figure), sinceText(figure),
                                comparedText(m_made->beside, figure, m_made->highlights->period),
                                completenessText(m_made->beside, figure)});
    default:
        return {};
    }
}

FigureSheetsModel::FigureSheetsModel(const Language& language, QObject* parent)
    : OnDemandModel(parent), m_language(language)
{}

int FigureSheetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FigureSheetsModel::data(const QModelIndex& index, int role) const
{
    const report::SheetSource& sheet = row(index.row());
    const bool differs = sheet.signedTotal && *sheet.signedTotal != sheet.signedLines;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Sheet:
            return QString::fromStdString(sheet.reference);
        case Activity:
            return QString::fromStdString(m_language.isKhmer() && !sheet.activity.khmer.empty() ? sheet.activity.khmer
                                                                                                : sheet.activity.latin);
        case Signed:
            return sheet.signedTotal ? m_language.number(*sheet.signedTotal) : QStringLiteral("—");
        case Rows:
            return m_language.number(sheet.signedLines);
        default:
            return {};
        }
    case BadgeRole:
        if (index.column() != State)
            return {};
        if (sheet.isClosed)
            return QVariant::fromValue(Badge{State::Closed, tr("closed")});
        return QVariant::fromValue(Badge{State::Open, differs           ? tr("total differs")
                                                      : sheet.isScanned ? tr("open")
                                                                        : tr("scan missing")});
    case ToneRole:
        return index.column() == Rows && differs ? QVariant(static_cast<int>(Tone::Open)) : QVariant();
    case BoldRole:
        return index.column() == Rows && differs;
    case Qt::TextAlignmentRole:
        return index.column() == Signed || index.column() == Rows ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                  : QVariant();
    default:
        return {};
    }
}

QVariant FigureSheetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sheet:
        return tr("Sheet");
    case Activity:
        return tr("Activity");
    case Signed:
        return tr("Signed");
    case Rows:
        return tr("Rows");
    default:
        return tr("State");
    }
}

FigureLinesModel::FigureLinesModel(const Language& language, QObject* parent)
    : OnDemandModel(parent), m_language(language)
{}

int FigureLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString FigureLinesModel::text(const report::LineSource& line, int column) const
{
    switch (column) {
    case Line:
        return m_language.number(line.line);
    case Khmer:
        return QString::fromStdString(line.nameKhmer);
    case Latin:
        return QString::fromStdString(line.nameLatin);
    case Sex:
        return line.sex ? words::label(*line.sex) : QString();
    case Kind:
        return line.kind ? words::label(*line.kind) : QString();
    case Standing:
        if (const auto* standing =
                line.standing ? report::kStandings.byCode(static_cast<std::int64_t>(*line.standing)) : nullptr)
            return words::reportText(standing->label);
        return {};
    default:
        return {};
    }
}

QVariant FigureLinesModel::data(const QModelIndex& index, int role) const
{
    const report::LineSource& line = row(index.row());
    const QString shown = text(line, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.isEmpty() ? QStringLiteral("—") : shown;
    case ToneRole:
        if (shown.isEmpty())
            return static_cast<int>(Tone::Faint);
        return index.column() == Line || index.column() == Latin || index.column() == Standing
                   ? QVariant(static_cast<int>(Tone::Second))
                   : QVariant();
    case SmallRole:
        return index.column() == Standing;
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant FigureLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Khmer:
        return tr("Name");
    case Latin:
        return tr("Latin");
    case Sex:
        return tr("Sex");
    case Kind:
        return tr("Kind");
    default:
        return tr("In this figure");
    }
}

void FigureSourcesModel::setColumns(QStringList headers, int firstNumber)
{
    beginResetModel();
    m_headers = std::move(headers);
    m_firstNumber = firstNumber;
    endResetModel();
}

int FigureSourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FigureSourcesModel::data(const QModelIndex& index, int role) const
{
    const bool isNumber = index.column() >= m_firstNumber;
    switch (role) {
    case Qt::DisplayRole:
        return row(index.row()).value(index.column());
    case ToneRole:
        return index.column() > 0 && !isNumber ? QVariant(static_cast<int>(Tone::Second)) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant FigureSourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace bandanh::desktop
