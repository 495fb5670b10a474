#include "app/desktop/forms/tagrow.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/flowlayout.h"
#include "app/desktop/look/label.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "core/operations/tagging.h"
#include "core/store/tagwords.h"
#include "core/text/searchkey.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kWordsLookedAt = 500;
constexpr int kMostSuggestions = 10;
constexpr int kEntryWidth = 130;

} // namespace

TagRow::TagRow(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_flow(new FlowLayout(this)),
      m_entry(new QLineEdit(this)),
      m_completer(new QCompleter(this)),
      m_words(new QStandardItemModel(this)),
      m_error(new Label(Role::Small, Tone::Conflict, this))
{
    setObjectName(QStringLiteral("tags"));
    m_entry->setObjectName(QStringLiteral("tagEntry"));
    m_entry->installEventFilter(this);
    m_entry->setFixedWidth(Look::of().scaled(kEntryWidth));
    m_completer->setModel(m_words);
    m_completer->setWidget(m_entry);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(6);
    m_flow->addWidget(m_entry);
    m_flow->addWidget(m_error);
    m_error->hide();
    connect(m_entry, &QLineEdit::textEdited, this, &TagRow::suggest);
    connect(m_entry, &QLineEdit::returnPressed, this, [this] { add(m_entry->text()); });
    connect(m_completer, QOverload<const QString&>::of(&QCompleter::activated), this, &TagRow::add);
    retranslate();
}

void TagRow::show(const std::optional<store::RecordKey>& record)
{
    if (record != m_record)
        m_entry->clear();
    m_record = record;
    m_error->hide();
    const auto words =
        record ? store::tagsOf(m_session.reader(), *record->spec, record->id) : std::vector<std::string>();
    const bool isSame = std::ranges::equal(
        m_tags, words, {}, [](const Button* tag) { return tag->text(); },
        [](const std::string& word) { return QString::fromStdString(word); });
    if (isSame)
        return;
    for (Button* tag : std::exchange(m_tags, {})) {
        tag->hide();
        tag->deleteLater();
    }
    for (const std::string& word : words)
        addButton(word);
    updateGeometry();
}

void TagRow::addButton(const std::string& word)
{
    auto* tag = new Button(Button::Kind::Secondary, this);
    tag->setSize(Button::Size::Filter);
    tag->setObjectName(QStringLiteral("tag"));
    tag->setIcon(Icon::Close);
    tag->setText(QString::fromStdString(word));
    tag->installEventFilter(this);
    describe(tag);
    connect(tag, &QPushButton::clicked, this, [this, tag] { remove(tag); });
    m_flow->insertWidget(int(m_tags.size()), tag);
    m_tags.append(tag);
    tag->show();
    setTabOrder(tag, m_entry);
}

void TagRow::describe(Button* tag) const
{
    tag->setAccessibleName(tr("Tag %1").arg(tag->text()));
    tag->setToolTip(tr("Enter takes this tag off"));
}

void TagRow::suggest(const QString& typed)
{
    m_words->clear();
    const std::string key = text::searchKey(typed.toStdString());
    if (m_record && !key.empty())
        for (const store::TagWord& word : store::tagWords(m_session.reader(), *m_record->spec, kWordsLookedAt))
            if (text::searchKey(word.word).find(key) != std::string::npos && m_words->rowCount() < kMostSuggestions)
                m_words->appendRow(new QStandardItem(QString::fromStdString(word.word)));
    if (m_words->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void TagRow::add(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return;
    m_completer->popup()->hide();
    m_entry->clear();
    write([this, &typed](const store::RecordKey& record) {
        return operations::addTag(m_session.desk(), *record.spec, record.id, typed.toStdString());
    });
}

void TagRow::remove(Button* tag)
{
    // The keyboard goes on to the next, so that several can be taken off with one key.
    const auto next = m_tags.indexOf(tag) + 1;
    const QString after = next < m_tags.size() ? m_tags.at(next)->text() : QString();
    write([this, word = tag->text()](const store::RecordKey& record) {
        return operations::removeTag(m_session.desk(), *record.spec, record.id, word.toStdString());
    });
    const auto found = std::ranges::find(m_tags, after, &Button::text);
    QWidget* stays = found != m_tags.end() ? static_cast<QWidget*>(*found) : m_entry;
    stays->setFocus(Qt::OtherFocusReason);
}

void TagRow::write(const std::function<Result<void>(const store::RecordKey&)>& change)
{
    if (!m_record)
        return;
    const store::RecordKey record = *m_record;
    Result<void> done;
    try {
        done = change(record);
    } catch (const store::StoreFailure& failure) {
        done = refused(failure.code(), m_session.laptop().store().path());
    }
    if (done)
        m_session.noteChange();
    if (done && m_record == record)
        show(record);
    if (!done)
        m_error->setText(words::sentence(done.error()));
    m_error->setVisible(!done);
}

bool TagRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_entry) {
        // Where nothing is typed there is nothing of the field's own to undo: Ctrl+Z takes the last tag back.
        if (event->type() != QEvent::ShortcutOverride || !m_entry->text().isEmpty())
            return false;
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    remove(static_cast<Button*>(watched));
    return true;
}

void TagRow::retranslate()
{
    m_entry->setPlaceholderText(tr("Add a tag"));
    m_entry->setAccessibleName(tr("Add a tag"));
    for (Button* tag : m_tags)
        describe(tag);
}

} // namespace bandanh::desktop
