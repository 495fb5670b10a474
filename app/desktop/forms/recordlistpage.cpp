#include "app/desktop/forms/recordlistpage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/recordlistmodel.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/tableview.h"
#include "app/words/recordlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 700;

} // namespace

RecordListPage::RecordListPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                               const records::RecordSpec& spec, ActionId newAction, QWidget* parent)
    : ListDetailPage(session, actions, newAction, parent),
      m_language(language),
      m_spec(spec),
      m_model(new RecordListModel(session, language, spec, this)),
      m_form(new RecordForm(session, language, spec))
{
    setObjectName(QString::fromStdString(std::string(spec.name) + "Page"));
    connectRecords(spec, language);
    QWidget* list = makeList();
    setPanes(list, m_table, makeDetail(session, prompts), kListWidth);
    connect(m_form, &RecordForm::created, this, &RecordListPage::adopt);
}

QWidget* RecordListPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar(FilterBar::Place::Pane, pane);
    if (m_model->kindField() != nullptr) {
        m_kind = new FilterButton;
        m_kind->setObjectName(QStringLiteral("kindFilter"));
        m_bar->add(m_kind);
        connect(m_kind, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    m_table = new TableView(pane);
    m_table->setObjectName(QString::fromStdString(std::string(m_spec.name) + "List"));
    m_table->setModel(m_model);
    m_table->setColumns({{200}, {200}, {130}, {0, true}});
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this] { m_form->focusFirst(); });
    return pane;
}

QWidget* RecordListPage::makeDetail(Session& session, Prompts& prompts)
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(22, 8, 8, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deleteRecord"));
    m_delete->setIcon(Icon::Delete);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addSpacing(8);
    connect(m_delete, &QPushButton::clicked, this, [this, &session, &prompts] {
        if (m_form->row() && mayLeaveDetail())
            removeAfterAsking(session, prompts, m_spec, *m_form->row());
    });
    return m_detail;
}

QString RecordListPage::title() const
{
    return words::labelOfMany(m_spec);
}

QList<QWidget*> RecordListPage::panes()
{
    return {m_table, m_form->editorOf("name_km")};
}

void RecordListPage::retranslate()
{
    fillKinds();
    m_table->setAccessibleName(title());
    m_form->retranslate();
    m_delete->setText(tr("Delete this record"));
    m_delete->setAccessibleName(m_delete->text());
    reload();
}

void RecordListPage::refreshList()
{
    const QVariant kind = m_kind != nullptr ? m_kind->value() : QVariant();
    m_model->setFilter(searched(), kind.isValid() ? std::optional<std::int64_t>(kind.toLongLong()) : std::nullopt,
                       chosenTag());
    m_bar->setNote(m_language.number(m_model->rowCount()));
    if (!searched().isEmpty() || kind.isValid())
        m_empty->setText(tr("Nothing is found by these words and filters."),
                         tr("Type less in the search field, or make a new one with Ctrl+N."));
    else
        //: %1 is what is listed: "Student networks", "Organisations"
        m_empty->setText(tr("%1 will stand here.").arg(title()),
                         tr("They come with the lists that you import, or make a new one with Ctrl+N."));
}

std::optional<RowId> RecordListPage::rowAt(int index) const
{
    const auto* stored = m_model->row(index);
    return stored != nullptr ? std::optional(stored->record.id) : std::nullopt;
}

std::optional<int> RecordListPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void RecordListPage::showDetail(const std::optional<RowId>& row, bool again)
{
    m_detail->setVisible(row.has_value());
    m_delete->setVisible(row.has_value());
    m_form->showRow(row, again);
}

void RecordListPage::showNew()
{
    m_detail->show();
    m_delete->hide();
    m_form->startNew();
    m_form->focusFirst();
}

bool RecordListPage::mayLeaveDetail()
{
    return m_form->mayLeave();
}

void RecordListPage::clearFilters()
{
    if (m_kind != nullptr)
        m_kind->setValue(QVariant());
}

void RecordListPage::fillKinds()
{
    if (m_kind == nullptr)
        return;
    QList<FilterButton::Choice> kinds{{tr("All kinds"), QVariant()}};
    for (const records::EnumValue& kind : m_model->kindField()->choices->values)
        kinds.append({words::label(kind), qint64(kind.code)});
    m_kind->setChoices(words::label(*m_model->kindField()), kinds);
}

} // namespace bandanh::desktop
