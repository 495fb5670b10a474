#include "app/desktop/messages/materiallist.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/carrysection.h"
#include "app/desktop/messages/materialtable.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/material.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 620;

} // namespace

MaterialList::MaterialList(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                           QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewMaterial, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new MaterialTable(language, this))
{
    setObjectName(QStringLiteral("materials"));
    connectRecords(records::specOf<records::Material>(), language);
    QWidget* list = makeList();
    setPanes(list, m_table, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &MaterialList::adopt);
}

QWidget* MaterialList::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_kind = new FilterButton;
    m_kind->setObjectName(QStringLiteral("materialKindFilter"));
    m_use = new FilterButton;
    m_use->setObjectName(QStringLiteral("materialUseFilter"));
    for (FilterButton* filter : {m_kind, m_use}) {
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("materialList"));
    m_table->setModel(m_model);
    m_table->setColumns({{0, true}, {150}, {110}, {72, false, Qt::AlignRight}, {100, false, Qt::AlignRight}});
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this] { m_form->focusFirst(); });
    return pane;
}

QWidget* MaterialList::makeDetail()
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(22, 8, 8, 8);
    column->setSpacing(0);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Material>());
    m_carried = new CarrySection(m_session, m_language, m_prompts, CarrySection::Side::MessagesOfMaterial);
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deleteMaterial"));
    m_delete->setIcon(Icon::Delete);
    m_carried->band()->setRightWidget(m_delete);
    column->addWidget(m_form, 1);
    column->addWidget(m_carried);
    removeOnClick(m_delete, m_session, m_prompts, m_form);
    return m_detail;
}

QString MaterialList::title() const
{
    return tr("Materials");
}

QList<QWidget*> MaterialList::panes()
{
    return {m_table, m_form->editorOf("title_km"), m_carried->table(), m_carried->entry()->editorOf("message")};
}

void MaterialList::retranslate()
{
    QList<FilterButton::Choice> kinds{{tr("All kinds"), QVariant()}};
    for (const records::EnumValue& kind : records::kMaterialKinds.values)
        kinds.append({words::label(kind), qint64(kind.code)});
    m_kind->setChoices(tr("Kind"), kinds);
    using Use = store::MaterialFilter::Use;
    m_use->setChoices(tr("Use"), {{tr("Used or not"), QVariant()},
                                  {tr("Placed nowhere"), int(Use::PlacedNowhere)},
                                  {tr("Without a message"), int(Use::WithoutMessage)}});
    m_table->setAccessibleName(tr("Materials"));
    m_carried->retranslate();
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete this material"));
    m_form->retranslate();
    reload();
}

void MaterialList::refreshList()
{
    store::MaterialFilter filter;
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    if (m_kind->value().isValid())
        filter.kind = m_kind->value().toLongLong();
    filter.use = static_cast<store::MaterialFilter::Use>(m_use->value().toInt());
    m_model->setRows(store::materials(m_session.reader(), filter));
    m_bar->setNote(words::counted("MaterialList", "%n material(s)", nullptr, m_model->rowCount()));
    if (filter.isEmpty())
        m_empty->setText(tr("Materials will stand here."),
                         tr("They come with the lists that you import, or make a new material with Ctrl+N."));
    else
        m_empty->setText(tr("No material is found by these words and filters."),
                         tr("Type less in the search field, or make a new material with Ctrl+N."));
}

std::optional<RowId> MaterialList::rowAt(int index) const
{
    const auto* material = m_model->row(index);
    return material != nullptr ? std::optional(material->id) : std::nullopt;
}

std::optional<int> MaterialList::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void MaterialList::showDetail(const std::optional<RowId>& row, bool again)
{
    m_detail->setVisible(row.has_value());
    m_delete->setVisible(row.has_value());
    m_carried->setVisible(row.has_value());
    if (row)
        m_carried->show(*row, again);
    m_form->showRow(row, again);
}

void MaterialList::showNew()
{
    m_detail->show();
    m_delete->hide();
    m_carried->hide();
    m_form->startNew();
    m_form->focusFirst();
}

bool MaterialList::mayLeaveDetail()
{
    return m_form->mayLeave();
}

void MaterialList::clearFilters()
{
    m_kind->setValue(QVariant());
    m_use->setValue(QVariant());
}

} // namespace bandanh::desktop
