#include "app/output/workbook.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <xlsxwriter.h>

namespace bandanh::output {

namespace {

constexpr lxw_color_t kAccent = 0x1B5E7B;
constexpr lxw_color_t kSecondText = 0x545C63;
constexpr auto kPercent = "0.0 %";

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// The beginning of a name, cut between letters as people see them: half of a Khmer syllable would be another word.
QString beginningOf(const QString& name, qsizetype longest)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    letters.setPosition(std::min(longest, name.size()));
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    return name.left(letters.position()).trimmed();
}

/// In a workbook "_x0041_" means the letter A; a text that has these signs itself has the first of them by its number.
QString escaped(const QString& text)
{
    static const QRegularExpression kNumbered(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(QLatin1String("_x")) ? QString(text).replace(kNumbered, QStringLiteral("_x005F_")) : text;
}

/// Half-finished parts of the file go where the file itself goes, not to a folder that others read.
std::string folderOf(const std::string& path)
{
    const auto folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? "." : folder.string();
}

} // namespace

Workbook::Workbook(const std::string& beside, const QString& family, const QString& title, const QString& author,
                   Filling filling)
    : m_folder(folderOf(beside))
{
    lxw_workbook_options options{};
    options.constant_memory = filling == Filling::InOrder ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt(beside.c_str(), &options);
    addFormats(family.toStdString());
    std::string titleText = title.toStdString();
    std::string authorText = author.toStdString();
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    workbook_set_properties(m_workbook, &properties);
}

Workbook::~Workbook()
{
    if (m_workbook != nullptr)
        workbook_close(m_workbook);
}

void Workbook::addFormats(const std::string& family)
{
    constexpr double kSize = 10;
    constexpr double kTitleSize = 16;
    for (int look = 0; look <= static_cast<int>(Look::FigureShare); ++look) {
        lxw_format* one = workbook_add_format(m_workbook);
        format_set_font_name(one, family.c_str());
        format_set_font_size(one, kSize);
        format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
        m_formats.push_back(one);
    }
    format_set_font_size(format(Look::Title), kTitleSize);
    for (const Look look : {Look::Title, Look::Heading, Look::Figure, Look::FigureShare})
        format_set_bold(format(look));
    for (const Look look : {Look::Title, Look::Figure, Look::FigureShare})
        format_set_font_color(format(look), kAccent);
    format_set_bottom(format(Look::Heading), LXW_BORDER_THIN);
    for (const Look look : {Look::Wrapped, Look::Second, Look::Heading})
        format_set_text_wrap(format(look));
    for (const Look look : {Look::Second, Look::Hidden})
        format_set_font_color(format(look), kSecondText);
    format_set_align(format(Look::Hidden), LXW_ALIGN_RIGHT);
    for (const Look look : {Look::Number, Look::Figure})
        format_set_num_format(format(look), "#,##0");
    for (const Look look : {Look::Share, Look::FigureShare})
        format_set_num_format(format(look), kPercent);
}

lxw_format* Workbook::format(Look look) const
{
    return m_formats[static_cast<std::size_t>(look)];
}

lxw_worksheet* Workbook::addSheet(const QString& name)
{
    constexpr qsizetype kLongest = 31; // UTF-16 units
    QString clean = name;
    clean.removeIf([](QChar c) { return QStringLiteral("[]:*?/\\'").contains(c); });
    const auto isTaken = [this](const QString& wanted) {
        return std::ranges::any_of(
            m_names, [&](const QString& taken) { return taken.compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    QString free = beginningOf(clean, kLongest);
    for (int i = 2; isTaken(free); ++i) {
        const QString number = QStringLiteral(" %1").arg(i);
        free = beginningOf(clean, kLongest - number.size()) + number;
    }
    m_names.push_back(free);
    return workbook_add_worksheet(m_workbook, free.toUtf8().constData());
}

bool Workbook::setText(lxw_worksheet* sheet, int row, int column, const QString& text, Look look) const
{
    const QString written = escaped(text);
    if (written.size() > kLongestText)
        return false;
    worksheet_write_string(sheet, rowOf(row), columnOf(column), written.toUtf8().constData(), format(look));
    return true;
}

void Workbook::setNumber(lxw_worksheet* sheet, int row, int column, double number, Look look) const
{
    worksheet_write_number(sheet, rowOf(row), columnOf(column), number, format(look));
}

void Workbook::setAmount(lxw_worksheet* sheet, int row, int column, const Amount& amount, Look look) const
{
    if (amount.number)
        setNumber(sheet, row, column, *amount.number, look);
    else
        setText(sheet, row, column, amount.text, Look::Hidden);
}

void Workbook::setWidths(lxw_worksheet* sheet, const std::vector<double>& widths) const
{
    for (std::size_t i = 0; i < widths.size(); ++i)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), widths[i],
                             format(Look::Text));
}

void Workbook::setHeight(lxw_worksheet* sheet, int row, double points) const
{
    worksheet_set_row(sheet, rowOf(row), points, nullptr);
}

void Workbook::layOutForPrint(lxw_worksheet* sheet, int headRows, bool isWide) const
{
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(sheet, kA4);
    if (isWide)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (headRows > 0) {
        worksheet_freeze_panes(sheet, rowOf(headRows), 0);
        worksheet_repeat_rows(sheet, 0, rowOf(headRows - 1));
    }
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
}

Result<void> Workbook::close(const std::string& path)
{
    errno = 0;
    const lxw_error failure = workbook_close(std::exchange(m_workbook, nullptr));
    if (failure == LXW_NO_ERROR)
        return {};
    return refused(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NotPermitted, path);
}

} // namespace bandanh::output
