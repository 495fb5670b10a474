#include "app/desktop/forms/bulkpane.h"

#include "app/desktop/forms/bulkwords.h"
#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/operations/tagging.h"
#include "core/store/tagwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kAddTag = -1, kTakeTag = -2; ///< among the numbers of fields
constexpr int kReadTogether = 100;         ///< as many as a list reads at a time
constexpr int kRest = 300;                 ///< milliseconds without a key, before what is typed is looked at
constexpr std::size_t kMostTags = 500;

qint64 countOf(const std::vector<BulkPane::Stretch>& rows)
{
    qint64 count = 0;
    for (const auto& [first, last] : rows)
        count += last - first + 1;
    return count;
}

} // namespace

BulkPane::BulkPane(Session& session, const Language& language, const records::RecordSpec& spec, RowReader reader,
                   QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_spec(spec),
      m_reader(std::move(reader)),
      m_title(new Label(Role::DetailTitle)),
      m_hint(new KhmerLabel(Role::Body, Tone::Second)),
      m_form(new FormColumn),
      m_what(new QComboBox),
      m_whatFrame(new FormField(m_what)),
      m_tag(new QLineEdit),
      m_tagFrame(new FormField(m_tag)),
      m_blank(new QCheckBox),
      m_lines(new QVBoxLayout),
      m_progress(new ProgressPanel(language)),
      m_apply(new Button(Button::Kind::Secondary)),
      m_back(new Button(Button::Kind::Tertiary)),
      m_work(session)
{
    setObjectName(QStringLiteral("bulkPane"));
    makeForm();
    m_reading.setInterval(0);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_reading, &QTimer::timeout, this, &BulkPane::readIds);
    connect(&m_rest, &QTimer::timeout, this, &BulkPane::look);
    connect(m_what, &QComboBox::currentIndexChanged, this, &BulkPane::showEditor);
    connect(m_tag, &QLineEdit::textChanged, this, [this] {
        forgetPreview();
        m_rest.start();
    });
    connect(m_tag, &QLineEdit::returnPressed, this, &BulkPane::look);
    connect(m_blank, &QCheckBox::toggled, this, [this](bool isBlank) {
        m_editor->widget()->setEnabled(!isBlank);
        look();
    });
    connect(m_apply, &QPushButton::clicked, this, &BulkPane::apply);
    connect(m_back, &QPushButton::clicked, this, &BulkPane::leaveWanted);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        m_progress->showCancelling();
        m_work.cancel();
    });
    connect(&m_work, &BulkWork::progressed, m_progress, &ProgressPanel::setProgress);
    connect(&m_work, &BulkWork::previewed, this, &BulkPane::showOutcome);
    connect(&m_work, &BulkWork::written, this, &BulkPane::showWritten);
    connect(&m_work, &BulkWork::cancelled, this, [this] { stayAsBefore(tr("Stopped. Nothing was changed.")); });
    connect(&m_work, &BulkWork::failed, this, [this] {
        stayAsBefore(tr("The computer could not finish this, perhaps because the disk is full. Nothing was changed."));
    });
    retranslate();
}

BulkPane::~BulkPane() = default;

void BulkPane::makeForm()
{
    m_what->setObjectName(QStringLiteral("bulkWhat"));
    m_tag->setObjectName(QStringLiteral("bulkTag"));
    m_blank->setObjectName(QStringLiteral("bulkBlank"));
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    m_back->setObjectName(QStringLiteral("bulkBack"));
    m_form->add(m_whatFrame);
    m_form->add(m_tagFrame);
    m_lines->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_form);
    column->addWidget(m_blank);
    column->addLayout(m_lines);
    column->addWidget(m_progress);
    column->addWidget(m_apply, 0, Qt::AlignLeft);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
}

void BulkPane::begin(std::vector<Stretch> rows)
{
    const bool isFirst = m_count == 0;
    m_rows.clear();
    m_unread = std::move(rows);
    m_count = countOf(m_unread);
    retranslate();
    if (isFirst)
        showEditor();
    showParts();
    forgetPreview();
    if (m_count > kMostRows)
        showLines(
            {words::counted("BulkPane", "At most %n row(s) are changed at once. Narrow the list by a filter first.",
                            nullptr, kMostRows)});
    else
        m_reading.start();
}

void BulkPane::showParts()
{
    const bool isShown = m_count <= kMostRows;
    const bool isTag = m_what->currentData().toInt() < 0;
    m_form->setVisible(isShown);
    m_tagFrame->setVisible(isTag);
    m_blank->setVisible(isShown && !isTag);
    m_apply->setVisible(isShown);
}

void BulkPane::end()
{
    m_reading.stop();
    m_unread.clear();
    m_rows.clear();
    m_count = 0;
    m_tag->clear();
    forgetPreview();
}

/// A window of the list at a time, so that choosing thousands does not hold the keys up.
void BulkPane::readIds()
{
    int room = kReadTogether;
    while (room > 0 && !m_unread.empty()) {
        auto& [row, last] = m_unread.front();
        if (const auto id = m_reader(row))
            m_rows.push_back(*id);
        --room;
        if (++row > last)
            m_unread.erase(m_unread.begin());
    }
    if (!m_unread.empty())
        return;
    m_reading.stop();
    look();
}

void BulkPane::focusFirst()
{
    (m_form->isVisible() ? static_cast<QWidget*>(m_what) : m_back)->setFocus(Qt::OtherFocusReason);
}

void BulkPane::fillChoices()
{
    const QVariant before = m_what->currentData();
    const QSignalBlocker quiet(m_what);
    m_what->clear();
    m_what->addItem(tr("Put a tag on all of them"), kAddTag);
    m_what->addItem(tr("Take a tag off all of them"), kTakeTag);
    for (const records::FieldSpec& field : m_spec.fields)
        if (operations::mayBulkEdit(m_spec, field) && hasFieldEditor(field))
            m_what->addItem(words::label(field), int(field.id));
    m_what->setCurrentIndex(std::max(0, m_what->findData(before)));
}

void BulkPane::showEditor()
{
    delete std::exchange(m_editorFrame, nullptr);
    delete std::exchange(m_editor, nullptr);
    const int what = m_what->currentData().toInt();
    {
        const QSignalBlocker quiet(m_blank);
        m_blank->setChecked(false);
    }
    if (what < 0) {
        QStringList known;
        for (const store::TagWord& tag : store::tagWords(m_session.reader(), m_spec, kMostTags))
            known << QString::fromStdString(tag.word);
        auto* completer = new QCompleter(known, m_tag);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_tag->setCompleter(completer);
    } else if (const auto* field = m_spec.byId(std::uint16_t(what))) {
        m_editor = makeFieldEditor(*field, m_session, m_language, this);
        m_editor->widget()->setObjectName(QStringLiteral("bulkValue"));
        m_editorFrame = makeFieldFrame(*m_editor);
        m_editorFrame->setLabel(words::label(*field));
        m_editor->retranslate();
        m_form->add(m_editorFrame);
        setTabOrder(m_what, m_editor->widget());
        setTabOrder(m_editor->widget(), m_blank);
        connect(m_editor, &FieldEditor::typed, this, [this] {
            forgetPreview();
            m_rest.start();
        });
        connect(m_editor, &FieldEditor::chosen, this, &BulkPane::look);
    }
    showParts();
    look();
}

std::optional<operations::BulkChange> BulkPane::typedChange()
{
    const int what = m_what->currentData().toInt();
    if (what < 0) {
        const std::string word = operations::tagWord(m_tag->text().toStdString());
        return word.empty() ? std::nullopt
                            : std::optional<operations::BulkChange>(operations::TagChange{word, what == kAddTag});
    }
    if (m_blank->isChecked())
        return operations::FieldChange{&m_editor->field(), records::Value()};
    const ReadField read = m_editor->read();
    m_editorFrame->setError(read.error);
    // Blank is not a wish yet: whoever wants it says so.
    if (!read.value || records::isAbsent(*read.value))
        return std::nullopt;
    return operations::FieldChange{&m_editor->field(), *read.value};
}

void BulkPane::forgetPreview()
{
    m_rest.stop();
    if (m_work.isWriting())
        return;
    m_work.cancel();
    m_previewed.reset();
    m_progress->finish();
    showLines({});
    showApply(tr("Change: say first what all of them are to have"));
}

void BulkPane::look()
{
    forgetPreview();
    const bool isReady = !m_rows.empty() && m_unread.empty() && !m_work.isWriting();
    const auto change = isReady ? typedChange() : std::nullopt;
    if (!change)
        return;
    m_previewed = change;
    showApply(tr("Looking at the rows"));
    m_progress->start(tr("%1 of %2 rows"), false);
    m_work.ask({&m_spec, m_rows, *change, false});
}

void BulkPane::showOutcome(const operations::BulkOutcome& outcome)
{
    m_progress->finish();
    if (!m_previewed)
        return;
    const auto* change = std::get_if<operations::FieldChange>(&*m_previewed);
    showLines(willChange(outcome, change != nullptr ? change->field : nullptr, m_session.gazetteer()));
    if (outcome.changed > 0)
        showApply(words::counted("BulkPane", "Change %n row(s)", nullptr, outcome.changed), true);
    else
        showApply(tr("Nothing to change"));
}

/// What was previewed, and nothing else.
void BulkPane::apply()
{
    if (!m_previewed || !m_work.isIdle())
        return;
    beWriting(true);
    showApply(tr("Changing the rows"));
    m_progress->start(tr("%1 of %2 rows"));
    m_work.ask({&m_spec, m_rows, *m_previewed, true});
}

void BulkPane::beWriting(bool writes)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_blank, m_back})
        widget->setEnabled(!writes);
    if (!writes)
        m_progress->finish();
}

void BulkPane::stayAsBefore(const QString& why)
{
    beWriting(false);
    forgetPreview();
    showLines({why});
}

void BulkPane::showWritten(const operations::BulkOutcome& outcome)
{
    beWriting(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_blank, m_apply})
        widget->hide();
    showLines(wasChanged(outcome));
    m_back->setFocus(Qt::OtherFocusReason);
    m_isTelling = true;
    m_session.noteChange();
    m_isTelling = false;
}

void BulkPane::showLines(const QStringList& lines)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : lines) {
        auto* label = new KhmerLabel(line, Role::Body, m_lines->count() == 0 ? Tone::Text : Tone::Second);
        label->setObjectName(QStringLiteral("bulkLine"));
        m_lines->addWidget(label);
    }
}

void BulkPane::showApply(const QString& text, bool isReady)
{
    m_apply->setEnabled(isReady);
    m_apply->setText(text);
    m_apply->setAccessibleName(text);
}

void BulkPane::retranslate()
{
    m_title->setText(words::counted("BulkPane", "%n selected", nullptr, m_count));
    m_hint->setText(tr("Nothing is changed before you press the button; one undo takes it all back."));
    fillChoices();
    m_whatFrame->setLabel(tr("What changes"));
    m_tagFrame->setLabel(tr("Tag"));
    m_blank->setText(tr("Leave this blank on all of them"));
    m_blank->setAccessibleName(m_blank->text());
    m_back->setText(tr("Back to one row"));
    m_back->setAccessibleName(m_back->text());
}

void BulkPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_count > 0)
        showEditor();
}

void BulkPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isWriting())
        emit leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bandanh::desktop
