#include "app/desktop/trainings/scorepane.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/session/session.h"
#include "app/desktop/trainings/scoregrid.h"
#include "app/desktop/trainings/scorepaste.h"
#include "app/desktop/trainings/scoreview.h"
#include "app/words/filled.h"
#include "core/records/testscore.h"

#include <QHBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kPersonWidth = 320;
constexpr int kMostFaults = 4; // more of them are only counted

const records::FieldSpec& personOfScore()
{
    return *records::specOf<records::TestScore>().byName("person");
}

} // namespace

ScorePane::ScorePane(Session& session, Language& language, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_grid(new ScoreGrid(session, language, this)),
      m_band(new SectionBand),
      m_keys(new KhmerLabel(Role::Small, Tone::Second)),
      m_said(new Callout(Callout::Kind::Conflict, Icon::Warning)),
      m_view(new ScoreView(*m_grid)),
      m_empty(new EmptyState(m_view)),
      m_note(new KhmerLabel(Role::Small, Tone::Conflict)),
      m_unlisted(new KhmerLabel(Role::Small, Tone::Second)),
      m_person(makeFieldEditor(personOfScore(), session, language, this)),
      m_personField(new FormField(m_person->widget())),
      m_add(new Button(Button::Kind::Secondary))
{
    m_view->setEmptyState(m_empty);
    m_person->widget()->setObjectName(QStringLiteral("scorePerson"));
    m_personField->setFixedWidth(Look::of().scaled(kPersonWidth));
    m_add->setObjectName(QStringLiteral("addScorePerson"));
    m_add->setIcon(Icon::Plus);
    m_said->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_personField);
    foot->addWidget(m_add, 0, Qt::AlignVCenter);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 20, 8);
    column->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_band, m_keys, m_said})
        column->addWidget(widget);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(m_unlisted);
    column->addLayout(foot);
    connect(m_view, &ScoreView::pasted, this, &ScorePane::paste);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScorePane::showNote);
    connect(m_grid, &QAbstractItemModel::dataChanged, this, &ScorePane::showNote);
    connect(m_add, &QPushButton::clicked, this, &ScorePane::addPerson);
    connect(m_person, &FieldEditor::chosen, this, &ScorePane::addPerson);
    connect(m_grid, &ScoreGrid::refused, this, [this](const QString& sentence) { say(sentence, {}); });
}

void ScorePane::show(const std::optional<RowId>& training)
{
    if (training != m_training) {
        m_said->hide();
        m_person->setValue({});
        m_personField->setError({});
    }
    m_training = training;
    m_grid->setTraining(training);
    showCounts();
}

void ScorePane::showCounts()
{
    m_band->setCount(m_language.number(m_grid->rowCount()));
    m_band->setNote(words::counted("ScorePane", "%n with both scores", nullptr, m_grid->matched()));
    const store::TrainedPeople& people = m_grid->people();
    QStringList notes;
    if (people.unknown > 0)
        notes << words::counted("ScorePane",
                                "%n signed row(s) have no person yet: answer the questions first (Ctrl+J).", nullptr,
                                people.unknown);
    if (people.unlisted > 0)
        notes << words::counted("ScorePane", "%n survivor(s) are counted and not listed.", nullptr, people.unlisted);
    showNote();
    m_unlisted->setText(notes.join(QLatin1Char(' ')));
    m_unlisted->setVisible(!notes.isEmpty());
}

void ScorePane::showNote()
{
    const QModelIndex note = m_view->currentIndex().siblingAtColumn(ScoreGrid::Note);
    const QString words = note.data().toString();
    m_note->setText(tr("Row %1:").arg(m_language.number(note.row() + 1)), words);
    m_note->setVisible(!words.isEmpty());
}

void ScorePane::say(const QString& lead, const QString& text)
{
    m_said->setText(lead, text);
    m_said->show();
}

void ScorePane::paste(const QString& text, int row, int column)
{
    if (text.trimmed().isEmpty())
        return;
    ScorePaste paste(m_session, m_language, *m_grid);
    const int taken = paste.take(text, row, std::max(column, int(ScoreGrid::Before)));
    showCounts();
    m_said->setKind(paste.faults().isEmpty() ? Callout::Kind::Done : Callout::Kind::Conflict);
    QStringList faults = paste.faults().mid(0, kMostFaults);
    if (const qint64 more = paste.faults().size() - faults.size(); more > 0)
        faults << words::counted("ScorePane", "And %n more.", nullptr, more);
    say(words::counted("ScorePane", "Scores of %n person(s) were taken in; Ctrl+Z takes them back.", nullptr, taken),
        faults.join(QLatin1Char(' ')));
}

void ScorePane::addPerson()
{
    const ReadField read = m_person->read();
    const auto* person = read.value ? std::get_if<RowId>(&*read.value) : nullptr;
    QString error = read.error;
    if (person != nullptr && store::isUnlisted(m_session.reader(), *person))
        error = tr("Survivors are counted and never listed, so no score stands beside this name.");
    else if (const auto row = person != nullptr ? m_grid->rowOf(*person) : std::nullopt)
        error = tr("This person stands in row %1 already.").arg(m_language.number(*row + 1));
    m_personField->setError(error);
    if (person == nullptr || !error.isEmpty())
        return;
    const int row = m_grid->add(*person);
    m_person->setValue({});
    showCounts();
    m_view->setCurrentIndex(m_grid->index(row, ScoreGrid::Before));
    m_view->setFocus();
}

bool ScorePane::mayLeave()
{
    const auto cell = m_grid->unreadable();
    if (!cell)
        return true;
    m_view->setCurrentIndex(*cell);
    m_view->setFocus();
    return false;
}

void ScorePane::retranslate()
{
    m_band->setTitle(tr("Scores before and after"));
    m_keys->setText(
        tr("Type a score and press Enter for the next person or Tab for the next score. Ctrl+D takes the score "
           "above, Ctrl+V a block of a spreadsheet: scores alone, or names with scores behind them."));
    m_view->setAccessibleName(tr("Scores before and after"));
    m_empty->setText(tr("Who took part will stand here, to be given scores."),
                     tr("Enter a sign-in sheet, or add people below."));
    m_person->retranslate();
    m_personField->setLabel(tr("Somebody who did not sign"));
    m_add->setText(tr("Add this person"));
    m_add->setAccessibleName(m_add->text());
    showCounts();
}

} // namespace bandanh::desktop
