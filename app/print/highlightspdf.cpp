#include "app/print/highlightspdf.h"

#include "app/output/highlightsnotes.h"
#include "app/print/charts.h"
#include "app/print/figuresection.h"
#include "app/print/outline.h"
#include "app/words/filled.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>

#include <algorithm>

namespace bandanh::print {

namespace {

const Style kKicker{9.5, true, ink::kAccent};
const Style kTitle{23, true};
const Style kSmallHead{8, false, ink::kSecond};
const Style kLead{10.5};
const Style kSection{13, true};
const Style kBig{20, true, ink::kFigure};
const Style kLabel{8, true};
const Style kNote{7.5, false, ink::kSecond};
const Style kStrong{7.5, true};
const Style kEntry{9};
constexpr double kBelowRule = 1.5;
constexpr double kBelowEntry = 1.2;
constexpr double kAboveEntries = 1; ///< and above the title of their section
constexpr double kLeft = Typesetter::kMargin;
constexpr std::size_t kColumns = 4;
constexpr double kCellGap = 6;
constexpr double kCell = (Typesetter::kWidth - (kColumns - 1) * kCellGap) / kColumns;

QString said(const char* key)
{
    return QCoreApplication::translate("output", key);
}

/// What a first setting found out and the second one needs.
struct Known {
    int pages = 0;
    std::vector<Mark> marks;
};

/// One setting of the whole report.
class Setting
{
public:
    Setting(const output::HighlightsDocument& document, const Known& known, const PageProgress& progress)
        : m_document(document), m_known(known), m_progress(progress)
    {}

    /// False where the work was ended.
    bool set(QPdfWriter& writer)
    {
        Typesetter page(writer, m_document.language,
                        [this](Typesetter& one, int number) { paintFurniture(one, number); });
        paintContents(page, paintCover(page));
        page.newPage();
        double y = kTop;
        const auto figures = static_cast<int>(m_document.figures.size());
        int done = m_known.pages > 0 ? figures : 0; // by the setting before
        for (std::size_t i = 0; i < m_document.figures.size(); ++i) {
            y = paintFigure(page, y, m_document.figures[i], beginsSection(i));
            if (m_progress && !m_progress(++done, 2 * figures))
                return false;
        }
        paintNotes(page, y);
        m_found = {page.page() + 1, page.marks()};
        m_links = page.links();
        return true;
    }
    const Known& found() const { return m_found; }
    const std::vector<Link>& links() const { return m_links; }

private:
    void paintFurniture(Typesetter& page, int number) const;
    double paintCover(Typesetter& page) const;
    double paintHead(Typesetter& page) const;
    double rowHeight(Typesetter& page, std::size_t from) const;
    void paintCell(Typesetter& page, QPointF at, const output::Figure& figure) const;
    bool beginsSection(std::size_t figure) const;
    void paintContents(Typesetter& page, double y) const;
    void paintEntry(Typesetter& page, double y, const output::Figure& figure) const;
    void paintNotes(Typesetter& page, double y) const;

    const output::HighlightsDocument& m_document;
    const Known& m_known;
    const PageProgress& m_progress;
    Known m_found;
    std::vector<Link> m_links;
};

void Setting::paintFurniture(Typesetter& page, int number) const
{
    const words::Notation notation(m_document.language);
    const double foot = Typesetter::kPageHeight - Typesetter::kMargin + 1;
    page.rule({kLeft, foot - 1.5}, Typesetter::kWidth, ink::kLine);
    page.line({kLeft, foot}, page.fitted(m_document.madeBy, Typesetter::kWidth - 30, kNote), kNote);
    const QString pages = words::filled(said(QT_TRANSLATE_NOOP("output", "%1 of %2")),
                                        {notation.number(number + 1), notation.number(m_known.pages)});
    page.line({kLeft + Typesetter::kWidth, foot}, pages, kNote, 1);
    if (number == 0)
        return;
    const double head = Typesetter::kMargin - 4;
    page.line({kLeft, head}, m_document.title, kStrong);
    page.line({kLeft + Typesetter::kWidth, head}, m_document.scope, kNote, 1);
    page.rule({kLeft, head + page.lineHeight(kNote) + 0.8}, Typesetter::kWidth, ink::kLine);
}

double Setting::paintHead(Typesetter& page) const
{
    constexpr double kQrCode = 20;
    constexpr double kBesideCode = 4;
    double y = Typesetter::kMargin;
    double width = Typesetter::kWidth;
    if (!m_document.code.isEmpty()) {
        width -= kQrCode;
        page.qrCode({kLeft + width, y, kQrCode, kQrCode}, m_document.code);
        width -= kBesideCode;
    }
    y += page.text({kLeft, y}, width,
                   said(QT_TRANSLATE_NOOP("output", "Anti-trafficking advocacy programme, Cambodia")), kKicker);
    y += page.text({kLeft, y}, width, m_document.title, kTitle) + 1;
    const QString period = m_document.scope + QStringLiteral(" · ") + m_document.days;
    for (const QString& line : {period, m_document.edition, output::codeSentence(m_document)})
        y += page.text({kLeft, y}, width, line, kSmallHead);
    y += 3;
    return y + page.text({kLeft, y}, Typesetter::kWidth, m_document.lead, kLead) + 6;
}

/// Of a row of figures at a glance.
double Setting::rowHeight(Typesetter& page, std::size_t from) const
{
    const std::size_t until = std::min(from + kColumns, m_document.figures.size());
    double highest = 0;
    for (std::size_t i = from; i < until; ++i) {
        const output::Figure& figure = m_document.figures[i];
        const double texts = page.textHeight(kCell, figure.name, kLabel) + page.textHeight(kCell, figure.unit, kNote);
        highest = std::max(highest, texts + (figure.sheets ? page.lineHeight(kNote) : 0));
    }
    return kBelowRule + page.lineHeight(kBig) + highest;
}

/// A figure at a glance.
void Setting::paintCell(Typesetter& page, QPointF at, const output::Figure& figure) const
{
    page.rule(at, kCell, ink::kAccent, 0.3);
    double y = at.y() + kBelowRule;
    page.line({at.x(), y}, figure.value.text, kBig);
    y += page.lineHeight(kBig);
    y += page.text({at.x(), y}, kCell, figure.name, kLabel);
    y += page.text({at.x(), y}, kCell, figure.unit, kNote);
    if (figure.sheets) {
        const words::Notation notation(m_document.language);
        paintShare(page, {at.x(), y + page.lineHeight(kNote) / 2 - 0.5, 12, 1},
                   static_cast<double>(figure.sheets->closed) / static_cast<double>(figure.sheets->all));
        const QString closed =
            words::filled(said(QT_TRANSLATE_NOOP("output", "%1 of %2 closed")),
                          {notation.number(figure.sheets->closed), notation.number(figure.sheets->all)});
        page.line({at.x() + 13.5, y}, closed, kNote);
    }
}

double Setting::paintCover(Typesetter& page) const
{
    constexpr double kBetweenRows = 5;
    page.mark(m_document.title, 0, 0);
    double y = paintHead(page);
    for (std::size_t from = 0; from < m_document.figures.size(); from += kColumns) {
        const double height = rowHeight(page, from);
        if (y + height > kBottom) {
            page.newPage();
            y = kTop;
        }
        for (std::size_t i = from; i < std::min(from + kColumns, m_document.figures.size()); ++i) {
            const auto column = static_cast<double>(i - from);
            paintCell(page, {kLeft + column * (kCell + kCellGap), y}, m_document.figures[i]);
        }
        y += height + kBetweenRows;
    }
    return y + kBetweenRows;
}

bool Setting::beginsSection(std::size_t figure) const
{
    const auto& figures = m_document.figures;
    return figure == 0 || figures[figure].section != figures[figure - 1].section;
}

/// A line of the contents. Marks beyond the figures' are not known to the first setting; its links are not used.
void Setting::paintEntry(Typesetter& page, double y, const output::Figure& figure) const
{
    const double height = page.lineHeight(kEntry) + kBelowEntry;
    const words::Notation notation(m_document.language);
    const auto mark = std::ranges::find_if(m_known.marks,
                                           [&](const Mark& one) { return one.level == 1 && one.title == figure.name; });
    page.line({kLeft, y}, page.fitted(figure.name, Typesetter::kWidth - 40, kEntry), kEntry);
    page.line({kLeft + Typesetter::kWidth - 14, y}, figure.value.text, {9, true, ink::kFigure}, 1);
    if (mark != m_known.marks.end()) {
        page.line({kLeft + Typesetter::kWidth, y}, notation.number(mark->page + 1), kEntry, 1);
        page.link({kLeft, y, Typesetter::kWidth, height}, static_cast<std::size_t>(mark - m_known.marks.begin()));
    }
    page.rule({kLeft, y + height - 0.6}, Typesetter::kWidth, ink::kLine, 0.1);
}

void Setting::paintContents(Typesetter& page, double y) const
{
    const auto& figures = m_document.figures;
    const double entry = page.lineHeight(kEntry) + kBelowEntry;
    const double section = page.lineHeight(kLabel) + kAboveEntries;
    double needed = page.lineHeight(kSection) + 2;
    for (std::size_t i = 0; i < figures.size(); ++i)
        needed += entry + (beginsSection(i) ? section : 0);
    if (y + needed > kBottom) {
        page.newPage();
        y = kTop;
    }
    const QString title = said(QT_TRANSLATE_NOOP("output", "Contents"));
    page.mark(title, 0, y);
    y += page.text({kLeft, y}, Typesetter::kWidth, title, kSection) + 2;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (beginsSection(i)) {
            page.line({kLeft, y + kAboveEntries}, figures[i].section, kLabel);
            y += section;
        }
        paintEntry(page, y, figures[i]);
        y += entry;
    }
}

void Setting::paintNotes(Typesetter& page, double y) const
{
    const std::pair<QString, QString> notes[] = {
        {said(QT_TRANSLATE_NOOP("output", "How complete.")), m_document.howComplete},
        {said(QT_TRANSLATE_NOOP("output", "How well filled.")), m_document.howFilled},
        {said(QT_TRANSLATE_NOOP("output", "Small numbers.")), m_document.smallNumbers}};
    constexpr double kGap = 8;
    constexpr double kWidth = (Typesetter::kWidth - 2 * kGap) / 3;
    double height = 0;
    for (const auto& [lead, text] : notes)
        height = std::max(height, page.lineHeight(kStrong) + page.textHeight(kWidth, text, kNote));
    if (y + height + 4 > kBottom) {
        page.newPage();
        y = kTop;
    }
    page.mark(said(QT_TRANSLATE_NOOP("output", "Notes")), 0, y);
    page.rule({kLeft, y}, Typesetter::kWidth, ink::kLine, 0.3);
    double x = kLeft;
    for (const auto& [lead, text] : notes) {
        if (text.isEmpty())
            continue;
        page.line({x, y + 2}, lead, kStrong);
        page.text({x, y + 2 + page.lineHeight(kStrong)}, kWidth, text, kNote);
        x += kWidth + kGap;
    }
}

/// A setting onto pages of their own; nothing where the work was ended.
std::optional<QByteArray> onPages(Setting& setting, const output::HighlightsDocument& document)
{
    constexpr int kResolution = 600;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title + QStringLiteral(" · ") + document.scope);
    writer.setCreator(QStringLiteral("Bandanh"));
    if (!setting.set(writer))
        return std::nullopt;
    return pdf;
}

} // namespace

QByteArray pdfOf(const output::HighlightsDocument& document, const PageProgress& progress)
{
    // The first setting finds out on which page everything is, the second one says it.
    const Known nothing;
    Setting first(document, nothing, progress);
    if (!onPages(first, document))
        return {};
    Setting second(document, first.found(), progress);
    const auto pdf = onPages(second, document);
    if (!pdf)
        return {};
    return withOutline(*pdf, {second.found().marks, second.links(), words::languageName(document.language)});
}

} // namespace bandanh::print
