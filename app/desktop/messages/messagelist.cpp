#include "app/desktop/messages/messagelist.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/carrysection.h"
#include "app/desktop/messages/messagesmodel.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/message.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 560;

} // namespace

MessageList::MessageList(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                         QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewMessage, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new MessagesModel(session, language, this))
{
    setObjectName(QStringLiteral("messageTexts"));
    connectRecords(records::specOf<records::Message>(), language);
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &MessageList::adopt);
}

QWidget* MessageList::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_theme = new FilterButton;
    m_theme->setObjectName(QStringLiteral("themeFilter"));
    m_approval = new FilterButton;
    m_approval->setObjectName(QStringLiteral("approvalFilter"));
    for (FilterButton* filter : {m_theme, m_approval}) {
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("messageList"));
    m_rows->setModel(m_model);
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_rows, 1);
    connect(m_rows, &QListView::activated, this, [this] { m_form->focusFirst(); });
    return pane;
}

QWidget* MessageList::makeDetail()
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(22, 8, 8, 8);
    column->setSpacing(0);
    m_nobody = new Callout(Callout::Kind::Open, Icon::Warning);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Message>());
    m_carriers = new CarrySection(m_session, m_language, m_prompts, CarrySection::Side::MaterialsOfMessage);
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deleteMessage"));
    m_delete->setIcon(Icon::Delete);
    m_carriers->band()->setRightWidget(m_delete);
    column->addWidget(m_nobody);
    column->addWidget(m_form, 1);
    column->addWidget(m_carriers);
    removeOnClick(m_delete, m_session, m_prompts, m_form);
    return m_detail;
}

QString MessageList::title() const
{
    return tr("Messages");
}

QList<QWidget*> MessageList::panes()
{
    return {m_rows, m_form->editorOf("text_km"), m_carriers->table(), m_carriers->entry()->editorOf("material")};
}

void MessageList::retranslate()
{
    fillFilters();
    m_rows->setAccessibleName(tr("Messages"));
    m_carriers->retranslate();
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete this message"));
    m_nobody->setText(tr("Approved by whom?"), tr("Write the name of who approved this message."));
    m_form->retranslate();
    reload();
}

void MessageList::fillFilters()
{
    QList<FilterButton::Choice> themes{{tr("All themes"), QVariant()}};
    const auto counts = store::themeCounts(m_session.reader());
    for (const records::EnumValue& theme : records::kThemes.values) {
        const auto count = std::ranges::find(counts, theme.code, &store::ThemeCount::theme);
        themes.append({QStringLiteral("%1 (%2)").arg(words::label(theme),
                                                     m_language.number(count != counts.end() ? count->messages : 0)),
                       qint64(theme.code)});
    }
    m_theme->setChoices(tr("Theme"), themes);
    m_approval->setChoices(tr("Approval"), {{tr("Approved or not"), QVariant()}, {tr("Not approved by a name"), true}});
}

void MessageList::refreshList()
{
    store::MessageFilter filter;
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    if (m_theme->value().isValid())
        filter.theme = m_theme->value().toLongLong();
    filter.unapproved = m_approval->value().toBool();
    m_model->setFilter(filter);
    m_bar->setNote(words::counted("MessageList", "%n message(s)", nullptr, m_model->rowCount()));
    if (!filter.text.empty() || filter.theme || filter.unapproved)
        m_empty->setText(tr("No message is found by these words and filters."),
                         tr("Type less in the search field, or make a new message with Ctrl+N."));
    else
        m_empty->setText(tr("Messages will stand here, by theme."),
                         tr("They come with the lists that you import, or make a new message with Ctrl+N."));
}

std::optional<RowId> MessageList::rowAt(int index) const
{
    const auto* message = m_model->row(index);
    return message != nullptr ? std::optional(message->id) : std::nullopt;
}

std::optional<int> MessageList::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void MessageList::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto message = row ? store::messageOverview(m_session.reader(), *row) : std::nullopt;
    m_detail->setVisible(message.has_value());
    m_delete->setVisible(message.has_value());
    m_nobody->setVisible(message && message->lacksName());
    m_carriers->setVisible(message.has_value());
    if (message)
        m_carriers->show(*row, again);
    m_form->showRow(row, again);
}

void MessageList::showNew()
{
    m_detail->show();
    m_delete->hide();
    m_nobody->hide();
    m_carriers->hide();
    m_form->startNew();
    m_form->focusFirst();
}

bool MessageList::mayLeaveDetail()
{
    return m_form->mayLeave();
}

void MessageList::clearFilters()
{
    m_theme->setValue(QVariant());
    m_approval->setValue(QVariant());
}

} // namespace bandanh::desktop
