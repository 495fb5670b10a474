#include "app/desktop/sync/syncpage.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sync/enrolform.h"
#include "app/desktop/sync/facts.h"
#include "app/desktop/sync/practising.h"
#include "app/desktop/sync/synchead.h"
#include "app/desktop/sync/syncing.h"
#include "app/desktop/sync/syncwords.h"
#include "app/words/filled.h"
#include "core/operations/conflicts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace bandanh::desktop {

namespace {

constexpr int kRightWidth = 422;
constexpr int kNearlyAll = 1000; // of a row's stretch

} // namespace

SyncPage::SyncPage(Session& session, Language& language, Syncing& syncing, Practising* practising, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_syncing(syncing),
      m_practising(practising),
      m_reader(session.laptop().store()),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("sync"));
    m_stack->addWidget(scrolled(makeWelcome()));
    m_stack->addWidget(scrolled(makeEnrolled()));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectSyncing();
    arrange();
}

SyncPage::~SyncPage() = default;

QWidget* SyncPage::scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget* SyncPage::makeWelcome()
{
    // What wraps is laid out for the width that it gets only where a row gives it that width.
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(20, 4, 20, 20);
    auto* pane = new QWidget;
    pane->setMaximumWidth(Look::of().scaled(measure::kFormWidth) + 2 * measure::kFirstCellPadding);
    row->addWidget(pane, kNearlyAll);
    row->addStretch(1);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty = new EmptyState;
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_firstForm = new EnrolForm;
    m_firstForm->setObjectName(QStringLiteral("firstEnrolForm"));
    column->addWidget(m_empty);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(measure::kFirstCellPadding, 0, measure::kFirstCellPadding, 0);
    inset->addWidget(makePractice());
    inset->addWidget(m_firstForm);
    column->addLayout(inset);
    column->addStretch();
    return content;
}

QWidget* SyncPage::makePractice()
{
    m_practice = new QWidget;
    m_practise = new Button(Button::Kind::Primary);
    m_practise->setObjectName(QStringLiteral("practiseWithHq"));
    m_practiseMeans = new KhmerLabel(Role::Small, Tone::Second);
    m_practiceWarning = new Callout(Callout::Kind::Open, Icon::Warning);
    auto* column = new QVBoxLayout(m_practice);
    column->setContentsMargins(0, 0, 0, 14);
    column->setSpacing(8);
    column->addWidget(m_practise, 0, Qt::AlignLeft);
    column->addWidget(m_practiseMeans);
    column->addSpacing(12);
    column->addWidget(m_practiceWarning);
    if (m_practising != nullptr)
        connect(m_practise, &QPushButton::clicked, m_practising, &Practising::begin);
    return m_practice;
}

QWidget* SyncPage::makeEnrolled()
{
    auto* content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(20, 18, 20, 20);
    m_columns->setSpacing(measure::kColumnGap);
    m_columns->addWidget(makeLeft(), 1);
    m_columns->addWidget(makeRight());
    return content;
}

QWidget* SyncPage::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new SyncHead;
    m_practiceNote = new Callout(Callout::Kind::Open, Icon::Note);
    m_practiceNote->setObjectName(QStringLiteral("practiceNote"));
    m_clockNote = new Callout(Callout::Kind::Open, Icon::Warning);
    m_clockNote->setObjectName(QStringLiteral("clockNote"));
    m_conflictNote = new Callout(Callout::Kind::Conflict, Icon::Merge);
    m_conflictNote->setObjectName(QStringLiteral("conflictNote"));
    m_startPractice = new Button(Button::Kind::Secondary);
    m_startPractice->setObjectName(QStringLiteral("startPractice"));
    m_practiceNote->addWidget(m_startPractice);
    m_decide = new Button(Button::Kind::Secondary);
    m_decide->setObjectName(QStringLiteral("decideConflicts"));
    m_conflictNote->addWidget(m_decide);
    column->addWidget(m_head);
    m_notes = new QWidget;
    auto* notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, 12, 0, 0);
    notes->setSpacing(12);
    for (Callout* note : {m_practiceNote, m_clockNote, m_conflictNote})
        notes->addWidget(note);
    column->addWidget(m_notes);
    m_waitingBand = new SectionBand;
    m_waitingFacts = new Facts;
    m_lastBand = new SectionBand;
    m_lastFacts = new Facts;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_waitingBand, m_waitingFacts, m_lastBand, m_lastFacts})
        column->addWidget(widget);
    column->addStretch();
    if (m_practising != nullptr)
        connect(m_startPractice, &QPushButton::clicked, m_practising, &Practising::begin);
    connect(m_decide, &QPushButton::clicked, this, &SyncPage::conflictsWanted);
    return left;
}

QWidget* SyncPage::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_linkBand = new SectionBand;
    m_linkBand->setGapAbove(false);
    m_linkFacts = new Facts;
    m_newCode = new Button(Button::Kind::Tertiary);
    m_newCode->setObjectName(QStringLiteral("newCode"));
    m_form = new EnrolForm;
    m_form->setObjectName(QStringLiteral("enrolForm"));
    m_form->setPrimary(false);
    m_form->hide();
    m_modeBand = new SectionBand;
    m_mode = new QComboBox;
    m_mode->setObjectName(QStringLiteral("syncMode"));
    m_modeField = new FormField(m_mode);
    column->addWidget(m_linkBand);
    column->addWidget(m_linkFacts);
    column->addSpacing(8);
    column->addWidget(m_newCode, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_modeBand);
    column->addSpacing(8);
    column->addWidget(m_modeField);
    column->addStretch();
    connect(m_newCode, &QPushButton::clicked, this, &SyncPage::openForm);
    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { m_syncing.setMode(static_cast<SyncPolicy::Mode>(index)); });
    return right;
}

void SyncPage::connectSyncing()
{
    connect(m_head, &SyncHead::deedWanted, &m_syncing, &Syncing::syncNow);
    connect(m_head, &SyncHead::cancelWanted, &m_syncing, &Syncing::cancel);
    for (EnrolForm* form : {m_firstForm, m_form}) {
        connect(form, &EnrolForm::wanted, &m_syncing, &Syncing::enrol);
        connect(form, &EnrolForm::cancelWanted, &m_syncing, &Syncing::cancel);
        connect(&m_syncing, &Syncing::enrolmentRefused, form, &EnrolForm::showError);
        connect(&m_syncing, &Syncing::enrolled, form, &EnrolForm::clearCode);
    }
    connect(&m_syncing, &Syncing::enrolled, this, [this] {
        m_form->hide();
        m_newCode->show();
        if (isVisible())
            m_head->firstFocus()->setFocus();
    });
    connect(&m_syncing, &Syncing::changed, this, &SyncPage::reload);
    if (m_practising != nullptr)
        connect(m_practising, &Practising::changed, this, &SyncPage::reload);
    connect(&m_syncing, &Syncing::progressed, this, &SyncPage::showProgress);
    connect(&m_reader, &WaitingReader::found, this, [this](const WaitingChanges& waiting) {
        m_waiting = waiting;
        showHead();
        showSections();
    });
}

/// With large text the right column goes below.
void SyncPage::arrange()
{
    const bool large = Look::of(this).isLargeText();
    m_columns->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget* right = m_columns->itemAt(1)->widget();
    right->setMinimumWidth(large ? 0 : Look::of(this).scaled(kRightWidth));
    right->setMaximumWidth(large ? QWIDGETSIZE_MAX : Look::of(this).scaled(kRightWidth));
}

void SyncPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void SyncPage::fillForm(const QString& url, const QString& code)
{
    m_firstForm->fill(url, code);
}

void SyncPage::openForm()
{
    m_form->fill(QString::fromStdString(m_syncing.link()->url), {});
    m_form->show();
    m_newCode->hide();
    m_form->firstFocus()->setFocus();
}

void SyncPage::reload()
{
    if (!isVisible())
        return;
    m_stack->setCurrentIndex(m_syncing.link() ? 1 : 0);
    for (EnrolForm* form : {m_firstForm, m_form})
        form->setRunning(m_syncing.isEnrolling());
    if (m_waitingRead != m_syncing.state().waiting && !m_syncing.isRunning()) {
        m_waiting.reset();
        m_waitingRead = m_syncing.state().waiting;
        m_reader.read(static_cast<std::int64_t>(*m_waitingRead));
    }
    const auto& error = m_syncing.error();
    const bool needsCode =
        error && (error->code == ErrorCode::Revoked || error->code == ErrorCode::LogDiverged) && m_syncing.link();
    if (needsCode && !m_form->isVisibleTo(this))
        openForm();
    showHead();
    showNotes();
    showSections();
}

void SyncPage::showHead()
{
    m_head->show(sentences(m_syncing, m_waiting ? &*m_waiting : nullptr, m_language, QDateTime::currentDateTime()),
                 m_syncing.isRunning());
    if (m_syncing.isCancelling())
        m_head->showCancelling();
}

void SyncPage::showProgress()
{
    const auto total = m_syncing.waitingAtStart();
    const auto left = std::min(total, m_syncing.progress().waiting);
    m_head->showProgress(progressText(m_syncing, m_language),
                         total > 0 ? std::optional(double(total - left) / double(total)) : std::nullopt);
}

void SyncPage::showNotes()
{
    const QString clock = clockWarning(m_syncing.state());
    m_clockNote->setText(clock.section(QLatin1Char('\n'), 0, 0), clock.section(QLatin1Char('\n'), 1));
    m_clockNote->setVisible(!clock.isEmpty());
    const auto conflicts = operations::countOpenConflicts(m_session.reader());
    m_conflictNote->setText({}, words::counted("bandanh::desktop::SyncPage",
                                               "%n value(s) differ and wait for your decision.", nullptr, conflicts));
    m_conflictNote->setVisible(conflicts > 0);
    showPractice();
    const auto isShown = [](const Callout* note) { return !note->isHidden(); };
    m_notes->setVisible(std::ranges::any_of(std::array{m_practiceNote, m_clockNote, m_conflictNote}, isShown));
}

void SyncPage::showSections()
{
    const auto& state = m_syncing.state();
    m_waitingBand->setCount(m_language.number(qint64(state.waiting)));
    m_waitingFacts->setFacts(m_waiting ? waitingFacts(*m_waiting, m_language) : QList<Facts::Fact>{});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_waitingBand, m_waitingFacts})
        widget->setVisible(state.waiting > 0);
    if (state.lastComplete) {
        m_lastBand->setNote(
            m_language.moment(QDateTime::fromMSecsSinceEpoch(*state.lastComplete), QDateTime::currentDateTime()));
        m_lastFacts->setFacts(lastSyncFacts(state, m_language));
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_lastBand, m_lastFacts})
        widget->setVisible(state.lastComplete.has_value());
    if (m_syncing.link())
        m_linkFacts->setFacts(linkFacts(*m_syncing.link(), m_language, m_session.gazetteer()));
    m_mode->setCurrentIndex(static_cast<int>(m_syncing.mode()));
}

void SyncPage::showPractice()
{
    using State = Practising::State;
    const State state = m_practising != nullptr ? m_practising->state() : State::None;
    const bool starting = state == State::Starting;
    m_practice->setVisible(m_practising != nullptr);
    m_practise->setVisible(state == State::Offered || starting);
    m_practiseMeans->setVisible(!m_practise->isHidden());
    m_practise->setEnabled(!starting && !m_syncing.isRunning());
    m_practise->setText(starting ? tr("Starting a headquarters…") : tr("Practise with a headquarters on this laptop"));
    const bool practises = state == State::Running || state == State::Stopped;
    m_practiceNote->setVisible(practises);
    m_practiceNote->setText(tr("This is practice."), state == State::Running
                                                         ? tr("Headquarters runs on this laptop; nothing leaves it.")
                                                         : tr("The headquarters on this laptop does not run."));
    m_startPractice->setVisible(state == State::Stopped);
    m_practiceWarning->setVisible(!starting);
    m_firstForm->setVisible(!starting);
    m_firstForm->setPrimary(m_practising == nullptr || m_practise->isHidden());
}

QString SyncPage::title() const
{
    return tr("Sync");
}

void SyncPage::retranslate()
{
    m_empty->setText(
        tr("This laptop is not enrolled with a headquarters yet. What you record stays on it, and is safe."),
        tr("Headquarters gives you an address and a code. Enrolled, the laptop sends what you record and "
           "receives what others recorded in your provinces."));
    m_practiseMeans->setText(tr("To practise: nothing leaves this laptop, and nobody in the practice data is real."));
    m_practiceWarning->setText({},
                               tr("This laptop holds practice data. Enrolled with a real headquarters, it would send "
                                  "that too."));
    for (EnrolForm* form : {m_firstForm, m_form})
        form->retranslate();
    m_head->retranslate();
    m_startPractice->setText(tr("Start it"));
    m_decide->setText(tr("Decide"));
    m_waitingBand->setTitle(tr("Waiting to be sent"));
    m_waitingBand->setNote(tr("Nothing is deleted here before headquarters has it"));
    m_lastBand->setTitle(tr("Last complete sync"));
    m_linkBand->setTitle(tr("Headquarters"));
    m_newCode->setText(tr("Enrol with a new code"));
    m_modeBand->setTitle(tr("By itself"));
    m_modeField->setLabel(tr("When to send and receive by itself"));
    const int mode = m_mode->currentIndex();
    m_mode->clear();
    m_mode->addItems({tr("On every network"), tr("Not on metered networks"), tr("Only when I say so")});
    m_mode->setCurrentIndex(mode);
    reload();
}

void SyncPage::onShown()
{
    reload();
}

QWidget* SyncPage::firstFocus()
{
    if (m_syncing.link())
        return m_head->firstFocus();
    return m_practising != nullptr && !m_practise->isHidden() ? static_cast<QWidget*>(m_practise)
                                                              : m_firstForm->firstFocus();
}

QList<QWidget*> SyncPage::panes()
{
    return m_syncing.link() ? QList<QWidget*>{m_head->firstFocus(), m_newCode, m_mode} : QList<QWidget*>{firstFocus()};
}

} // namespace bandanh::desktop
