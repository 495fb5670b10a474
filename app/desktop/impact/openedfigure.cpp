#include "app/desktop/impact/openedfigure.h"

#include "app/desktop/impact/figuresince.h"
#include "app/desktop/impact/figuresources.h"
#include "app/desktop/impact/impactmodels.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/dotted.h"
#include "app/words/reportwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bandanh::desktop {

namespace {

constexpr int kLeastTable = 100; // a header and two rows

} // namespace

OpenedFigure::OpenedFigure(Session& session, Language& language, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_sheets(new FigureSheetsModel(language, this)),
      m_lines(new FigureLinesModel(language, this)),
      m_sources(new FigureSourcesModel(this)),
      m_value(new Label(Role::Figure, Tone::Accent, this)),
      m_label(new Label(Role::DetailTitle, Tone::Text, this)),
      m_definition(new KhmerLabel(Role::Small, Tone::Second, this)),
      m_since(new FigureSince(session, this)),
      m_ruleBand(new SectionBand(this)),
      m_rule(new KhmerLabel(Role::Body, Tone::Text, this)),
      m_sum(new FigureBox(FigureBox::Size::Small, this)),
      m_sourceBand(new SectionBand(this)),
      m_choice(new Segmented(this)),
      m_sheetTable(new TableView(this)),
      m_sourceTable(new TableView(this)),
      m_rowsBand(new SectionBand(this)),
      m_rowTable(new TableView(this))
{
    m_value->setWhole(true);
    m_choice->setObjectName(QStringLiteral("figureSources"));
    m_choice->setSize(Segmented::Size::Small);
    for (SectionBand* band : {m_ruleBand, m_sourceBand, m_rowsBand})
        band->setIndent(0);
    m_sourceBand->setRightWidget(m_choice);
    makeTables();
    keepTablesReadable();
    layOut();
    connect(m_choice, &Segmented::chosen, this,
            [this](int index) { showSource(m_offered[static_cast<std::size_t>(index)]); });
    connect(m_sheetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OpenedFigure::showRows);
    connect(m_sheetTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit sheetWanted(m_sheets->row(index.row()).sheet); });
}

void OpenedFigure::makeTables()
{
    m_sheetTable->setObjectName(QStringLiteral("figureSheets"));
    m_sheetTable->setModel(m_sheets);
    m_sheetTable->setColumns({{0}, {0, true}, {0, false, Qt::AlignRight}, {0, false, Qt::AlignRight}, {0}});
    m_sourceTable->setObjectName(QStringLiteral("figureRecords"));
    m_sourceTable->setModel(m_sources);
    m_rowTable->setObjectName(QStringLiteral("figureRows"));
    m_rowTable->setModel(m_lines);
    m_rowTable->setColumns({{40, false, Qt::AlignRight}, {94}, {0, true}, {54}, {76}, {0}});
}

/// The pane scrolls where even this is too much.
void OpenedFigure::keepTablesReadable()
{
    for (TableView* table : {m_sheetTable, m_sourceTable, m_rowTable})
        table->setMinimumHeight(Look::of(this).scaled(kLeastTable));
}

void OpenedFigure::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        keepTablesReadable();
}

void OpenedFigure::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 18, 12);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_value);
    head->addWidget(m_label, 1);
    column->addLayout(head);
    column->addWidget(m_definition);
    column->addWidget(m_since);
    column->addWidget(m_ruleBand);
    column->addSpacing(6);
    column->addWidget(m_rule);
    column->addSpacing(6);
    column->addWidget(m_sum);
    column->addWidget(m_sourceBand);
    column->addWidget(m_sheetTable, 3);
    column->addWidget(m_sourceTable, 7);
    column->addWidget(m_rowsBand);
    column->addWidget(m_rowTable, 4);
    column->addStretch();
}

void OpenedFigure::retranslate()
{
    m_ruleBand->setTitle(tr("Rule"));
    m_rowsBand->setTitle(tr("Rows of the sheet"));
    m_sheetTable->setAccessibleName(tr("Sheets behind the figure"));
    m_rowTable->setAccessibleName(tr("Rows of the sheet"));
    m_sourceTable->setAccessibleName(tr("What the figure is made of"));
    m_choice->setAccessibleName(tr("What the figure is made of"));
    int ordinal = 0;
    for (SectionBand* band : {m_ruleBand, m_sourceBand, m_rowsBand})
        band->setOrdinal(m_language.number(++ordinal));
}

QList<QWidget*> OpenedFigure::levels() const
{
    QList<QWidget*> tables;
    for (TableView* table : {m_sheetTable, m_sourceTable, m_rowTable})
        if (!table->isHidden())
            tables << table;
    return tables;
}

void OpenedFigure::clear()
{
    m_report = nullptr;
    m_figure = nullptr;
    m_sheets->setSource({});
    m_sources->setSource({});
    m_lines->setSource({});
}

void OpenedFigure::open(const MadeHighlights& made, const report::Figure& figure)
{
    m_report = made.report.get();
    m_figure = &figure;
    m_value->setText(words::figureText(figure));
    m_label->setText(words::reportText(figure.indicator->label));
    m_definition->setText(
        words::dotted({words::unitText(figure), comparedText(made.beside, figure, made.highlights->period),
                       completenessText(made.beside, figure), words::reportText(figure.indicator->definition)}));
    m_since->show(made, figure);
    showRule(figure);
    offerSources();
}

void OpenedFigure::showRule(const report::Figure& figure)
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

/// What counts people opens to its sheets first, what counts records to these.
void OpenedFigure::offerSources()
{
    const bool isOfPeople = m_figure->indicator->lines != report::Lines::None;
    const auto order = isOfPeople ? std::array{Source::Sheets, Source::Headcounts, Source::Records}
                                  : std::array{Source::Records, Source::Sheets, Source::Headcounts};
    m_offered.clear();
    std::ranges::copy_if(order, std::back_inserter(m_offered), [this](Source source) { return countOf(source) > 0; });
    QStringList names;
    for (const Source source : m_offered)
        names << nameOf(source);
    m_choice->setVisible(names.size() > 1);
    m_choice->setTexts(names);
    showSource(m_offered.empty() ? Source::Sheets : m_offered.front());
    m_choice->setCurrent(0);
}

void OpenedFigure::showSource(Source source)
{
    m_source = source;
    const bool isAny = !m_offered.empty();
    m_sourceBand->setVisible(isAny);
    m_sheetTable->setVisible(isAny && source == Source::Sheets);
    m_sourceTable->setVisible(isAny && source != Source::Sheets);
    m_rowsBand->setVisible(isAny && source == Source::Sheets);
    m_rowTable->setVisible(isAny && source == Source::Sheets);
    if (!isAny)
        return;
    m_sourceBand->setTitle(nameOf(source));
    m_sourceBand->setCount(m_language.number(countOf(source)));
    switch (source) {
    case Source::Sheets:
        showSheets();
        break;
    case Source::Records:
        showRecords();
        break;
    case Source::Headcounts:
        showHeadcounts();
        break;
    }
}

void OpenedFigure::showSheets()
{
    m_sheets->setSource([this](report::Window window) { return m_report->sheetsOf(*m_figure->indicator, window); });
    m_sheetTable->selectRow(0);
    showRows();
}

void OpenedFigure::showRecords()
{
    m_sources->setColumns({tr("Name"), tr("Details")}, 2);
    m_sources->setSource(
        [this](report::Window window) { return recordsBehind(*m_report, *m_figure->indicator, window, m_session); });
    m_sourceTable->setColumns({{190}, {0, true}});
    m_sourceTable->setAccessibleName(nameOf(Source::Records));
}

void OpenedFigure::showHeadcounts()
{
    m_sources->setColumns({tr("Activity"), tr("Kind"), tr("Counted"), tr("Added")}, 2);
    m_sources->setSource(
        [this](report::Window window) { return headcountsBehind(*m_report, *m_figure->indicator, window); });
    m_sourceTable->setColumns({{0, true}, {96}, {72, false, Qt::AlignRight}, {64, false, Qt::AlignRight}});
    m_sourceTable->setAccessibleName(nameOf(Source::Headcounts));
}

void OpenedFigure::showRows()
{
    const QModelIndex index = m_sheetTable->currentIndex();
    if (m_report == nullptr || !index.isValid() || index.row() >= m_sheets->rowCount()) {
        m_lines->setSource({});
        return;
    }
    const report::SheetSource& sheet = m_sheets->row(index.row());
    m_rowsBand->setCount(QString::fromStdString(sheet.reference));
    m_lines->setSource(
        [this, id = sheet.sheet](report::Window window) { return m_report->rowsOf(*m_figure->indicator, id, window); });
}

QString OpenedFigure::nameOf(Source source) const
{
    switch (source) {
    case Source::Sheets:
        return tr("Sheets");
    case Source::Headcounts:
        return tr("Headcounts");
    case Source::Records:
        return nameOfRecords();
    }
    return {};
}

QString OpenedFigure::nameOfRecords() const
{
    switch (m_figure->indicator->rows) {
    case report::Rows::Networks:
        return tr("Networks");
    case report::Rows::Schools:
        return tr("Schools");
    case report::Rows::LeaderTerms:
        return tr("Terms as leader");
    case report::Rows::Partners:
        return tr("Who was there");
    case report::Rows::Commitments:
        return tr("Commitments");
    case report::Rows::Tests:
        return tr("Tests");
    case report::Rows::Messages:
        return tr("Messages");
    case report::Rows::Materials:
        return tr("Materials");
    case report::Rows::Placements:
        return tr("Placements");
    case report::Rows::Profiles:
        return tr("Volunteers");
    case report::Rows::Agreements:
        return tr("Agreements");
    case report::Rows::Contributions:
        return tr("Contributions");
    case report::Rows::Activities:
    case report::Rows::None:
        return tr("Activities");
    }
    return {};
}

qint64 OpenedFigure::countOf(Source source) const
{
    const report::Indicator& indicator = *m_figure->indicator;
    switch (source) {
    case Source::Sheets:
        return static_cast<qint64>(m_report->countSheets(indicator));
    case Source::Records:
        return static_cast<qint64>(m_report->countRecords(indicator));
    case Source::Headcounts:
        return indicator.heads == nullptr
                   ? 0
                   : static_cast<qint64>(indicator.heads(m_report->evidence(), indicator).size());
    }
    return 0;
}

} // namespace bandanh::desktop
