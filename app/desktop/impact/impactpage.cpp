#include "app/desktop/impact/impactpage.h"

#include "app/desktop/impact/impactmodels.h"
#include "app/desktop/look/chart.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/reportwords.h"
#include "core/store/activityoverview.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kShownSheets = 500;
constexpr std::size_t kShownLines = 500;
constexpr std::size_t kMostBars = 12;

QWidget* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

int colourOfSex(std::string_view key)
{
    return key == "F" ? 0 : key == "M" ? 4 : 1;
}

} // namespace

ImpactPage::ImpactPage(Session& session, Language& language, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_bar(new FilterBar(FilterBar::Place::Page, this)),
      m_year(new FilterButton(m_bar)),
      m_province(new FilterButton(m_bar)),
      m_figures(new FiguresModel(language, this)),
      m_sheets(new FigureSheetsModel(language, this)),
      m_lines(new FigureLinesModel(language, this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("impact"));
    m_year->setObjectName(QStringLiteral("impactYear"));
    m_province->setObjectName(QStringLiteral("impactProvince"));
    m_bar->add(m_year);
    m_bar->add(m_province);
    auto* split = new QSplitter(this);
    split->addWidget(makeFigures());
    split->addWidget(makeBreakdowns());
    split->addWidget(makeOpened());
    split->setSizes({378, 340, 464});
    m_content = split;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
    column->addWidget(m_empty);
    connect(m_year, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_period.year = value.toInt();
        fillProvinces();
        compute();
    });
    connect(m_province, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_period.province = records::parseScope(value.toString().toStdString());
        compute();
    });
    connect(&m_work, &LongWork::finished, this, &ImpactPage::showReport);
    connect(&m_session, &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            compute();
    });
    connect(m_empty->button(), &QPushButton::clicked, this, &ImpactPage::importWanted);
}

ImpactPage::~ImpactPage() = default;

QWidget* ImpactPage::makeFigures()
{
    m_figureList = new RowList(RowList::Rows::Figures, this);
    m_figureList->setObjectName(QStringLiteral("figures"));
    m_figureList->setModel(m_figures);
    m_figureList->installEventFilter(this);
    connect(m_figureList, &RowList::currentIndexChanged, this, &ImpactPage::showFigure);
    return m_figureList;
}

QWidget* ImpactPage::makeBreakdowns()
{
    m_breakdowns = new QWidget;
    m_breakdowns->setBackgroundRole(QPalette::AlternateBase);
    m_breakdowns->setAutoFillBackground(true);
    m_breakdownColumn = new QVBoxLayout(m_breakdowns);
    m_breakdownColumn->setContentsMargins(20, 6, 20, 12);
    m_breakdownColumn->setSpacing(6);
    return scrolled(m_breakdowns);
}

QWidget* ImpactPage::makeOpened()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(20, 12, 18, 12);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_openedValue = new Label(Role::Figure, Tone::Accent, pane);
    m_openedLabel = new Label(Role::DetailTitle, Tone::Text, pane);
    head->addWidget(m_openedValue);
    head->addWidget(m_openedLabel, 1);
    m_openedValue->setWhole(true);
    m_openedUnit = new Label(Role::Small, Tone::Second, pane);
    const auto band = [&](int ordinal) {
        auto* made = new SectionBand(pane);
        made->setIndent(0);
        made->setProperty("ordinal", ordinal);
        return made;
    };
    m_ruleBand = band(1);
    m_rule = new KhmerLabel(Role::Body, Tone::Text, pane);
    m_sum = new FigureBox(FigureBox::Size::Small, pane);
    m_sheetsBand = band(2);
    m_sheetTable = new TableView(pane);
    m_sheetTable->setObjectName(QStringLiteral("figureSheets"));
    m_sheetTable->setModel(m_sheets);
    m_sheetTable->setColumns({{72}, {0, true}, {54, false, Qt::AlignRight}, {46, false, Qt::AlignRight}, {128}});
    m_sheetTable->installEventFilter(this);
    m_rowsBand = band(3);
    m_rowTable = new TableView(pane);
    m_rowTable->setObjectName(QStringLiteral("figureRows"));
    m_rowTable->setModel(m_lines);
    m_rowTable->setColumns({{40, false, Qt::AlignRight}, {96}, {0, true}, {54}, {78}, {78}});
    m_rowTable->installEventFilter(this);
    column->addLayout(head);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_openedUnit, m_ruleBand})
        column->addWidget(widget);
    column->addSpacing(6);
    column->addWidget(m_rule);
    column->addSpacing(6);
    column->addWidget(m_sum);
    column->addWidget(m_sheetsBand);
    column->addWidget(m_sheetTable, 3);
    column->addWidget(m_rowsBand);
    column->addWidget(m_rowTable, 4);
    connect(m_sheetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImpactPage::showRows);
    connect(m_sheetTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit sheetWanted(m_sheets->sheet(index.row()).sheet); });
    return pane;
}

QString ImpactPage::title() const
{
    return m_period.year == 0 ? tr("Impact Highlights")
                              : tr("Impact Highlights %1").arg(m_language.digits(QString::number(m_period.year)));
}

QWidget* ImpactPage::firstFocus()
{
    return m_content->isVisible() ? static_cast<QWidget*>(m_figureList) : m_empty->button();
}

QList<QWidget*> ImpactPage::panes()
{
    return {m_figureList, m_sheetTable, m_rowTable};
}

void ImpactPage::retranslate()
{
    m_figureList->setAccessibleName(tr("Figures"));
    m_sheetTable->setAccessibleName(tr("Sheets behind the figure"));
    m_rowTable->setAccessibleName(tr("Rows of the sheet"));
    m_ruleBand->setTitle(tr("Rule"));
    m_rowsBand->setTitle(tr("Rows of the sheet"));
    for (SectionBand* band : {m_ruleBand, m_sheetsBand, m_rowsBand})
        band->setOrdinal(m_language.number(band->property("ordinal").toInt()));
    m_empty->setText(tr("The figures of a year will stand here."),
                     tr("They come with activities and the sheets people signed."));
    m_empty->setButtonText(tr("Import a file"));
    fillYears();
    fillProvinces();
    if (m_highlights)
        showReport();
}

void ImpactPage::fillYears()
{
    QList<FilterButton::Choice> choices;
    const auto years = store::activityYears(m_session.reader());
    for (const int year : years)
        choices.append({tr("Year %1").arg(m_language.digits(QString::number(year))), year});
    m_year->setChoices(tr("Year"), choices);
    if (m_period.year == 0 && !years.empty())
        m_period.year = years.front();
    m_year->setValue(m_period.year);
    m_content->setVisible(!years.empty());
    m_bar->setVisible(!years.empty());
    m_empty->setVisible(years.empty());
}

void ImpactPage::fillProvinces()
{
    using std::chrono::day;
    using std::chrono::month;
    using std::chrono::year;
    QList<FilterButton::Choice> choices{{tr("All provinces"), QString()}};
    const places::Gazetteer& gazetteer = m_session.gazetteer();
    for (const places::PlaceCode code : gazetteer.provincesOn(year(m_period.year) / month(1) / day(1)))
        if (const auto place = gazetteer.place(code)) {
            const std::string_view name = m_language.isKhmer() ? place->khmer : place->latin;
            choices.append({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                            QString::fromStdString(code.text())});
        }
    m_province->setChoices(tr("Province"), choices);
    m_province->setValue(m_period.province ? QString::fromStdString(records::scopeText(*m_period.province))
                                           : QString());
}

void ImpactPage::onShown()
{
    fillYears();
    if (m_isStale)
        compute();
}

void ImpactPage::compute()
{
    if (m_period.year == 0 || m_work.isRunning())
        return;
    m_isStale = false;
    m_work.start([this, period = m_period](LongWork&) {
        auto reader = m_session.laptop().store().openReader();
        auto made = std::make_unique<report::Report>(*reader, period);
        auto highlights = std::make_unique<report::Highlights>(made->highlights());
        QMetaObject::invokeMethod(
            this, [this, reader = std::make_shared<std::unique_ptr<store::Connection>>(std::move(reader)),
                   made = std::make_shared<std::unique_ptr<report::Report>>(std::move(made)),
                   highlights = std::make_shared<std::unique_ptr<report::Highlights>>(std::move(highlights))] {
                m_figures->setHighlights(nullptr);
                m_report = std::move(*made);
                m_reader = std::move(*reader);
                m_highlights = std::move(*highlights);
            });
    });
}

void ImpactPage::showReport()
{
    if (m_highlights == nullptr)
        return;
    const int row = std::max(0, m_figureList->currentIndex().row());
    m_figures->setHighlights(m_highlights.get());
    m_figureList->setCurrentIndex(m_figures->index(row));
    if (const auto* quality = m_highlights->figure("data_quality"); quality != nullptr && quality->completeness)
        m_bar->setNote(tr("%1 of %2 sheets closed")
                           .arg(m_language.number(quality->completeness->sheetsClosed),
                                m_language.number(quality->completeness->sheets))
                       + QStringLiteral(" · ") + tr("%1 of rows with sex and age").arg(words::figureText(*quality)));
    emit headingChanged();
    showFigure();
}

const report::Figure* ImpactPage::current() const
{
    return m_figures->figure(m_figureList->currentIndex().row());
}

void ImpactPage::showFigure()
{
    const report::Figure* figure = current();
    if (figure == nullptr)
        return;
    m_openedValue->setText(words::figureText(*figure));
    m_openedLabel->setText(words::reportText(figure->indicator->label));
    m_openedUnit->setText(words::unitText(*figure) + QStringLiteral(" · ")
                          + words::reportText(figure->indicator->definition));
    showRule(*figure);
    showBreakdowns(*figure);
    showSheets();
}

void ImpactPage::showRule(const report::Figure& figure)
{
    m_rule->setText(words::reportText(figure.indicator->rule));
    const auto* named = figure.part("named");
    const auto* counted = figure.part("headcount_net");
    const bool isSum = named != nullptr && counted != nullptr && std::holds_alternative<double>(*named)
                       && std::holds_alternative<double>(*counted);
    m_sum->setVisible(isSum);
    if (!isSum)
        return;
    const auto number = [&](const report::Content& content) {
        return m_language.number(static_cast<qint64>(std::get<double>(content)));
    };
    m_sum->setTerms({{number(*named), tr("named")}, {number(*counted), tr("counted, not named")}},
                    {words::figureText(figure), words::unitText(figure)});
}

void ImpactPage::showBreakdowns(const report::Figure& figure)
{
    while (QLayoutItem* item = m_breakdownColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [part, content] : figure.parts)
        if (const auto* tally = std::get_if<report::Tally>(&content); tally != nullptr && !tally->empty())
            addBreakdown(figure, *part, *tally);
    m_breakdownColumn->addStretch();
}

void ImpactPage::addBreakdown(const report::Figure&, const report::Part& part, const report::Tally& tally)
{
    std::vector<std::pair<std::string, std::int64_t>> entries(tally.begin(), tally.end());
    std::ranges::stable_sort(entries, std::greater<>(), &std::pair<std::string, std::int64_t>::second);
    const auto caption = [&](const std::string& key) {
        return words::captionText(report::captionOf(*m_highlights, part.keys, key), m_session.gazetteer());
    };
    m_breakdownColumn->addWidget(new Label(words::reportText(part.label), Role::Section, Tone::Text, m_breakdowns));
    if (part.keys == report::Keys::Sex) {
        QList<ChartPart> parts;
        for (const auto& [key, value] : entries)
            parts.append({caption(key), m_language.number(value), static_cast<double>(value), colourOfSex(key)});
        auto* bar = new StackedBar(m_breakdowns);
        bar->setParts(parts);
        m_breakdownColumn->addWidget(bar);
    } else {
        QList<BarChart::Bar> bars;
        for (std::size_t i = 0; i < entries.size() && i < kMostBars; ++i)
            bars.append({caption(entries[i].first),
                         m_language.number(entries[i].second),
                         {{{}, {}, static_cast<double>(entries[i].second), 0}},
                         false});
        auto* chart = new BarChart(m_breakdowns);
        chart->setBars(bars);
        m_breakdownColumn->addWidget(chart);
    }
    m_breakdownColumn->addSpacing(8);
}

void ImpactPage::showSheets()
{
    const report::Figure* figure = current();
    m_sheets->setSheets(m_report->sheetsOf(*figure->indicator, {0, kShownSheets}));
    m_sheetsBand->setTitle(tr("Sheets"));
    m_sheetsBand->setCount(m_language.number(static_cast<qint64>(m_report->countSheets(*figure->indicator))));
    if (m_sheets->rowCount() > 0)
        m_sheetTable->selectRow(0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sheetsBand, m_sheetTable, m_rowsBand, m_rowTable})
        widget->setVisible(m_sheets->rowCount() > 0);
    showRows();
}

void ImpactPage::showRows()
{
    const report::Figure* figure = current();
    const QModelIndex index = m_sheetTable->currentIndex();
    if (figure == nullptr || !index.isValid() || index.row() >= m_sheets->rowCount()) {
        m_lines->setLines({});
        return;
    }
    const report::SheetSource& sheet = m_sheets->sheet(index.row());
    m_rowsBand->setCount(QString::fromStdString(sheet.reference));
    m_lines->setLines(m_report->rowsOf(*figure->indicator, sheet.sheet, {0, kShownLines}));
}

bool ImpactPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    QWidget* levels[] = {m_figureList, m_sheetTable, m_rowTable};
    auto* level = std::ranges::find(levels, watched);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (level == std::end(levels) || (key != Qt::Key_Right && key != Qt::Key_Left && key != Qt::Key_Escape))
        return Page::eventFilter(watched, event);
    if (key == Qt::Key_Right && level + 1 != std::end(levels))
        ++level;
    else if (key == Qt::Key_Left && level != std::begin(levels))
        --level;
    else if (key == Qt::Key_Escape)
        level = std::begin(levels);
    (*level)->setFocus();
    return true;
}

} // namespace bandanh::desktop
