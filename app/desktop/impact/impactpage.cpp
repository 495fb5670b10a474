#include "app/desktop/impact/impactpage.h"

#include "app/desktop/impact/highlightsexporting.h"
#include "app/desktop/impact/impactmodels.h"
#include "app/desktop/impact/openedfigure.h"
#include "app/desktop/look/chart.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/report/highlightstable.h"
#include "core/store/activityoverview.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostBars = 25; // all provinces

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

/// How many by key, also where several numbers stand by each: named and counted students of a school.
report::Tally sums(const report::Content& content)
{
    if (const auto* tally = std::get_if<report::Tally>(&content))
        return *tally;
    report::Tally sums;
    if (const auto* several = std::get_if<report::TallyByKey>(&content))
        for (const auto& [key, numbers] : *several)
            for (const auto& [name, number] : numbers)
                sums[key] += number;
    return sums;
}

/// Women first, age groups from the youngest, all else from the largest.
std::vector<report::TallyEntry> inOrder(report::Keys keys, const report::Tally& tally)
{
    auto entries = report::inDeclaredOrder(keys, tally);
    if (keys != report::Keys::AgeGroup && keys != report::Keys::Sex)
        std::ranges::stable_sort(entries, std::greater<>(), &report::TallyEntry::second);
    return entries;
}

int colourOfSex(std::string_view key)
{
    return key == "F" ? 0 : key == "M" ? 4 : 1;
}

} // namespace

ImpactPage::ImpactPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                       QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_exporting(new HighlightsExporting(session, language, prompts, this)),
      m_bar(new FilterBar(FilterBar::Place::Page, this)),
      m_year(new FilterButton(m_bar)),
      m_province(new FilterButton(m_bar)),
      m_figures(new FiguresModel(language, this)),
      m_opened(new OpenedFigure(session, language, this)),
      m_empty(new EmptyState(this)),
      m_fault(new EmptyState(this))
{
    setObjectName(QStringLiteral("impact"));
    m_year->setObjectName(QStringLiteral("impactYear"));
    m_province->setObjectName(QStringLiteral("impactProvince"));
    m_bar->add(m_year);
    m_bar->add(m_province);
    auto* split = new QSplitter(this);
    split->addWidget(makeFigures());
    split->addWidget(makeBreakdowns());
    m_openedPane = scrolled(m_opened);
    m_openedPane->setFocusPolicy(Qt::NoFocus); // its tables have the keyboard
    split->addWidget(m_openedPane);
    split->setSizes({368, 296, 518});
    m_content = split;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
    column->addWidget(m_exporting);
    column->addWidget(m_empty);
    column->addWidget(m_fault);
    m_fault->setObjectName(QStringLiteral("impactFault"));
    m_fault->hide();
    connect(m_year, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_period.year = value.toInt();
        fillProvinces();
        compute();
    });
    connect(m_province, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_period.province = records::parseScope(value.toString().toStdString());
        compute();
    });
    connect(&m_work, &LongWork::finished, this, &ImpactPage::takeReport);
    connect(actions.action(ActionId::Export), &QAction::triggered, this, [this] {
        if (isVisible() && highlights() != nullptr)
            m_exporting->begin(*highlights());
    });
    connect(&m_work, &LongWork::failed, this, &ImpactPage::takeReport);
    connect(m_opened, &OpenedFigure::sheetWanted, this, &ImpactPage::sheetWanted);
    connect(&m_session, &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            compute();
    });
    connect(m_empty->button(), &QPushButton::clicked, this, &ImpactPage::importWanted);
    connect(m_fault->button(), &QPushButton::clicked, this, &ImpactPage::compute);
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
    m_breakdownPane = scrolled(m_breakdowns);
    m_breakdownPane->setObjectName(QStringLiteral("breakdowns"));
    return m_breakdownPane;
}

QString ImpactPage::title() const
{
    return m_period.year == 0 ? tr("Impact Highlights")
                              : tr("Impact Highlights %1").arg(m_language.digits(QString::number(m_period.year)));
}

QList<PageAction> ImpactPage::actions() const
{
    if (highlights() == nullptr)
        return {};
    return {{ActionId::Export, Button::Kind::Secondary, Button::ShowKeys::Always}};
}

QWidget* ImpactPage::firstFocus()
{
    return m_content->isVisible() ? static_cast<QWidget*>(m_figureList) : m_empty->button();
}

QList<QWidget*> ImpactPage::panes()
{
    return QList<QWidget*>{m_figureList} + m_opened->levels();
}

void ImpactPage::retranslate()
{
    m_figureList->setAccessibleName(tr("Figures"));
    m_breakdownPane->setAccessibleName(tr("Breakdowns of the figure"));
    m_opened->retranslate();
    m_empty->setText(tr("The figures of a year will stand here."),
                     tr("They come with activities and the sheets people signed."));
    m_empty->setButtonText(tr("Import a file"));
    fillYears();
    fillProvinces();
    if (m_made && m_made->error)
        showFault(*m_made->error);
    else
        showReport();
}

void ImpactPage::fillYears()
{
    QList<FilterButton::Choice> choices;
    const auto years = store::activityYears(m_session.reader());
    for (const int year : years)
        choices.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), choices);
    if (m_period.year == 0 && !years.empty())
        m_period.year = years.front();
    m_year->setValue(m_period.year);
    m_content->setVisible(!years.empty() && m_fault->isHidden());
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
    m_isStale = m_period.year != 0 && m_work.isRunning();
    if (m_period.year == 0 || m_isStale)
        return;
    m_inTheMaking = std::make_shared<MadeHighlights>();
    EarlierReports earlier;
    if (m_made)
        earlier = {m_made->report, m_made->lastYear};
    m_work.start([&store = m_session.laptop().store(), period = m_period, earlier = std::move(earlier),
                  made = m_inTheMaking](LongWork&) mutable {
        makeHighlights(store, period, earlier, *made);
        earlier = {}; // they are large, and the work outlives its run
    });
}

void ImpactPage::takeReport()
{
    m_opened->clear();
    m_figures->setMade(nullptr);
    m_made = m_inTheMaking;
    if (m_isStale && isVisible())
        return compute(); // another period was chosen, or something written, while this one was made
    m_fault->setVisible(m_made->error.has_value());
    m_content->setVisible(!m_made->error);
    if (m_made->error)
        showFault(*m_made->error);
    else
        showReport();
}

void ImpactPage::showFault(const Error& error)
{
    m_isStale = true; // the next look at the page tries again
    m_bar->setNote({});
    m_fault->setText(tr("The figures cannot be computed now."), words::sentence(error));
    m_fault->setButtonText(tr("Try again"));
    m_fault->button()->setFocus();
}

void ImpactPage::showReport()
{
    if (highlights() == nullptr)
        return;
    m_figures->setMade(m_made.get());
    m_figureList->setCurrentIndex(m_figures->index(m_figures->rowOf(m_chosen)));
    if (const auto* quality = highlights()->figure("data_quality"); quality != nullptr && quality->completeness)
        m_bar->setNote(dotted({completenessText(m_made->beside, *quality),
                               tr("%1 of rows with sex and age").arg(words::figureText(*quality))}));
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
    m_chosen = figure->indicator->id;
    m_opened->open(*m_made, *figure);
    for (QWidget* level : m_opened->levels()) {
        level->removeEventFilter(this);
        level->installEventFilter(this);
    }
    showBreakdowns(*figure);
}

void ImpactPage::showBreakdowns(const report::Figure& figure)
{
    while (QLayoutItem* item = m_breakdownColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [part, content] : figure.parts)
        if (const report::Tally tally = sums(content); !tally.empty())
            addBreakdown(*part, tally);
    m_breakdownColumn->addStretch();
}

void ImpactPage::addBreakdown(const report::Part& part, const report::Tally& tally)
{
    const auto entries = inOrder(part.keys, tally);
    const auto caption = [&](const std::string& key) {
        return words::captionText(report::captionOf(*highlights(), part.keys, key), m_session.gazetteer());
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
        const auto add = [&](const QString& name, std::int64_t value) {
            bars.append({name, m_language.number(value), {{{}, {}, static_cast<double>(value), 0}}, false});
        };
        const std::size_t shown = entries.size() > kMostBars ? kMostBars - 1 : entries.size();
        for (std::size_t i = 0; i < shown; ++i)
            add(caption(entries[i].first), entries[i].second);
        std::int64_t rest = 0;
        for (std::size_t i = shown; i < entries.size(); ++i)
            rest += entries[i].second;
        if (const auto others = static_cast<qint64>(entries.size() - shown); others > 0)
            add(words::counted("ImpactPage", "%n others", nullptr, others), rest);
        auto* chart = new BarChart(m_breakdowns);
        chart->setBars(bars);
        m_breakdownColumn->addWidget(chart);
    }
    m_breakdownColumn->addSpacing(8);
}

bool ImpactPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const QList<QWidget*> levels = panes();
    auto level = std::ranges::find(levels, watched);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (level == levels.end() || (key != Qt::Key_Right && key != Qt::Key_Left && key != Qt::Key_Escape))
        return Page::eventFilter(watched, event);
    if (key == Qt::Key_Right && level + 1 != levels.end())
        ++level;
    else if (key == Qt::Key_Left && level != levels.begin())
        --level;
    else if (key == Qt::Key_Escape)
        level = levels.begin();
    (*level)->setFocus();
    m_openedPane->ensureWidgetVisible(*level);
    return true;
}

} // namespace bandanh::desktop
