#include "app/desktop/networks/classlistpage.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/look/answerrow.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/networks/classlistmodel.h"
#include "app/desktop/networks/classlistwork.h"
#include "app/desktop/networks/networklistmodel.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/operations/cambodianday.h"
#include "core/records/role.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace bandanh::desktop {

using exchange::ClassAnswer;
using exchange::ClassStanding;

namespace {

constexpr int kRestMilliseconds = 250;
constexpr int kLeftWidth = 380;

const records::FieldSpec& roleField(std::string_view name)
{
    return *records::specOf<records::Role>().byName(name);
}

} // namespace

ClassListPage::ClassListPage(Session& session, Language& language, Prompts& prompts, const RowId& network,
                             QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_network(store::networkOverview(session.reader(), network)),
      m_model(new ClassListModel(session, language, this)),
      m_split(new QSplitter),
      m_work(new ClassListWork(session, this))
{
    setObjectName(QStringLiteral("classList"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeLeft());
    m_split->addWidget(makeRight());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({Look::of().scaled(kLeftWidth), Look::of().scaled(1182 - kLeftWidth)});
    m_foot = new FootBar;
    m_enrol = new Button(Button::Kind::Primary);
    m_enrol->setObjectName(QStringLiteral("enrol"));
    m_enrol->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_enrol->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_foot->addRight(m_enrol);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_split, 1);
    whole->addWidget(m_foot);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ClassListPage::look);
    connect(m_work, &ClassListWork::ready, this, &ClassListPage::takeMatches);
    connect(m_enrol, &QPushButton::clicked, this, &ClassListPage::enrol);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            m_rest.start(); // an undo makes new people of them again
    });
    records::Role blank;
    blank.from = operations::cambodianDay(m_session.laptop().clock().now());
    m_from->setValue(records::toRecord(blank).value(roleField("from").id));
}

ClassListPage::~ClassListPage() = default;

QWidget* ClassListPage::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(20, 14, 16, 12);
    column->setSpacing(0);
    m_how = new KhmerLabel(Role::Body, Tone::Second);
    m_grade = makeFieldEditor(roleField("grade"), m_session, m_language, this);
    m_from = makeFieldEditor(roleField("from"), m_session, m_language, this);
    m_grade->widget()->setObjectName(QStringLiteral("classGrade"));
    m_from->widget()->setObjectName(QStringLiteral("classFrom"));
    m_gradeFrame = new FormField(m_grade->widget());
    m_fromFrame = new FormField(m_from->widget());
    auto* fields = new FormColumn;
    fields->addPair(m_gradeFrame, m_fromFrame);
    m_pasted = new QPlainTextEdit;
    m_pasted->setObjectName(QStringLiteral("pastedClass"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list = new FormField(m_pasted);
    column->addWidget(m_how);
    column->addSpacing(10);
    column->addWidget(fields);
    column->addWidget(m_list, 1);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    for (FieldEditor* editor : {m_grade, m_from})
        connect(editor, &FieldEditor::typed, this, [this] { m_rest.start(); });
    return left;
}

QWidget* ClassListPage::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(16, 14, 20, 0);
    column->setSpacing(8);
    m_counts = new CountLine;
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("classLines"));
    m_table->setModel(m_model);
    m_table->setColumns({{48, false, Qt::AlignRight}, {140}, {0, true}, {72}, {0}, {0}, {190}});
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    m_table->installEventFilter(this);
    m_question = new QWidget;
    auto* asked = new QVBoxLayout(m_question);
    asked->setContentsMargins(0, 4, 0, 10);
    asked->setSpacing(6);
    m_asked = new KhmerLabel(Role::Body);
    m_same = AnswerButton::amongEquals("classSame", "1");
    m_other = AnswerButton::amongEquals("classOther", "2");
    m_leave = AnswerButton::amongEquals("classLeave", "3");
    asked->addWidget(m_asked);
    asked->addWidget(new AnswerRow({m_same, m_other, m_leave}));
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    int key = 0;
    for (AnswerButton* button : {m_same, m_other, m_leave}) {
        ++key;
        connect(button, &QPushButton::clicked, this, [this, key] { answerLine(key); });
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClassListPage::showLine);
    return right;
}

QString ClassListPage::title() const
{
    return tr("Enrol a class list");
}

QString ClassListPage::subtitle() const
{
    return m_network ? networkTitle(*m_network, m_language) : QString();
}

void ClassListPage::retranslate()
{
    m_how->setText(
        tr("Paste the names, a line for each student, in Khmer, in Latin letters or in both. Sex, birth date "
           "and telephone may stand beside them in any order, as columns of a spreadsheet or with commas between."));
    m_grade->retranslate();
    m_from->retranslate();
    m_gradeFrame->setLabel(words::label(roleField("grade")));
    m_fromFrame->setLabel(tr("Enrolled on"));
    m_list->setLabel(tr("Class list"));
    m_table->setAccessibleName(tr("Lines of the class list"));
    m_empty->setText(tr("Each line and who it is will stand here."), tr("They come with what you paste at the left."));
    m_same->setAnswer(tr("This person"), tr("is enrolled, nobody new is made"));
    m_other->setAnswer(tr("Somebody else"), tr("a new person is made and enrolled"));
    m_leave->setAnswer(tr("Leave out"), tr("nothing is written of this line"));
    showCounts();
    showLine();
}

void ClassListPage::onShown()
{
    showCounts();
    showLine();
}

bool ClassListPage::mayLeave()
{
    if (m_model->counts().enrolled == 0)
        return true;
    const QString sentence =
        words::counted("ClassListPage", "%n student(s) are not enrolled yet.", nullptr, m_model->counts().enrolled);
    return m_prompts.confirm(
        {tr("Leave without enrolling"), sentence, tr("What you pasted is not kept."), tr("Leave")});
}

QWidget* ClassListPage::firstFocus()
{
    return m_pasted;
}

QList<QWidget*> ClassListPage::panes()
{
    return {m_pasted, m_table, m_enrol};
}

std::optional<exchange::ClassPlace> ClassListPage::readPlace()
{
    const ReadField grade = m_grade->read();
    const ReadField from = m_from->read();
    const auto* written = from.value ? std::get_if<std::string>(&*from.value) : nullptr;
    const auto day = written != nullptr ? text::PartialDate::parse(*written) : std::nullopt;
    m_gradeFrame->setError(grade.error);
    m_fromFrame->setError(!from.error.isEmpty() || day ? from.error : tr("The day is needed."));
    if (!m_network || !day || !grade.error.isEmpty())
        return std::nullopt;
    exchange::ClassPlace place{m_network->id, m_network->scope, m_network->school, {}, {}, *day};
    place.schoolName = m_network->schoolKhmer.empty() ? m_network->schoolLatin : m_network->schoolKhmer;
    if (const auto* text = grade.value ? std::get_if<std::string>(&*grade.value) : nullptr)
        place.grade = *text;
    return place;
}

void ClassListPage::look()
{
    if (const auto place = readPlace())
        m_work->want(m_pasted->toPlainText(), *place);
}

void ClassListPage::takeMatches()
{
    m_model->setMatches(m_work->takeMatches());
    const auto waiting = m_model->rowCount() > 0 ? m_model->nextWaiting(m_model->rowCount() - 1) : std::nullopt;
    m_table->setCurrentIndex(m_model->index(waiting.value_or(0), 0));
    showCounts();
    showLine();
}

void ClassListPage::showCounts()
{
    const auto& counts = m_model->counts();
    const auto figure = [this](qint64 count) { return m_language.number(count); };
    m_counts->setCounts({{figure(counts.created), tr("new"), int(Tone::Text)},
                         {figure(counts.known), tr("known"), int(Tone::Done)},
                         {figure(counts.waiting), tr("wait for your answer"), int(Tone::Proposed)},
                         {figure(counts.already), tr("in the network already"), int(Tone::Second)},
                         {figure(counts.left), tr("left out"), int(Tone::Second)},
                         {figure(counts.back), tr("go back"), int(Tone::Conflict)}},
                        figure(counts.lines), tr("lines"));
    m_counts->setVisible(counts.lines > 0);
    m_enrol->setEnabled(counts.enrolled > 0);
    const QString enrols = words::counted("ClassListPage", "Enrol %n student(s)", nullptr, counts.enrolled);
    m_enrol->setText(counts.enrolled > 0 ? enrols : tr("Enrol (paste a class list)"));
    m_enrol->setAccessibleName(m_enrol->text());
    m_foot->setNote(counts.enrolled > 0 ? tr("One step: Ctrl+Z takes the whole class back.") : QString());
}

void ClassListPage::showLine()
{
    const int row = m_table->currentIndex().row();
    const auto* match = m_model->match(row);
    const bool asks = m_model->asks(row);
    const bool isFaulty = match != nullptr && match->standing == ClassStanding::Faulty;
    m_question->setVisible(asks || isFaulty);
    for (AnswerButton* button : {m_same, m_other, m_leave})
        button->setVisible(asks);
    if (asks)
        m_same->setVisible(match->standing == ClassStanding::Proposed);
    if (isFaulty)
        m_asked->setText(tr("Line %1 goes back.").arg(m_language.number(match->line.number)),
                         m_model->faultWords(row) + QLatin1Char(' ') + tr("Mend it at the left."));
    else if (asks && match->standing == ClassStanding::Proposed)
        m_asked->setText(tr("Is line %1 this person?").arg(m_language.number(match->line.number)),
                         m_model->candidateWords(row));
    else if (asks)
        m_asked->setText(tr("Line %1 says what an earlier line says.").arg(m_language.number(match->line.number)),
                         tr("Are these two people of one name?"));
}

void ClassListPage::answerLine(int key)
{
    const int row = m_table->currentIndex().row();
    if (!m_model->asks(row) || (key == 1 && m_model->match(row)->standing != ClassStanding::Proposed))
        return;
    m_model->setAnswer(row, key == 1   ? ClassAnswer::EnrolProposed
                            : key == 2 ? ClassAnswer::EnrolNew
                                       : ClassAnswer::LeaveOut);
    showCounts();
    if (const auto next = m_model->nextWaiting(row))
        m_table->setCurrentIndex(m_model->index(*next, 0));
    showLine();
}

void ClassListPage::enrol()
{
    const auto place = readPlace();
    if (!place || m_rest.isActive() || m_work->isRunning() || m_model->counts().enrolled == 0)
        return; // what stands in the preview is what is enrolled
    const auto entries = m_model->entries();
    Result<std::int64_t> enrolled = 0;
    try {
        enrolled = exchange::enrolClass(m_session.desk(), *place, entries);
    } catch (const store::StoreFailure& failure) {
        enrolled = refused(failure.code(), m_session.laptop().store().path());
    }
    if (!enrolled) {
        m_prompts.tell(tr("The class is not enrolled"), words::sentence(enrolled.error()));
        return;
    }
    m_pasted->clear();
    m_model->setMatches({});
    m_session.noteChange();
    emit closeWanted();
}

bool ClassListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_3) {
            answerLine(key - Qt::Key_0);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ClassListPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_split->setOrientation(Look::of(this).isLargeText() ? Qt::Vertical : Qt::Horizontal);
}

} // namespace bandanh::desktop
