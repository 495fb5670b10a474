#include "app/desktop/import/previewcollector.h"

#include "app/desktop/import/importwords.h"
#include "app/words/rejectionsentence.h"

#include <algorithm>

namespace bandanh::desktop {

using exchange::FileReport;
using exchange::RowOutcome;
using exchange::RowReport;
using sheets::Column;
using sheets::FileKind;

namespace {

constexpr std::size_t kShownOfList = 7; ///< columns of a list: more cannot be read side by side

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString joined(std::initializer_list<std::string> parts, const QString& between)
{
    QStringList filled;
    for (const std::string& part : parts)
        if (!part.empty())
            filled << text(part);
    return filled.join(between);
}

bool isLines(FileKind kind)
{
    return kind == FileKind::SignInSheet || kind == FileKind::Attendance;
}

QString firstOf(const std::string& whole, const std::string& family, const std::string& given)
{
    return whole.empty() ? joined({family, given}, QStringLiteral(" ")) : text(whole);
}

QStringList cellsOf(const sheets::SignInRow& row)
{
    const QString dot = QStringLiteral(" · ");
    const QString sex = !row.sex                          ? QString()
                        : *row.sex == sheets::Sex::Female ? QStringLiteral("F")
                                                          : QStringLiteral("M");
    const QString age = row.age ? QString::number(*row.age) : row.birth ? text(row.birth->toText()) : QString();
    const QString place = joined({row.village, row.commune, row.district}, dot);
    return {firstOf(row.name.khmer, row.name.familyKhmer, row.name.givenKhmer),
            firstOf(row.name.latin, row.name.familyLatin, row.name.givenLatin),
            sex,
            age,
            row.phones.empty() ? text(row.writtenPhone) : text(row.phones.front()),
            place.isEmpty() ? text(row.address) : place,
            text(row.school.empty() ? row.organisation : row.school)};
}

/// Which column of the preview shows a column of a sheet; -1: none.
int shownColumn(Column column)
{
    switch (column) {
    case Column::NameKhmer:
    case Column::NameMixed:
    case Column::FamilyKhmer:
    case Column::GivenKhmer:
        return 0;
    case Column::NameLatin:
    case Column::FamilyLatin:
    case Column::GivenLatin:
        return 1;
    case Column::Sex:
        return 2;
    case Column::Age:
    case Column::BirthDate:
    case Column::BirthYear:
        return 3;
    case Column::Phone:
        return 4;
    case Column::Village:
    case Column::Commune:
    case Column::District:
    case Column::Address:
        return 5;
    case Column::School:
    case Column::Organisation:
        return 6;
    default:
        return -1;
    }
}

/// The cells of a row that could not be read, as written, under the columns that they were meant for.
QStringList writtenCells(const sheets::Layout& layout, std::span<const std::string> cells)
{
    QStringList shown{{}, {}, {}, {}, {}, {}, {}};
    for (std::size_t i = 0; i < cells.size() && i < layout.columns.size(); ++i) {
        const int column = shownColumn(layout.columns[i].meaning);
        if (column < 0 || cells[i].empty())
            continue;
        QString& cell = shown[column];
        const QString between = column == 5 ? QStringLiteral(" · ") : QStringLiteral(" ");
        cell = cell.isEmpty() ? text(cells[i]) : cell + between + text(cells[i]);
    }
    return shown;
}

std::vector<PreviewColumn> columnsOf(const sheets::Layout& layout)
{
    using Kind = PreviewColumn::Kind;
    if (isLines(layout.kind))
        return {{Kind::NameKhmer, {}}, {Kind::NameLatin, {}}, {Kind::Sex, {}},   {Kind::Age, {}},
                {Kind::Phone, {}},     {Kind::Place, {}},     {Kind::School, {}}};
    std::vector<PreviewColumn> columns;
    for (std::size_t i = 0; i < layout.columns.size() && i < kShownOfList; ++i)
        columns.push_back({Kind::OfFile, text(layout.columns[i].header)});
    return columns;
}

} // namespace

PreviewCollector::PreviewCollector(const sheets::TableFile& table) : m_file(table) {}

void PreviewCollector::begin(const FileReport& report)
{
    m_hasBegun = true;
    m_layout = report.layout;
    const std::size_t width = m_layout.columns.size();
    m_file.columns = columnsOf(m_layout);
    m_file.filled.assign(width, 0);
    m_file.bad.assign(width, 0);
    m_file.samples.resize(static_cast<qsizetype>(width));
}

void PreviewCollector::take(const FileReport& report, const RowReport& row)
{
    if (!m_hasBegun)
        begin(report);
    ++m_rows;
    countCells(row);
    if (row.outcome == RowOutcome::Rejected)
        sendBack(report, row);
    const bool wantsAttention = row.outcome == RowOutcome::Rejected || row.outcome == RowOutcome::Proposed;
    if (!m_file.isBounded && m_file.rows.size() >= kMostPreviewRows)
        dropUnremarkable();
    if (!m_file.isBounded || (wantsAttention && m_file.rows.size() < kMostPreviewRows))
        keep(row);
}

void PreviewCollector::dropUnremarkable()
{
    m_file.isBounded = true;
    std::erase_if(m_file.rows, [](const PreviewRow& row) {
        return row.outcome != RowOutcome::Rejected && row.outcome != RowOutcome::Proposed;
    });
}

void PreviewCollector::countCells(const RowReport& row)
{
    const std::size_t width = std::min(row.cells.size(), m_file.filled.size());
    for (std::size_t i = 0; i < width; ++i) {
        if (row.cells[i].empty())
            continue;
        if (m_file.filled[i]++ == 0)
            m_file.samples[static_cast<qsizetype>(i)] = text(row.cells[i]);
    }
    if (row.outcome == RowOutcome::Rejected && row.badCell < m_file.bad.size())
        ++m_file.bad[row.badCell];
}

void PreviewCollector::keep(const RowReport& row)
{
    PreviewRow kept;
    kept.line = row.firstLine;
    kept.number = row.row != nullptr && row.row->number ? *row.row->number : m_rows;
    kept.outcome = row.outcome;
    kept.badCell = row.badCell;
    if (row.outcome == RowOutcome::Rejected) {
        kept.reasonWord = text(row.reason);
        if (row.rejection != nullptr)
            kept.reason = row.rejection->reason;
    }
    if (isLines(m_layout.kind)) {
        kept.cells = row.row != nullptr ? cellsOf(*row.row)
                     : row.rejection != nullptr
                         ? writtenCells(m_layout, row.rejection->cells)
                         : writtenCells(m_layout, std::vector<std::string>(row.cells.begin(), row.cells.end()));
        if (row.outcome == RowOutcome::Rejected && row.badCell < m_layout.columns.size())
            kept.badColumn = shownColumn(m_layout.columns[row.badCell].meaning);
    } else {
        for (std::size_t i = 0; i < m_file.columns.size(); ++i)
            kept.cells << (i < row.cells.size() ? text(row.cells[i]) : QString());
        if (row.outcome == RowOutcome::Rejected && row.badCell < m_file.columns.size())
            kept.badColumn = static_cast<int>(row.badCell);
    }
    m_file.rows.push_back(std::move(kept));
}

void PreviewCollector::sendBack(const FileReport& report, const RowReport& row)
{
    if (!m_writer)
        m_writer = std::make_unique<sheets::RejectsWriter>(
            m_sentBack, m_layout, [this](const sheets::Rejection& rejection, std::string_view header) {
                return m_listReason.isEmpty()
                           ? words::sentence(rejection.reason, text(header), rejection.cell).toStdString()
                           : words::listReasonSentence(m_listReason.toStdString(), text(header), rejection.cell)
                                 .toStdString();
            });
    if (row.rejection != nullptr) {
        m_listReason.clear();
        m_writer->add(*row.rejection, report.sheetReference, row.place);
        return;
    }
    m_listReason = text(row.reason);
    sheets::Rejection rejection;
    rejection.firstLine = row.firstLine;
    rejection.lastLine = row.lastLine;
    rejection.cell = row.badCell;
    rejection.cells.assign(row.cells.begin(), row.cells.end());
    m_writer->add(rejection, report.sheetReference, row.place);
}

FilePreview PreviewCollector::finish(FileReport report)
{
    if (!m_hasBegun)
        begin(report);
    m_writer.reset();
    m_file.sentBack = m_sentBack.str();
    m_file.report = std::move(report);
    return std::move(m_file);
}

} // namespace bandanh::desktop
