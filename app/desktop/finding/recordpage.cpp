#include "app/desktop/finding/recordpage.h"

#include "app/desktop/attachments/proofpane.h"
#include "app/desktop/forms/connecteddetail.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/recordline.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

RecordPage::RecordPage(const Desk& desk, const store::RecordKey& key, QWidget* parent)
    : Page(parent),
      m_session(desk.session),
      m_key(key),
      m_form(new RecordForm(desk.session, desk.language, *key.spec, fieldsOfForm(*key.spec))),
      m_delete(new Button(Button::Kind::Tertiary)),
      m_connected(new ConnectedDetail(desk.session, desk.language, desk.actions))
{
    setObjectName(QStringLiteral("recordPage"));
    m_delete->setObjectName(QStringLiteral("deleteRecord"));
    m_delete->setIcon(Icon::Delete);
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(measure::kPageMargin, 8, 8, 8);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    for (const records::FieldSpec* field : attachmentFields(*key.spec)) {
        auto* pane = new ProofPane(desk.session, desk.language, desk.prompts, *key.spec, *field);
        pane->setIndent(0);
        column->addWidget(pane);
        pane->setRow(key.id); // which shows it: before, it would be a window of its own
        m_attachments.push_back(pane);
    }
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    m_connected->setDetail(detail);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_connected);
    removeOnClick(m_delete, m_session, desk.prompts, m_form);
    connect(m_form, &RecordForm::vanished, this, &RecordPage::vanished);
    connect(m_connected, &ConnectedDetail::recordWanted, this, [this](const store::RecordKey& wanted) {
        if (mayLeave())
            emit recordWanted(wanted);
    });
    connect(&m_session, &Session::changed, this, &RecordPage::reload);
    m_form->load(key.id);
    m_connected->show(m_key);
}

void RecordPage::reload()
{
    m_form->reload();
    if (!m_form->row())
        return; // gone, and so soon will this be
    m_connected->show(m_key);
    emit headingChanged();
}

QString RecordPage::title() const
{
    return words::label(*m_key.spec);
}

QString RecordPage::subtitle() const
{
    store::RecordTable table(m_session.reader());
    auto stored = table.find(*m_key.spec, m_key.id);
    return stored ? recordLine(store::named(table, std::move(*stored)), m_session.gazetteer()).title : QString();
}

void RecordPage::retranslate()
{
    m_delete->setText(tr("Delete this record"));
    m_delete->setAccessibleName(m_delete->text());
    m_form->retranslate();
    for (ProofPane* pane : m_attachments)
        pane->retranslate();
}

void RecordPage::onShown()
{
    reload();
}

bool RecordPage::mayLeave()
{
    return m_form->mayLeave();
}

bool RecordPage::isWorking() const
{
    return std::ranges::any_of(m_attachments, &ProofPane::isWorking);
}

QWidget* RecordPage::firstFocus()
{
    return m_form->editorOf(m_key.spec->fields.front().name);
}

} // namespace bandanh::desktop
