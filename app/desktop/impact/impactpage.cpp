#include "app/desktop/impact/impactpage.h"

#include "app/desktop/impact/breakdowns.h"
#include "app/desktop/impact/figurefreezing.h"
#include "app/desktop/impact/highlightsexporting.h"
#include "app/desktop/impact/impactmodels.h"
#include "app/desktop/impact/openedfigure.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/session/session.h"
#include "app/words/dotted.h"
#include "app/words/editionwords.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/store/activityoverview.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

/// A pane that scrolls to the whole of what is in it.
ScrollPane* scrolled(QWidget* content, QWidget* parent)
{
    auto* pane = new ScrollPane(parent);
    pane->setWidget(content);
    return pane;
}

/// Scrolls the pane that a level stands in, and in large text the page.
void bringIntoSight(QWidget* level)
{
    for (QWidget* around = level->parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(level);
}

} // namespace

ImpactPage::ImpactPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                       QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_actions(actions),
      m_exporting(new HighlightsExporting(session, language, prompts, this)),
      m_freezing(new FigureFreezing(session, language, prompts, this)),
      m_bar(new FilterBar(FilterBar::Place::Page, this)),
      m_year(new FilterButton(m_bar)),
      m_province(new FilterButton(m_bar)),
      m_edition(new FilterButton(m_bar)),
      m_figures(new FiguresModel(language, this)),
      m_opened(new OpenedFigure(session, language, this)),
      m_breakdowns(new Breakdowns(session, language)),
      m_breakdownPane(scrolled(m_breakdowns, this)),
      m_empty(new EmptyState(this)),
      m_fault(new EmptyState(this))
{
    setObjectName(QStringLiteral("impact"));
    m_year->setObjectName(QStringLiteral("impactYear"));
    m_province->setObjectName(QStringLiteral("impactProvince"));
    m_edition->setObjectName(QStringLiteral("impactEdition"));
    m_breakdownPane->setObjectName(QStringLiteral("breakdowns"));
    for (FilterButton* filter : {m_year, m_province, m_edition})
        m_bar->add(filter);
    auto* split = new QSplitter(this);
    split->addWidget(makeFigures());
    split->addWidget(m_breakdownPane);
    m_breakdownPane->setFocusPolicy(Qt::StrongFocus); // charts have no keyboard, so that the pane scrolls by its own
    split->addWidget(scrolled(m_opened, this));
    split->setSizes({348, 316, 518});
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
    connectFilters();
    connectActions();
    connect(&m_work, &LongWork::finished, this, &ImpactPage::takeReport);
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

void ImpactPage::connectFilters()
{
    connect(m_year, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_wish.period.year = value.toInt();
        m_wish.edition.reset();
        fillProvinces();
        compute();
    });
    connect(m_province, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_wish.period.province = records::parseScope(value.toString().toStdString());
        m_wish.edition.reset();
        compute();
    });
    connect(m_edition, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_wish.edition = RowId::parse(value.toString().toStdString());
        compute();
    });
}

void ImpactPage::connectActions()
{
    connect(m_actions.action(ActionId::Export), &QAction::triggered, this, [this] {
        if (isVisible() && highlights() != nullptr)
            m_exporting->begin(*m_made);
    });
    connect(m_actions.action(ActionId::FreezeFigures), &QAction::triggered, this, [this] {
        if (isVisible() && highlights() != nullptr && !m_made->isFrozen)
            m_freezing->begin(*m_made);
    });
    connect(m_freezing, &FigureFreezing::frozen, this, [this](const RowId& edition) {
        m_wish.edition = edition;
        compute();
    });
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

QString ImpactPage::title() const
{
    return m_wish.period.year == 0
               ? tr("Impact Highlights")
               : tr("Impact Highlights %1").arg(m_language.digits(QString::number(m_wish.period.year)));
}

QList<PageAction> ImpactPage::actions() const
{
    if (highlights() == nullptr)
        return {};
    QList<PageAction> offered{{ActionId::Export, Button::Kind::Secondary, Button::ShowKeys::Always}};
    if (!m_made->isFrozen)
        offered << PageAction{ActionId::FreezeFigures, Button::Kind::Primary};
    return offered;
}

QWidget* ImpactPage::firstFocus()
{
    return m_content->isVisible() ? static_cast<QWidget*>(m_figureList) : m_empty->button();
}

bool ImpactPage::isWorking() const
{
    return m_freezing->isRunning();
}

QList<QWidget*> ImpactPage::panes()
{
    return QList<QWidget*>{m_figureList} + m_opened->levels();
}

void ImpactPage::retranslate()
{
    m_figureList->setAccessibleName(tr("Figures"));
    m_breakdownPane->setAccessibleName(tr("Breakdowns of the figure"));
    m_breakdowns->retranslate();
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
    if (m_wish.period.year == 0 && !years.empty())
        m_wish.period.year = years.front();
    m_year->setValue(m_wish.period.year);
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
    for (const places::PlaceCode code : gazetteer.provincesOn(year(m_wish.period.year) / month(1) / day(1)))
        if (const auto place = gazetteer.place(code)) {
            const std::string_view name = m_language.isKhmer() ? place->khmer : place->latin;
            choices.append({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                            QString::fromStdString(code.text())});
        }
    m_province->setChoices(tr("Province"), choices);
    m_province->setValue(m_wish.period.province ? QString::fromStdString(records::scopeText(*m_wish.period.province))
                                                : QString());
}

void ImpactPage::fillEditions()
{
    QList<FilterButton::Choice> choices{{tr("Now, not frozen"), QString()}};
    for (auto edition = m_made->editions.rbegin(); edition != m_made->editions.rend(); ++edition)
        choices.append({words::editionText(*edition), QString::fromStdString(edition->id.toHex())});
    m_edition->setChoices(tr("Edition"), choices);
    m_edition->setValue(m_wish.edition ? QString::fromStdString(m_wish.edition->toHex()) : QString());
}

void ImpactPage::onShown()
{
    fillYears();
    if (m_isStale)
        compute();
}

void ImpactPage::compute()
{
    m_isStale = m_wish.period.year != 0 && m_work.isRunning();
    if (m_wish.period.year == 0 || m_isStale)
        return;
    m_inTheMaking = std::make_shared<MadeHighlights>();
    EarlierReports earlier;
    if (m_made)
        earlier = {m_made->report, m_made->lastYear};
    m_work.start([&store = m_session.laptop().store(), wish = m_wish, earlier = std::move(earlier),
                  made = m_inTheMaking](LongWork&) mutable {
        makeHighlights(store, wish, earlier, *made);
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
    if (!m_made->isFrozen)
        m_wish.edition.reset(); // it may have been taken back
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
    fillEditions();
    m_figures->setMade(m_made.get());
    m_figureList->setCurrentIndex(m_figures->index(m_figures->rowOf(m_chosen)));
    const auto figures = static_cast<qint64>(highlights()->figures.size());
    m_actions.action(ActionId::FreezeFigures)
        ->setIconText(words::counted("ImpactPage", "Freeze %n figure(s)", nullptr, figures));
    showNote();
    emit headingChanged();
    showFigure();
}

void ImpactPage::showNote()
{
    const auto* quality = highlights()->figure("data_quality");
    if (quality != nullptr && quality->completeness)
        m_bar->setNote(words::dotted({completenessText(m_made->beside, *quality),
                                      tr("%1 of rows with sex and age").arg(words::figureText(*quality))}));
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
    m_breakdowns->show(*highlights(), *figure);
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
    bringIntoSight(*level);
    return true;
}

} // namespace bandanh::desktop
