#include "app/desktop/messages/placementspage.h"

#include "app/desktop/attachments/proofpane.h"
#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/recorddrawer.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/provincemap.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/lanedelegate.h"
#include "app/desktop/messages/lanesmodel.h"
#include "app/desktop/messages/photosdialog.h"
#include "app/desktop/messages/placementdialog.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/droppedfiles.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/placement.h"

#include <QAction>
#include <QDropEvent>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kTimelineWidth = 912;
constexpr int kMonthWidth = 49;
constexpr int kNextMonth = 31;

} // namespace

PlacementsPage::PlacementsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                               QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_actions(actions),
      m_prompts(prompts),
      m_model(new LanesModel(session, language, this)),
      m_split(new QSplitter(this))
{
    setObjectName(QStringLiteral("placements"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeLeft());
    m_split->addWidget(makeRight());
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({Look::of().scaled(kTimelineWidth), Look::of().scaled(1182 - kTimelineWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_actions.action(ActionId::PlaceMaterials), &QAction::triggered, this, [this] {
        if (isVisible())
            record();
    });
    connect(m_actions.action(ActionId::AddProofPhotos), &QAction::triggered, this, [this] {
        if (isVisible())
            choosePhotos();
    });
}

QWidget* PlacementsPage::makeLeft()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    const auto add = [this](const char* name) {
        auto* filter = new FilterButton;
        filter->setObjectName(QString::fromLatin1(name));
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
        return filter;
    };
    m_year = add("yearFilter");
    m_channel = add("channelFilter");
    m_province = add("provinceFilter");
    m_ending = add("endingFilter");
    m_withProof = add("proofFilter");
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("timeline"));
    m_table->setModel(m_model);
    m_table->viewport()->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);
    QList<Column> columns{{0, true}, {98}, {56}};
    for (int month = 0; month < 12; ++month) {
        columns.append(Column{kMonthWidth});
        m_table->setItemDelegateForColumn(LanesModel::FirstMonth + month, new LaneDelegate(m_table));
    }
    m_table->setColumns(columns);
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { openChosen(); });
    return pane;
}

QWidget* PlacementsPage::makeRight()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_mapBand = new SectionBand;
    m_mapBand->setGapAbove(false);
    m_mapBand->setIndent(18);
    m_map = new ProvinceMap;
    m_drawer = new RecordDrawer(m_session, m_language, m_prompts);
    const records::RecordSpec& spec = records::specOf<records::Placement>();
    m_drawer->addType(spec, fieldsOfForm(spec));
    m_proof = new ProofPane(m_session, m_language, m_prompts, spec, *spec.byName("proof"));
    column->addWidget(m_mapBand);
    auto* mapPlace = new QHBoxLayout;
    mapPlace->setContentsMargins(18, 8, 18, 8);
    mapPlace->addWidget(m_map);
    column->addLayout(mapPlace);
    column->addWidget(m_proof);
    column->addWidget(m_drawer, 1);
    connect(m_proof, &ProofPane::severalGiven, this, &PlacementsPage::addPhotos);
    return pane;
}

QString PlacementsPage::title() const
{
    return tr("Messages");
}

QList<PageAction> PlacementsPage::actions() const
{
    return {{ActionId::AddProofPhotos}, {ActionId::PlaceMaterials, Button::Kind::Primary}};
}

void PlacementsPage::onShown()
{
    reload();
}

bool PlacementsPage::mayLeave()
{
    return m_drawer->mayLeave();
}

bool PlacementsPage::isWorking() const
{
    const auto* dialog = findChild<PhotosDialog*>();
    return m_proof->isWorking() || (dialog != nullptr && dialog->isWorking());
}

QWidget* PlacementsPage::firstFocus()
{
    return m_table;
}

QList<QWidget*> PlacementsPage::panes()
{
    return {m_table};
}

void PlacementsPage::search(const QString& text)
{
    if (text == m_searched)
        return;
    m_searched = text;
    if (isVisible())
        reload();
}

void PlacementsPage::showEnding(int days)
{
    m_year->setValue(QString::number(QDate::currentDate().year()));
    m_ending->setValue(days);
    reload();
}

void PlacementsPage::retranslate()
{
    fillFilters();
    m_table->setAccessibleName(tr("Timeline of placements"));
    m_map->setAccessibleName(tr("Map of the provinces"));
    m_mapBand->setTitle(tr("Vehicles and publications by province"));
    m_drawer->retranslate();
    m_proof->retranslate();
    m_proof->setRow(std::nullopt);
    m_drawer->close(tr("Choose a month of a line to see the placement that runs then."));
    reload();
}

void PlacementsPage::fillFilters()
{
    QList<FilterButton::Choice> years;
    const QString now = QString::number(QDate::currentDate().year());
    for (const std::string& year : store::placementYears(m_session.reader()))
        years.append({m_language.year(QString::fromStdString(year).toInt()), QString::fromStdString(year)});
    if (std::ranges::none_of(years, [&](const auto& choice) { return choice.value == now; }))
        years.append({m_language.year(now.toInt()), now});
    m_year->setChoices(tr("Year"), years);
    QList<FilterButton::Choice> channels{{tr("All channels"), QVariant()}};
    for (const records::EnumValue& channel : records::kPlacementChannels.values)
        channels.append({words::label(channel), qint64(channel.code)});
    m_channel->setChoices(tr("Channel"), channels);
    QList<FilterButton::Choice> provinces{{tr("All provinces"), QVariant()}};
    for (const places::Place& place : m_session.gazetteer().children(std::nullopt))
        if (const auto scope = records::parseScope(place.code.text()))
            provinces.append({provinceName(m_session.gazetteer(), *scope, m_language.isKhmer()),
                              QString::fromStdString(place.code.text())});
    m_province->setChoices(tr("Province"), provinces);
    m_ending->setChoices(tr("What runs out"), {{tr("Whenever it ends"), QVariant()},
                                               {tr("Runs out within a month"), kNextMonth},
                                               {tr("Runs out within %1 days").arg(m_language.number(90)), 90}});
    m_withProof->setChoices(tr("Proof photo"), {{tr("With and without photo"), QVariant()},
                                                {tr("With proof photo"), true},
                                                {tr("Without proof photo"), false}});
}

store::PlacementFilter PlacementsPage::filter() const
{
    store::PlacementFilter filter;
    filter.year = m_year->value().toString().toStdString();
    if (m_channel->value().isValid())
        filter.channel = m_channel->value().toLongLong();
    if (m_province->value().isValid())
        filter.province = m_province->value().toString().toStdString();
    if (m_ending->value().isValid()) {
        // Of an earlier year: what ran out at its end.
        const int year = m_year->value().toInt();
        const QDate today = QDate::currentDate();
        const QDate from = year < today.year() ? QDate(year, 12, 31).addDays(1 - m_ending->value().toInt()) : today;
        filter.endsFrom = from.toString(Qt::ISODate).toStdString();
        filter.endsUntil = from.addDays(m_ending->value().toInt()).toString(Qt::ISODate).toStdString();
    }
    if (m_withProof->value().isValid())
        filter.hasProof = m_withProof->value().toBool();
    filter.text = m_searched.trimmed().toStdString();
    return filter;
}

void PlacementsPage::reload()
{
    m_model->setFilter(filter());
    const qint64 found = store::countPlacements(m_session.reader(), m_model->filter());
    m_bar->setNote(words::counted("PlacementsPage", "%n placement(s)", nullptr, found));
    m_empty->setText(tr("Placements will stand here, a line a vehicle or publication."),
                     tr("They come with the lists that you import, or record many at once with %1.")
                         .arg(m_actions.action(ActionId::PlaceMaterials)->shortcut().toString()));
    showMap();
}

void PlacementsPage::showMap()
{
    std::vector<print::MapFact> facts;
    for (const auto& [code, number] : store::lanesByProvince(m_session.reader(), m_model->filter()))
        if (const auto scope = records::parseScope(code))
            facts.push_back({code, provinceName(m_session.gazetteer(), *scope, m_language.isKhmer()),
                             m_language.number(number), static_cast<double>(number)});
    m_map->setFacts(facts);
}

void PlacementsPage::openChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const auto* lane = m_model->row(index.row());
    if (lane == nullptr || lane->spans.empty() || !m_drawer->mayLeave())
        return;
    const int month = std::max(0, index.column() - int(LanesModel::FirstMonth)) + 1;
    const std::string last = m_model->filter().year + (month < 10 ? "-0" : "-") + std::to_string(month) + "-31";
    // The last that has begun by the end of the chosen month.
    auto chosen = lane->spans.begin();
    for (auto span = lane->spans.begin(); span != lane->spans.end(); ++span)
        if (span->from <= last)
            chosen = span;
    m_drawer->open(records::specOf<records::Placement>(), chosen->id);
    m_proof->setRow(chosen->id);
}

void PlacementsPage::record()
{
    if (!mayLeave())
        return;
    PlacementDialog dialog(m_session, m_language, m_prompts, this);
    dialog.exec();
}

void PlacementsPage::choosePhotos()
{
    if (mayLeave())
        addPhotos(askForPhotos(m_prompts, m_actions.action(ActionId::AddProofPhotos)->text()));
}

void PlacementsPage::addPhotos(const QStringList& paths)
{
    if (paths.size() == 1 && m_proof->row()) {
        m_proof->add(paths.front());
    } else if (!paths.isEmpty()) {
        auto* dialog = new PhotosDialog(m_session, m_language, m_prompts, filter(), paths, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void PlacementsPage::drop(const QDropEvent& event)
{
    const QStringList paths = droppedFiles(event);
    const QModelIndex onto = m_table->indexAt(event.position().toPoint());
    if (paths.size() == 1 && onto.isValid())
        m_table->setCurrentIndex(onto);
    addPhotos(paths);
}

bool PlacementsPage::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto& drag = *static_cast<QDropEvent*>(event);
        if (droppedFiles(drag).isEmpty())
            return false;
        drag.acceptProposedAction();
        if (event->type() == QEvent::Drop)
            drop(drag);
        return true;
    }
    default:
        return Page::eventFilter(watched, event);
    }
}

void PlacementsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_split->setOrientation(Look::of(this).isLargeText() ? Qt::Vertical : Qt::Horizontal);
}

} // namespace bandanh::desktop
