#include "app/desktop/sheets/sheetpage.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/bar.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/desktop/sheets/lineentry.h"
#include "app/desktop/sheets/sheetlinesmodel.h"
#include "app/desktop/sheets/sheetwords.h"
#include "app/desktop/sheets/suggestedactivities.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "core/operations/assignsheet.h"
#include "core/operations/edit.h"
#include "core/records/sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace bandanh::desktop {

namespace {

constexpr int kHeadWidth = 300;
constexpr int kStackedTable = 150;
constexpr std::int64_t kMostSuggestions = 5;
// Part, rows on paper, signed total, scanned, at the office on: what is told from the paper in hand.
constexpr std::uint16_t kPaperFields[] = {3, 6, 7, 8, 9};

} // namespace

SheetPage::SheetPage(Session& session, Language& language, Prompts& prompts, const RowId& sheet, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_id(sheet),
      m_lines(new SheetLinesModel(session, language, this)),
      m_suggestions(new SuggestedActivities(language, session.gazetteer(), this)),
      m_form(new RecordForm(session, language, records::specOf<records::Sheet>(), kPaperFields))
{
    setObjectName(QStringLiteral("sheetPage"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_head = makeHead();
    m_columns->addWidget(m_head);
    m_columns->addWidget(makeLines(), 1);
    placeColumns();
    m_form->load(m_id);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_form, &RecordForm::vanished, this, &SheetPage::tellGone);
}

QWidget* SheetPage::makeHead()
{
    auto* pane = new QWidget;
    pane->setBackgroundRole(QPalette::AlternateBase);
    pane->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(20, 14, 12, 0);
    column->setSpacing(0);
    addTotals(*column);
    addActivity(*column);
    m_formBand = new SectionBand;
    column->addWidget(m_formBand);
    column->addWidget(m_form, 1);
    return pane;
}

void SheetPage::addTotals(QVBoxLayout& column)
{
    auto* total = new QHBoxLayout;
    total->setSpacing(6);
    m_total = new Label(Role::Total, Tone::Text);
    m_total->setWhole(true);
    m_totalWords = new Label(Role::Body, Tone::Second);
    m_badge = new StateBadge;
    total->addWidget(m_total);
    total->addWidget(m_totalWords, 1);
    m_bar = new ThinBar;
    m_counts = new Label(Role::Small, Tone::Second);
    column.addLayout(total);
    column.addSpacing(4);
    column.addWidget(m_bar);
    column.addSpacing(4);
    column.addWidget(m_counts);
    column.addSpacing(6);
    column.addWidget(m_badge, 0, Qt::AlignLeft);
}

void SheetPage::addActivity(QVBoxLayout& column)
{
    m_activityBand = new SectionBand;
    m_openActivity = new Button(Button::Kind::Tertiary);
    m_openActivity->setObjectName(QStringLiteral("openActivity"));
    m_noActivity = new KhmerLabel(Role::Body, Tone::Second);
    m_suggested = new RowList(RowList::Rows::TwoLines);
    m_suggested->setObjectName(QStringLiteral("suggestedActivities"));
    m_suggested->setModel(m_suggestions);
    m_suggested->setFitsContents(true);
    m_activitySearch =
        makeFieldEditor(*records::specOf<records::Sheet>().byName("activity"), m_session, m_language, this);
    m_activitySearch->widget()->setObjectName(QStringLiteral("activitySearch"));
    m_activityField = new FormField(m_activitySearch->widget());
    column.addWidget(m_activityBand);
    column.addSpacing(4);
    column.addWidget(m_openActivity, 0, Qt::AlignLeft);
    column.addWidget(m_noActivity);
    column.addSpacing(4);
    column.addWidget(m_suggested);
    column.addSpacing(8);
    column.addWidget(m_activityField);
    connect(m_openActivity, &QPushButton::clicked, this, [this] {
        if (m_sheet.activity)
            emit activityWanted(*m_sheet.activity);
    });
    connect(m_suggested, &QListView::activated, this,
            [this](const QModelIndex& index) { assign(m_suggestions->activity(index.row())); });
    connect(m_activitySearch, &FieldEditor::chosen, this, [this] {
        const ReadField read = m_activitySearch->read();
        m_activityField->setError(read.error);
        if (const auto* id = read.value ? std::get_if<RowId>(&*read.value) : nullptr)
            assign(*id);
    });
}

/// With large text the lines stand below the head.
void SheetPage::placeColumns()
{
    const Look& look = Look::of(this);
    const bool large = look.isLargeText();
    m_columns->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setMinimumWidth(large ? 0 : look.scaled(kHeadWidth));
    m_head->setMaximumWidth(large ? QWIDGETSIZE_MAX : look.scaled(kHeadWidth));
    m_table->setMinimumHeight(large ? look.scaled(kStackedTable) : 0);
}

void SheetPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeColumns();
}

QWidget* SheetPage::makeLines()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("sheetLines"));
    m_table->setModel(m_lines);
    m_table->setColumns({{48, false, Qt::AlignRight},
                         {122},
                         {128},
                         {60},
                         {52, false, Qt::AlignRight},
                         {110},
                         {108},
                         {134, false, Qt::AlignHCenter},
                         {0, true}});
    m_foot = new FootBar;
    m_close = new Button(Button::Kind::Primary);
    m_close->setObjectName(QStringLiteral("closeSheet"));
    m_foot->addRight(m_close);
    m_entry = new LineEntry(m_session, m_language, m_id);
    column->addWidget(m_table, 1);
    column->addWidget(m_entry);
    column->addWidget(m_foot);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* line = m_lines->row(index.row()); line != nullptr && line->person)
            emit personWanted(*line->person);
    });
    connect(m_close, &QPushButton::clicked, this, &SheetPage::closeSheet);
    return pane;
}

QString SheetPage::title() const
{
    return QString::fromStdString(m_sheet.reference);
}

QString SheetPage::subtitle() const
{
    return m_subtitle;
}

void SheetPage::retranslate()
{
    m_table->setAccessibleName(tr("Lines of the sheet"));
    m_suggested->setAccessibleName(tr("Activities it may belong to"));
    m_activityBand->setTitle(tr("Activity"));
    m_noActivity->setText(
        tr("This sheet has no activity yet; its rows count in no figure. Enter assigns the activity chosen here."));
    m_activityField->setLabel(tr("Another activity, by its title"));
    m_formBand->setTitle(tr("The paper"));
    m_foot->setNote(tr("A sheet closes when signed total = rows entered = scan"));
    m_form->retranslate();
    m_entry->retranslate();
    reload();
}

void SheetPage::onShown()
{
    reload();
}

bool SheetPage::mayLeave()
{
    if (!m_form->mayLeave() || (isOpen() && !m_entry->mayLeave()))
        return false;
    removeBlank();
    return true;
}

bool SheetPage::isWorking() const
{
    return m_entry->isRunning();
}

bool SheetPage::isOpen() const
{
    return m_sheet.state != int(records::SheetState::Closed) && m_sheet.state != int(records::SheetState::Verified);
}

void SheetPage::removeBlank()
{
    if (!m_isNew || m_entry->isRunning() || store::countLines(m_session.reader(), m_id) > 0 || m_sheet.signedTotal)
        return;
    m_isGone = true; // whoever leaves it need not be told
    try {
        (void)operations::removeRecord(m_session.desk(), records::specOf<records::Sheet>(), m_id);
    } catch (const store::StoreFailure& failure) {
        return tellFault({failure.code(), {m_session.laptop().store().path()}});
    }
    m_session.noteChange();
}

void SheetPage::tellGone()
{
    if (!std::exchange(m_isGone, true))
        emit vanished();
}

QWidget* SheetPage::firstFocus()
{
    if (!m_sheet.activity)
        return m_suggestions->rowCount() > 0 ? static_cast<QWidget*>(m_suggested) : m_activitySearch->widget();
    const bool isToType = m_isNew || (isOpen() && m_sheet.missing() > 0);
    return isToType ? m_entry->firstField() : static_cast<QWidget*>(m_table);
}

QList<QWidget*> SheetPage::panes()
{
    return {m_sheet.activity ? static_cast<QWidget*>(m_openActivity) : m_suggested, m_form->editorOf("signed_total"),
            m_table, isOpen() ? m_entry->firstField() : nullptr, m_close};
}

void SheetPage::reload()
{
    const auto sheet = store::sheetOverview(m_session.reader(), m_id);
    if (m_isGone)
        return;
    if (!sheet)
        return tellGone();
    m_sheet = *sheet;
    const int before = m_lines->rowCount();
    m_lines->setSheet(m_id, m_sheet.date);
    if (m_lines->rowCount() > before && before > 0)
        m_table->scrollToBottom(); // what was just typed
    m_entry->setVisible(isOpen());
    m_form->reload();
    showTotals();
    showActivity();
    const ClosingWords closing = closingWords(m_sheet, m_language);
    m_close->setText(closing.text);
    m_close->setAccessibleName(closing.text);
    m_close->setEnabled(closing.canClose);
    emit headingChanged();
}

void SheetPage::showTotals()
{
    m_total->setText(m_language.number(m_sheet.rows));
    m_total->setTone(m_sheet.signedTotal && m_sheet.missing() != 0 ? Tone::Open : Tone::Text);
    m_totalWords->setText(m_sheet.signedTotal ? tr("rows of %1 signed").arg(m_language.number(*m_sheet.signedTotal))
                                              : tr("rows; nobody has written the signed total yet"));
    m_bar->setShare(m_sheet.signedTotal && *m_sheet.signedTotal > 0
                        ? std::min(1.0, double(m_sheet.rows) / double(*m_sheet.signedTotal))
                        : 0);
    m_counts->setText(m_sheet.proposed == 0
                          ? tr("Everybody on it is known")
                          : words::counted("SheetPage", "%n row(s) may be people you know", nullptr, m_sheet.proposed));
    m_badge->setBadge(sheetBadge(m_sheet, m_language));
}

void SheetPage::showActivity()
{
    const bool isAssigned = m_sheet.activity.has_value();
    m_subtitle = tr("No activity yet");
    if (isAssigned)
        if (const auto activity = store::activityOverview(m_session.reader(), *m_sheet.activity)) {
            m_openActivity->setText(activityTitle(*activity, m_language));
            m_openActivity->setAccessibleName(m_openActivity->text());
            m_subtitle = activityTitle(*activity, m_language) + QStringLiteral(" · ")
                         + activityLine(*activity, m_language, m_session.gazetteer());
        }
    if (!isAssigned)
        m_suggestions->setActivities(store::activitiesForSheet(m_session.reader(), m_id, kMostSuggestions));
    m_openActivity->setVisible(isAssigned);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_noActivity, m_suggested, m_activityField})
        widget->setVisible(!isAssigned);
}

void SheetPage::assign(const RowId& activity)
{
    try {
        if (const auto assigned = operations::assignSheet(m_session.desk(), m_id, activity); !assigned)
            return tellFault(assigned.error());
    } catch (const store::StoreFailure& failure) {
        return tellFault({failure.code(), {m_session.laptop().store().path()}});
    }
    m_session.noteChange();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void SheetPage::closeSheet()
{
    try {
        if (const auto closed = operations::closeSheet(m_session.desk(), m_id); !closed)
            return tellFault(closed.error());
    } catch (const store::StoreFailure& failure) {
        return tellFault({failure.code(), {m_session.laptop().store().path()}});
    }
    m_session.noteChange();
}

void SheetPage::tellFault(const Error& error)
{
    m_prompts.tell(tr("The sheet stays as it is"), words::sentence(error));
}

} // namespace bandanh::desktop
