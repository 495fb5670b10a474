#include "app/desktop/sheets/lineentry.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/forms/referenceeditor.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/exchange/classlist.h"
#include "core/operations/cambodianday.h"
#include "core/records/attendance.h"
#include "core/store/survivors.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kNarrow = 84;
constexpr int kWide = 128;

const records::FieldSpec& attendanceField(std::string_view name)
{
    return *records::specOf<records::Attendance>().byName(name);
}

QString typedIn(const QLineEdit& line)
{
    return line.text().simplified();
}

} // namespace

/// What the work fills; nobody else looks at it before it is finished.
struct LineEntry::Made {
    std::shared_ptr<exchange::PeopleIndex> people;
    std::vector<exchange::TypedLine> lines;
    Result<exchange::Counts> counts = exchange::Counts();
};

LineEntry::LineEntry(Session& session, Language& language, const RowId& sheet, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_sheet(sheet),
      m_fields(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_name(new ReferenceEditor(attendanceField("person"), session, this)),
      m_sex(makeFieldEditor(attendanceField("sex"), session, language, this)),
      m_age(new QLineEdit),
      m_phone(new QLineEdit),
      m_nameField(new FormField(m_name->widget())),
      m_add(new Button(Button::Kind::Secondary)),
      m_how(new KhmerLabel(Role::Small, Tone::Second)),
      m_said(new Callout(Callout::Kind::Done, Icon::Check))
{
    m_name->widget()->setObjectName(QStringLiteral("lineName"));
    m_nameField->setObjectName(QStringLiteral("lineNameField"));
    m_sex->widget()->setObjectName(QStringLiteral("lineSex"));
    m_age->setObjectName(QStringLiteral("lineAge"));
    m_phone->setObjectName(QStringLiteral("linePhone"));
    m_add->setObjectName(QStringLiteral("addLine"));
    m_add->setIcon(Icon::Plus);
    m_said->hide();
    m_fields->setSpacing(12);
    m_fields->addWidget(m_nameField, 1);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_sex->widget(), m_age, m_phone}) {
        m_frames << new FormField(editor);
        m_fields->addWidget(m_frames.last());
        editor->installEventFilter(this);
    }
    m_fields->addWidget(m_add, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 20, 4);
    column->setSpacing(4);
    column->addWidget(m_said);
    column->addWidget(m_how);
    column->addLayout(m_fields);
    placeFields();
    m_name->widget()->installEventFilter(this);
    connect(m_name, &FieldEditor::chosen, this, [this] { m_name->isTyped() ? add() : addChosen(); });
    connect(m_add, &QPushButton::clicked, this, &LineEntry::add);
    connect(&m_session, &Session::changed, this, [this] { m_people.reset(); });
    connect(&m_work, &LongWork::finished, this, &LineEntry::finish);
    connect(&m_work, &LongWork::failed, this, [this] {
        fail(words::sentence({ErrorCode::DiskFailing, {m_session.laptop().store().path()}}));
    });
}

LineEntry::~LineEntry() = default;

QWidget* LineEntry::firstField() const
{
    return m_name->line();
}

bool LineEntry::mayLeave()
{
    if (typedIn(*m_name->line()).isEmpty())
        return true;
    m_nameField->setError(tr("This line is not written yet: Enter writes it, Esc gives it up."));
    m_name->line()->setFocus();
    return false;
}

/// As a line of a list, by whose rules names, ages and telephone numbers are read.
QString LineEntry::typedLine() const
{
    return QStringList{typedIn(*m_name->line()), typedIn(*m_age), typedIn(*m_phone)}.join(QLatin1Char('\t'));
}

void LineEntry::add()
{
    if (typedIn(*m_name->line()).isEmpty()) {
        m_nameField->setError(tr("A name is needed."));
        return;
    }
    if (!m_name->isTyped())
        return addChosen();
    const int year = operations::cambodianDay(m_session.laptop().clock().now()).year();
    auto lines = exchange::readClassList(typedLine().toStdString(), year);
    if (lines.size() != 1 || lines.front().fault != exchange::ClassFault::None) {
        const std::string bad = lines.empty() ? std::string() : lines.front().badCell;
        m_nameField->setError(tr("“%1” is no name, age or telephone number.")
                                  .arg(bad.empty() ? typedIn(*m_name->line()) : QString::fromStdString(bad)));
        return;
    }
    exchange::TypedLine line{std::move(lines.front().row), std::nullopt};
    if (const ReadField sex = m_sex->read(); sex.value)
        if (const auto* code = std::get_if<std::int64_t>(&*sex.value))
            line.row.sex =
                static_cast<records::Sex>(*code) == records::Sex::Female ? sheets::Sex::Female : sheets::Sex::Male;
    take({std::move(line)});
    clear();
}

/// Somebody known was chosen: the line is theirs, and nothing beside the name is needed.
void LineEntry::addChosen()
{
    const ReadField read = m_name->read();
    const auto* person = read.value ? std::get_if<RowId>(&*read.value) : nullptr;
    if (person == nullptr)
        return;
    if (store::isSurvivor(m_session.reader(), *person)) {
        m_nameField->setError(tr("Survivors are counted and never listed; write them as a headcount."));
        return;
    }
    exchange::TypedLine line;
    line.person = *person;
    take({std::move(line)});
    clear();
}

void LineEntry::paste(const QString& text)
{
    const int year = operations::cambodianDay(m_session.laptop().clock().now()).year();
    std::vector<exchange::TypedLine> lines;
    QStringList left;
    for (exchange::ClassLine& line : exchange::readClassList(text.toStdString(), year)) {
        if (line.fault == exchange::ClassFault::None)
            lines.push_back({std::move(line.row), std::nullopt});
        else
            left << m_language.number(line.number);
    }
    if (!left.isEmpty()) {
        //: %1 is a list of the numbers of pasted lines.
        m_nameField->setError(
            tr("Not taken, because they cannot be read: the pasted lines %1.").arg(left.join(QStringLiteral(", "))));
    }
    take(std::move(lines));
}

void LineEntry::take(std::vector<exchange::TypedLine> lines)
{
    for (exchange::TypedLine& line : lines) {
        line.row.isSigned = sheets::Signed::Yes;
        m_waiting.push_back(std::move(line));
    }
    if (!m_work.isRunning() && !m_waiting.empty())
        start();
}

void LineEntry::start()
{
    m_made = std::make_shared<Made>();
    m_made->people = m_people;
    m_made->lines = std::exchange(m_waiting, {});
    m_work.start([&session = m_session, sheet = m_sheet, made = m_made](LongWork&) {
        const auto connection = session.laptop().store().openWriter();
        SystemRandom random;
        const operations::Desk desk{*connection, session.laptop().clock(), random};
        try {
            if (!made->people)
                made->people = std::make_shared<exchange::PeopleIndex>(*connection);
            made->counts = exchange::enterLines(desk, session.gazetteer(), *made->people, sheet, made->lines);
        } catch (const store::StoreFailure& failure) {
            made->counts = refused(failure.code(), session.laptop().store().path());
        }
    });
}

void LineEntry::finish()
{
    const auto made = std::exchange(m_made, nullptr);
    if (!made->counts)
        return fail(words::sentence(made->counts.error()));
    m_session.noteChange();
    m_people = made->people; // it has learnt what was written just now
    const auto written = made->counts->total();
    const auto proposed = (*made->counts)[exchange::RowOutcome::Proposed];
    const QString asks =
        words::counted("LineEntry", "%n may be somebody known: Questions (Ctrl+J) asks.", nullptr, proposed);
    m_said->setKind(Callout::Kind::Done);
    m_said->setText(words::counted("LineEntry", "%n line(s) written; Ctrl+Z takes this back.", nullptr, written),
                    proposed > 0 ? asks : QString());
    m_said->show();
    if (!m_waiting.empty())
        start();
}

void LineEntry::fail(const QString& sentence)
{
    m_waiting.clear();
    m_people.reset();
    m_said->setKind(Callout::Kind::Conflict);
    m_said->setText(tr("The line is not written."), sentence);
    m_said->show();
}

void LineEntry::clear()
{
    m_name->setValue({});
    m_sex->setValue({});
    m_age->clear();
    m_phone->clear();
    m_nameField->setError({});
    m_name->line()->setFocus();
}

bool LineEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString copied = key->matches(QKeySequence::Paste) ? QApplication::clipboard()->text() : QString();
    if (watched == m_name->widget() && copied.contains(QLatin1Char('\n'))) {
        paste(copied);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        clear();
        return true;
    }
    if (watched != m_name->widget() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        add();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// With large text the fields stand one below the other.
void LineEntry::placeFields()
{
    const Look& look = Look::of(this);
    const bool large = look.isLargeText();
    m_fields->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (FormField* frame : m_frames) {
        const int width = look.scaled(frame == m_frames.last() ? kWide : kNarrow);
        frame->setMinimumWidth(large ? 0 : width);
        frame->setMaximumWidth(large ? QWIDGETSIZE_MAX : width);
    }
}

void LineEntry::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeFields();
}

void LineEntry::retranslate()
{
    m_name->retranslate();
    m_sex->retranslate();
    m_nameField->setLabel(tr("Next line: name, in Khmer or Latin letters"));
    m_frames[0]->setLabel(tr("Sex"));
    m_frames[1]->setLabel(tr("Age"));
    m_frames[2]->setLabel(tr("Phone"));
    m_how->setText(
        tr("Choose somebody known from the suggestions, or type on and press Enter. Ctrl+V takes a whole block: "
           "a line for each person, with sex, age and telephone in any order."));
    m_add->setText(tr("Write the line"));
    m_add->setAccessibleName(m_add->text());
}

} // namespace bandanh::desktop
