#include "app/desktop/activities/activitynumbers.h"

#include "app/desktop/activities/activitytables.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/sheetlinesmodel.h"
#include "app/words/filled.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kFewestLines = 6;

} // namespace

ActivityNumbers::ActivityNumbers(Session& session, Language& language, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_sheets(new ActivitySheets(language, this)),
      m_headcounts(new ActivityHeadcounts(language, this)),
      m_lines(new SheetLinesModel(session, language, this)),
      m_sum(new FigureBox)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 20, 0);
    column->setSpacing(0);
    column->addWidget(m_sum);
    addSheets(*column);
    addHeadcounts(*column);
    addLines(*column);
    column->addStretch();
    setWidget(content);
}

void ActivityNumbers::addSheets(QVBoxLayout& column)
{
    m_sheetBand = new SectionBand;
    m_sheetTable = new TableView;
    m_sheetTable->setObjectName(QStringLiteral("activitySheets"));
    m_sheetTable->setModel(m_sheets);
    m_sheetTable->setColumns({{108},
                              {54, false, Qt::AlignRight},
                              {82, false, Qt::AlignRight},
                              {88, false, Qt::AlignRight},
                              {56, false, Qt::AlignHCenter},
                              {76, false, Qt::AlignRight},
                              {84},
                              {0, true}});
    m_sheetTable->setFitsContents(true);
    column.addWidget(m_sheetBand);
    column.addWidget(m_sheetTable);
    connect(m_sheetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showLines(); });
    connect(m_sheetTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* sheet = m_sheets->sheet(index.row()))
            emit sheetWanted(sheet->id);
    });
}

void ActivityNumbers::addHeadcounts(QVBoxLayout& column)
{
    m_headcountBand = new SectionBand;
    m_headcountTable = new TableView;
    m_headcountTable->setObjectName(QStringLiteral("activityHeadcounts"));
    m_headcountTable->setModel(m_headcounts);
    const Column number{82, false, Qt::AlignRight};
    m_headcountTable->setColumns({{130}, number, number, number, number, number, number, {0, true}});
    m_headcountTable->setFitsContents(true);
    column.addWidget(m_headcountBand);
    column.addWidget(m_headcountTable);
}

void ActivityNumbers::addLines(QVBoxLayout& column)
{
    m_lineBand = new SectionBand;
    m_lineTable = new TableView;
    m_lineTable->setObjectName(QStringLiteral("activityLines"));
    m_lineTable->setModel(m_lines);
    m_lineTable->setColumns(
        {{44, false, Qt::AlignRight}, {136}, {140}, {58}, {46, false, Qt::AlignRight}, {110}, {0}, {0}, {0, true}});
    m_lineTable->setHeaderVisible(false);
    m_lineTable->setColumnHidden(SheetLinesModel::Phone, true);
    m_lineTable->setColumnHidden(SheetLinesModel::Signature, true);
    m_lineTable->setMinimumHeight(kFewestLines * Look::of().tableRowHeight());
    column.addWidget(m_lineBand);
    column.addWidget(m_lineTable, 1);
    connect(m_lineTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* line = m_lines->row(index.row()); line != nullptr && line->person)
            emit personWanted(*line->person);
    });
}

std::optional<RowId> ActivityNumbers::currentSheet() const
{
    const auto* sheet = m_sheets->sheet(std::max(m_sheetTable->currentIndex().row(), 0));
    return sheet != nullptr ? std::optional(sheet->id) : std::nullopt;
}

void ActivityNumbers::show(const std::optional<store::ActivityOverview>& activity)
{
    const auto sheetBefore = activity && m_activity == activity->id ? currentSheet() : std::nullopt;
    m_activity = activity ? std::optional(activity->id) : std::nullopt;
    m_day = activity ? activity->date : std::string();
    auto sheets =
        activity ? store::sheetsOfActivity(m_session.reader(), activity->id) : std::vector<store::SheetOverview>();
    const auto stays = std::ranges::find_if(sheets, [&](const auto& sheet) { return sheetBefore == sheet.id; });
    const int chosen = stays != sheets.end() ? int(stays - sheets.begin()) : 0;
    const bool hasSheets = !sheets.empty();
    m_sheets->setSheets(std::move(sheets));
    auto headcounts = activity ? store::headcountsOfActivity(m_session.reader(), activity->id)
                               : std::vector<store::HeadcountOverview>();
    m_headcountBand->setVisible(!headcounts.empty());
    m_headcountTable->setVisible(!headcounts.empty());
    m_headcountBand->setCount(m_language.number(qint64(headcounts.size())));
    m_headcounts->setHeadcounts(std::move(headcounts));
    m_sheetTable->setVisible(hasSheets);
    m_sheetBand->setCount(m_language.number(m_sheets->sheetCount()));
    m_sheetBand->setNote(hasSheets ? tr("Enter opens a sheet") : tr("Import a sign-in sheet to see its rows here"));
    if (hasSheets)
        m_sheetTable->setCurrentIndex(m_sheets->index(chosen, 0));
    showSum(activity.value_or(store::ActivityOverview()));
    showLines();
}

void ActivityNumbers::showSum(const store::ActivityOverview& activity)
{
    const auto number = [this](qint64 value) { return m_language.number(value); };
    const store::ActivitySum& sum = activity.sum;
    const ActivitySheets::Total& total = m_sheets->total();
    m_sum->setTerms({{number(sum.named), tr("named")}, {number(sum.counted()), tr("counted, not named")}},
                    {number(sum.participations()), tr("participations")});
    const qint64 missing = total.signedTotal - total.rows;
    const bool isKnown = total.isSignedKnown && m_sheets->sheetCount() > 0;
    const QString words = isKnown ? tr("rows entered %1 / signed %2").arg(number(total.rows), number(total.signedTotal))
                                  : tr("rows entered %1").arg(number(total.rows));
    const QString differs = !isKnown || missing == 0 ? QString()
                            : missing > 0            ? tr("%1 missing").arg(number(missing))
                                                     : tr("%1 too many").arg(number(-missing));
    const double share =
        isKnown && total.signedTotal > 0 ? std::min(1.0, double(total.rows) / double(total.signedTotal)) : 0;
    m_sum->setComparison(words, differs, share,
                         tr("sheets closed %1 / %2").arg(number(total.closed), number(m_sheets->sheetCount())),
                         sexesOf(activity.id));
}

QString ActivityNumbers::sexesOf(const RowId& activity) const
{
    const auto number = [this](qint64 value) { return m_language.number(value); };
    const store::NamedBySex named = store::namedBySex(m_session.reader(), activity);
    if (named.unknown > 0)
        return tr("female %1 · male %2 · not known %3")
            .arg(number(named.female), number(named.male), number(named.unknown));
    return tr("female %1 · male %2").arg(number(named.female), number(named.male));
}

void ActivityNumbers::showLines()
{
    const auto sheet = currentSheet();
    const auto* overview = sheet ? m_sheets->sheet(std::max(m_sheetTable->currentIndex().row(), 0)) : nullptr;
    m_lines->setSheet(sheet, m_day);
    m_lineBand->setVisible(overview != nullptr);
    m_lineTable->setVisible(overview != nullptr);
    if (overview == nullptr)
        return;
    m_lineBand->setTitle(QString::fromStdString(overview->reference));
    m_lineBand->setCount(words::counted("ActivityNumbers", "%n row(s)", nullptr, m_lines->rowCount()));
}

void ActivityNumbers::retranslate()
{
    m_sheetBand->setTitle(tr("Sign-in sheets"));
    m_headcountBand->setTitle(tr("Headcounts"));
    m_headcountBand->setNote(tr("Named people are never counted twice"));
    m_sheetTable->setAccessibleName(tr("Sign-in sheets"));
    m_headcountTable->setAccessibleName(tr("Headcounts"));
    m_lineTable->setAccessibleName(tr("Lines of the sheet"));
}

} // namespace bandanh::desktop
