#include "app/output/highlightscsv.h"

#include "app/output/csvtable.h"
#include "app/output/highlightsnotes.h"

#include <QCoreApplication>

#include <sstream>

namespace bandanh::output {

namespace {

constexpr std::string_view kCode = "#indicator+code";
constexpr std::string_view kName = "#indicator+name";
constexpr std::string_view kUnit = "#indicator+unit";
constexpr std::string_view kFrom = "#date+start";
constexpr std::string_view kUntil = "#date+end";
constexpr std::string_view kProvinceCode = "#adm1+code";
constexpr std::string_view kProvinceName = "#adm1+name";
constexpr std::string_view kPart = "#meta+part+code";
constexpr std::string_view kPartName = "#meta+part+name";
constexpr std::string_view kKey = "#meta+key+code";
constexpr std::string_view kKeyName = "#meta+key+name";
constexpr std::string_view kReached = "#reached";
constexpr std::string_view kWomen = "#reached+f";
constexpr std::string_view kMen = "#reached+m";
constexpr std::string_view kChildren = "#reached+children";
constexpr std::string_view kValue = "#indicator+value+num";
constexpr std::string_view kHidden = "#meta+hidden";
constexpr std::string_view kSheets = "#meta+sheets+num";
constexpr std::string_view kClosed = "#meta+sheets+closed+num";
constexpr std::string_view kRule = "#description+rule";

const std::vector<CsvColumn>& columns()
{
    static const std::vector<CsvColumn> kColumns{
        {QT_TRANSLATE_NOOP("output", "Code of the figure"), kCode},
        {QT_TRANSLATE_NOOP("output", "Figure"), kName},
        {QT_TRANSLATE_NOOP("output", "What is counted"), kUnit},
        {QT_TRANSLATE_NOOP("output", "First day"), kFrom},
        {QT_TRANSLATE_NOOP("output", "Last day"), kUntil},
        {QT_TRANSLATE_NOOP("output", "Code of the province"), kProvinceCode},
        {QT_TRANSLATE_NOOP("output", "Province"), kProvinceName},
        {QT_TRANSLATE_NOOP("output", "Code of the part"), kPart},
        {QT_TRANSLATE_NOOP("output", "Part"), kPartName},
        {QT_TRANSLATE_NOOP("output", "Code within the part"), kKey},
        {QT_TRANSLATE_NOOP("output", "Within the part"), kKeyName},
        {QT_TRANSLATE_NOOP("output", "People"), kReached},
        {QT_TRANSLATE_NOOP("output", "Women and girls"), kWomen},
        {QT_TRANSLATE_NOOP("output", "Men and boys"), kMen},
        {QT_TRANSLATE_NOOP("output", "Under 18"), kChildren},
        {QT_TRANSLATE_NOOP("output", "Other value"), kValue},
        {QT_TRANSLATE_NOOP("output", "Hidden, as"), kHidden},
        {QT_TRANSLATE_NOOP("output", "Sheets"), kSheets},
        {QT_TRANSLATE_NOOP("output", "Sheets closed"), kClosed},
        {QT_TRANSLATE_NOOP("output", "Rule"), kRule},
    };
    return kColumns;
}

class Writer
{
public:
    explicit Writer(const HighlightsDocument& document) : m_document(document), m_table(m_out, columns()) {}

    std::string write()
    {
        for (const Figure& figure : m_document.figures) {
            writeFigure(figure);
            for (const Part& part : figure.parts)
                writePart(figure, part);
        }
        for (const QString& note : {m_document.edition, codeSentence(m_document), m_document.howComplete,
                                    m_document.howFilled, m_document.smallNumbers, m_document.madeBy})
            writeNote(note);
        return m_out.str();
    }

private:
    CsvTable::Row begin(const Figure& figure) const
    {
        auto row = m_table.row();
        m_table.setText(row, kCode, QString::fromLatin1(figure.id.data(), static_cast<qsizetype>(figure.id.size())));
        m_table.setText(row, kName, figure.name);
        const report::Period& period = m_document.period;
        m_table.setText(row, kFrom, QString::fromStdString(period.firstDay()));
        m_table.setText(row, kUntil, QString::fromStdString(period.lastDay()));
        if (period.province)
            setProvince(row, records::scopeText(period.reported(*period.province)), m_document.scope);
        return row;
    }
    void setProvince(CsvTable::Row& row, const std::string& code, const QString& name) const
    {
        if (code != "00")
            m_table.setText(row, kProvinceCode, QStringLiteral("KH") + QString::fromStdString(code));
        m_table.setText(row, kProvinceName, name);
    }
    void setAmount(CsvTable::Row& row, const Amount& amount, bool isOfPeople) const
    {
        if (amount.number)
            m_table.setNumber(row, isOfPeople ? kReached : kValue, *amount.number);
        else if (amount.isHidden())
            m_table.setText(row, kHidden, QString::fromUtf8(report::signOf(amount.sight).data()));
    }
    void setOf(CsvTable::Row& row, std::string_view tag, const Part* part, std::string_view key) const
    {
        if (part == nullptr)
            return;
        for (const Row& one : part->rows)
            if (one.key == key && one.amount.number)
                m_table.setNumber(row, tag, *one.amount.number);
    }
    void writeFigure(const Figure& figure)
    {
        auto row = begin(figure);
        m_table.setText(row, kUnit, figure.unit);
        m_table.setText(row, kRule, figure.rule);
        setAmount(row, figure.value, figure.isOfPeople);
        setOf(row, kWomen, figure.part("by_sex"), "F");
        setOf(row, kMen, figure.part("by_sex"), "M");
        setOf(row, kChildren, figure.part("by_age_group"), "under_18");
        if (figure.sheets) {
            m_table.setNumber(row, kSheets, static_cast<double>(figure.sheets->all));
            m_table.setNumber(row, kClosed, static_cast<double>(figure.sheets->closed));
        }
        m_table.write(row);
    }
    CsvTable::Row beginPart(const Figure& figure, const Part& part) const
    {
        auto row = begin(figure);
        m_table.setText(row, kPart, QString::fromLatin1(part.id.data(), static_cast<qsizetype>(part.id.size())));
        m_table.setText(row, kPartName, part.name);
        return row;
    }
    void writePart(const Figure& figure, const Part& part)
    {
        if (part.rows.empty()) {
            auto row = beginPart(figure, part);
            setAmount(row, part.amount, part.isOfPeople);
            m_table.write(row);
        }
        for (const Row& one : part.rows) {
            writeRow(figure, part, one, one.name, QString::fromStdString(one.key));
            for (const Row& inner : one.within)
                writeRow(figure, part, inner, one.name + QStringLiteral(" – ") + inner.name,
                         QString::fromStdString(one.key + "/" + inner.key));
        }
    }
    void writeRow(const Figure& figure, const Part& part, const Row& one, const QString& name, const QString& key)
    {
        auto row = beginPart(figure, part);
        if (part.keys == report::Keys::Province)
            setProvince(row, one.key, one.name);
        m_table.setText(row, kKey, key);
        m_table.setText(row, kKeyName, name);
        setAmount(row, one.amount, part.isOfPeople);
        m_table.write(row);
    }
    void writeNote(const QString& note)
    {
        if (note.isEmpty())
            return;
        auto row = m_table.row();
        m_table.setText(row, kCode, QStringLiteral("note"));
        m_table.setText(row, kRule, note);
        m_table.write(row);
    }

    const HighlightsDocument& m_document;
    std::ostringstream m_out;
    CsvTable m_table;
};

} // namespace

std::string csvOf(const HighlightsDocument& document)
{
    return Writer(document).write();
}

} // namespace bandanh::output
