#include "app/desktop/import/importwords.h"

#include "app/words/filled.h"
#include "app/words/rejectionsentence.h"

#include <QCoreApplication>

namespace bandanh::desktop {

using sheets::Column;
using sheets::Encoding;
using sheets::FileKind;

namespace {

struct ColumnWord {
    Column column;
    const char* word;
};

// In the order in which a sheet has them; the menu shows them so. The texts' context is "Import".
constexpr ColumnWord kColumnWords[] = {
    {Column::RowNumber, QT_TRANSLATE_NOOP("Import", "Row number")},
    {Column::NameKhmer, QT_TRANSLATE_NOOP("Import", "Name in Khmer")},
    {Column::NameLatin, QT_TRANSLATE_NOOP("Import", "Name in Latin letters")},
    {Column::NameMixed, QT_TRANSLATE_NOOP("Import", "Name in either script")},
    {Column::FamilyKhmer, QT_TRANSLATE_NOOP("Import", "Family name in Khmer")},
    {Column::GivenKhmer, QT_TRANSLATE_NOOP("Import", "Given name in Khmer")},
    {Column::FamilyLatin, QT_TRANSLATE_NOOP("Import", "Family name in Latin letters")},
    {Column::GivenLatin, QT_TRANSLATE_NOOP("Import", "Given name in Latin letters")},
    {Column::Sex, QT_TRANSLATE_NOOP("Import", "Sex")},
    {Column::Age, QT_TRANSLATE_NOOP("Import", "Age")},
    {Column::BirthDate, QT_TRANSLATE_NOOP("Import", "Date of birth")},
    {Column::BirthYear, QT_TRANSLATE_NOOP("Import", "Year of birth")},
    {Column::BirthPrecision, QT_TRANSLATE_NOOP("Import", "How sure the birth is")},
    {Column::Phone, QT_TRANSLATE_NOOP("Import", "Phone")},
    {Column::Phone2, QT_TRANSLATE_NOOP("Import", "Second phone")},
    {Column::Email, QT_TRANSLATE_NOOP("Import", "E-mail")},
    {Column::Village, QT_TRANSLATE_NOOP("Import", "Village")},
    {Column::Commune, QT_TRANSLATE_NOOP("Import", "Commune")},
    {Column::District, QT_TRANSLATE_NOOP("Import", "District")},
    {Column::Province, QT_TRANSLATE_NOOP("Import", "Province")},
    {Column::Address, QT_TRANSLATE_NOOP("Import", "Address")},
    {Column::School, QT_TRANSLATE_NOOP("Import", "School")},
    {Column::SchoolReference, QT_TRANSLATE_NOOP("Import", "Code of the school")},
    {Column::Grade, QT_TRANSLATE_NOOP("Import", "Grade")},
    {Column::Organisation, QT_TRANSLATE_NOOP("Import", "Institution")},
    {Column::OrganisationReference, QT_TRANSLATE_NOOP("Import", "Code of the institution")},
    {Column::Kind, QT_TRANSLATE_NOOP("Import", "Kind of participant")},
    {Column::Role, QT_TRANSLATE_NOOP("Import", "Part played")},
    {Column::Signature, QT_TRANSLATE_NOOP("Import", "Signature")},
    {Column::Present, QT_TRANSLATE_NOOP("Import", "Present")},
    {Column::PersonReference, QT_TRANSLATE_NOOP("Import", "Code of the person")},
    {Column::SheetReference, QT_TRANSLATE_NOOP("Import", "Number of the sheet")},
    {Column::ActivityReference, QT_TRANSLATE_NOOP("Import", "Code of the activity")},
    {Column::Date, QT_TRANSLATE_NOOP("Import", "Date of the activity")},
    {Column::Remarks, QT_TRANSLATE_NOOP("Import", "Remarks")},
    {Column::Reason, QT_TRANSLATE_NOOP("Import", "Why it came back")},
    {Column::Unknown, QT_TRANSLATE_NOOP("Import", "Not read")},
};

QString say(const char* key)
{
    return QCoreApplication::translate("Import", key);
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Marked:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
    case Encoding::Utf16LeMarked:
    case Encoding::Utf16Be:
    case Encoding::Utf16BeMarked:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return say(QT_TRANSLATE_NOOP("Import", "comma"));
    case ';':
        return say(QT_TRANSLATE_NOOP("Import", "semicolon"));
    case '\t':
        return say(QT_TRANSLATE_NOOP("Import", "tab"));
    default:
        return QString(QLatin1Char(delimiter));
    }
}

struct Sum {
    qint64 in = 0;
    qint64 back = 0;
    qint64 same = 0;
    int files = 0;
    int refused = 0;
};

Sum sumOf(const std::vector<FilePreview>& files)
{
    Sum sum;
    for (const FilePreview& file : files) {
        if (file.isLeftOut)
            continue;
        if (file.isRefused()) {
            ++sum.refused;
            continue;
        }
        ++sum.files;
        sum.in += file.rowsIn();
        sum.back += file.rejected();
        sum.same += file.report.counts[exchange::RowOutcome::Same];
    }
    return sum;
}

} // namespace

QString columnName(Column column)
{
    for (const ColumnWord& entry : kColumnWords)
        if (entry.column == column)
            return say(entry.word);
    return {};
}

const std::vector<Column>& choosableColumns()
{
    static const std::vector<Column> columns = [] {
        std::vector<Column> all;
        for (const ColumnWord& entry : kColumnWords)
            all.push_back(entry.column);
        return all;
    }();
    return columns;
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::SignInSheet:
        return say(QT_TRANSLATE_NOOP("Import", "Sign-in sheet"));
    case FileKind::Attendance:
        return say(QT_TRANSLATE_NOOP("Import", "Lines of sheets"));
    case FileKind::Person:
        return say(QT_TRANSLATE_NOOP("Import", "List of people"));
    case FileKind::School:
        return say(QT_TRANSLATE_NOOP("Import", "List of schools"));
    case FileKind::Organisation:
        return say(QT_TRANSLATE_NOOP("Import", "List of organisations"));
    case FileKind::Network:
        return say(QT_TRANSLATE_NOOP("Import", "List of student networks"));
    case FileKind::Activity:
        return say(QT_TRANSLATE_NOOP("Import", "List of activities"));
    case FileKind::Sheet:
        return say(QT_TRANSLATE_NOOP("Import", "List of sign-in sheets"));
    default:
        return say(QT_TRANSLATE_NOOP("Import", "List"));
    }
}

QString dialectLine(const FilePreview& file, const Language& language)
{
    const auto& header = file.report.layout.headerLine;
    const QString headerWords =
        header ? words::filled(say(QT_TRANSLATE_NOOP("Import", "header in line %1")), {language.number(*header)})
               : say(QT_TRANSLATE_NOOP("Import", "no header"));
    const sheets::FileFacts& facts = file.report.facts;
    if (facts.worksheet.empty())
        return QStringList{encodingName(facts.encoding), delimiterName(facts.dialect.delimiter), headerWords}.join(
            QStringLiteral(", "));
    QStringList parts{say(QT_TRANSLATE_NOOP("Import", "spreadsheet")), headerWords};
    if (!facts.hidden.empty()) {
        QStringList names;
        for (const std::string& name : facts.hidden)
            names << QString::fromStdString(name);
        parts << words::filled(say(QT_TRANSLATE_NOOP("Import", "hidden and left out: %1")),
                               {names.join(QStringLiteral(", "))});
    }
    return parts.join(QStringLiteral(", "));
}

QString reasonSentence(const FilePreview& file, const PreviewRow& row)
{
    const auto& columns = file.report.layout.columns;
    const QString header =
        row.badCell < columns.size() ? QString::fromStdString(columns[row.badCell].header) : QString();
    return row.reason ? words::sentence(*row.reason, header, row.badCell)
                      : words::listReasonSentence(row.reasonWord.toStdString(), header, row.badCell);
}

QString deedSentence(const std::vector<FilePreview>& files, const Language& language)
{
    const Sum sum = sumOf(files);
    const QString in = language.number(sum.in);
    if (sum.in == 0)
        return sum.files + sum.refused == 0 ? say(QT_TRANSLATE_NOOP("Import", "Nothing to import: all is left out"))
               : sum.files == 0 ? say(QT_TRANSLATE_NOOP("Import", "Nothing to import: the file was refused"))
               : sum.back > 0   ? say(QT_TRANSLATE_NOOP("Import", "Nothing to import: every row goes back"))
                                : say(QT_TRANSLATE_NOOP("Import", "Nothing to import: all of it is here already"));
    if (sum.files > 1)
        return sum.back == 0
                   ? words::filled(say(QT_TRANSLATE_NOOP("Import", "Import %1 rows of %2 files")),
                                   {in, language.number(sum.files)})
                   : words::filled(say(QT_TRANSLATE_NOOP("Import", "Import %1 rows of %2 files, send %3 back")),
                                   {in, language.number(sum.files), language.number(sum.back)});
    if (sum.back == 0)
        return words::counted("Import", "Import %n row(s)", nullptr, sum.in);
    return words::filled(words::counted("Import", "Import %n row(s), send %1 back", nullptr, sum.in),
                         {language.number(sum.back)});
}

QString doneSentence(const std::vector<FilePreview>& files, const Language& language)
{
    const Sum sum = sumOf(files);
    QStringList parts{words::counted("Import", "%n row(s) are in.", nullptr, sum.in)};
    if (sum.same > 0)
        parts << words::counted("Import", "%n stayed as they were.", nullptr, sum.same);
    if (sum.back > 0)
        parts << words::counted("Import", "%n go(es) back to be mended.", nullptr, sum.back);
    if (sum.refused > 0)
        parts << words::counted("Import", "%n file(s) were refused.", nullptr, sum.refused);
    (void)language;
    return parts.join(QLatin1Char(' '));
}

} // namespace bandanh::desktop
