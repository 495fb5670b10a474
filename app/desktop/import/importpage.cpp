#include "app/desktop/import/importpage.h"

#include "app/desktop/import/filepane.h"
#include "app/desktop/import/importwords.h"
#include "app/desktop/import/previewmodel.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

using exchange::RowOutcome;

namespace {

constexpr int kAllRows = -1;

Button* makeButton(const char* name, Button::Kind kind)
{
    auto* button = new Button(kind);
    button->setObjectName(QString::fromLatin1(name));
    button->setSize(Button::Size::Dialog);
    return button;
}

void say(Button* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

ImportPage::ImportPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                       const QStringList& paths, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_actions(actions),
      m_prompts(prompts),
      m_work(session),
      m_model(new PreviewModel(language, this))
{
    setObjectName(QStringLiteral("import"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeWork());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectWork();
    connect(m_actions.action(ActionId::OtherFile), &QAction::triggered, this, &ImportPage::pickFiles);
    connect(m_actions.action(ActionId::RunImport), &QAction::triggered, this, &ImportPage::run);
    setStage(Stage::Empty);
    if (!paths.isEmpty())
        open(paths);
}

ImportPage::~ImportPage()
{
    m_work.cancel();
}

QWidget* ImportPage::makeStart()
{
    auto* start = new QWidget;
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(14, 0, 14, 0);
    m_start = new EmptyState;
    m_start->button()->setObjectName(QStringLiteral("chooseFiles"));
    m_folder = makeButton("chooseFolder", Button::Kind::Tertiary);
    m_start->addSecond(m_folder);
    column->addWidget(m_start);
    connect(m_start->button(), &QPushButton::clicked, this, &ImportPage::pickFiles);
    connect(m_folder, &QPushButton::clicked, this, &ImportPage::pickFolder);
    return start;
}

QWidget* ImportPage::makeWork()
{
    auto* work = new QSplitter;
    work->setChildrenCollapsible(false);
    m_pane = new FilePane(m_session, m_language);
    work->addWidget(m_pane);
    work->addWidget(makePreview());
    work->setStretchFactor(1, 1);
    connect(m_pane, &FilePane::fileChosen, this, &ImportPage::showFile);
    connect(m_pane, &FilePane::activityConfirmed, this, [this] {
        const FilePreview* file = current();
        if (file == nullptr)
            return;
        choose([file](FileChoices& choices) {
            choices.titleConfirms = file->isSuggestionCertain;
            if (!file->isSuggestionCertain)
                choices.activity = file->suggestions.front().id;
        });
    });
    connect(m_pane, &FilePane::activityChosen, this,
            [this](const RowId& activity) { choose([&](FileChoices& choices) { choices.activity = activity; }); });
    connect(m_pane, &FilePane::leftOutChosen, this,
            [this](bool leftOut) { choose([leftOut](FileChoices& choices) { choices.isLeftOut = leftOut; }); });
    connect(m_pane, &FilePane::activityLeftOpen, this, [this] {
        choose([](FileChoices& choices) {
            choices.activity.reset();
            choices.titleConfirms = false;
        });
    });
    connect(m_pane, &FilePane::meaningChosen, this, [this](std::size_t column, sheets::Column meaning) {
        choose([&](FileChoices& choices) { choices.meanings[column] = meaning; });
    });
    return work;
}

QWidget* ImportPage::makePreview()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(20, 0, 20, 0);
    upper->setSpacing(0);
    m_counts = new CountLine;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 6, 0, 6);
    bar->setSpacing(8);
    m_filter = new FilterButton;
    m_filter->setObjectName(QStringLiteral("previewFilter"));
    m_order = new FilterButton;
    m_order->setObjectName(QStringLiteral("previewOrder"));
    m_filterNote = new Label(Role::Small, Tone::Second);
    bar->addWidget(m_filter);
    bar->addWidget(m_order);
    bar->addStretch();
    bar->addWidget(m_filterNote);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("previewRows"));
    m_table->setModel(m_model);
    upper->addWidget(m_counts);
    upper->addLayout(bar);
    upper->addWidget(m_table, 1);
    column->addLayout(upper, 1);
    m_reason = new Callout(Callout::Kind::Conflict, Icon::Warning, nullptr, Callout::Shape::Bar);
    m_done = new Callout(Callout::Kind::Done, Icon::Check, nullptr, Callout::Shape::Bar);
    m_undo = makeButton("undoImport", Button::Kind::Secondary);
    m_save = makeButton("saveSentBack", Button::Kind::Secondary);
    m_done->addWidget(m_save);
    m_done->addWidget(m_undo);
    m_progress = new ProgressPanel(m_language);
    m_foot = new FootBar;
    m_cancel = makeButton("cancelImport", Button::Kind::Secondary);
    m_run = makeButton("runImport", Button::Kind::Primary);
    m_foot->addRight(m_cancel);
    m_foot->addRight(m_run);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_reason, m_done, m_progress, m_foot})
        column->addWidget(widget);
    connect(m_filter, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_model->setFilter(value.toInt() == kAllRows ? std::nullopt : std::optional(RowOutcome(value.toInt())));
        m_table->selectRow(0);
    });
    connect(m_order, &FilterButton::valueChosen, this, [this](const QVariant& value) {
        m_model->setOrder(PreviewModel::Order(value.toInt()));
        m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPage::showReason);
    return pane;
}

void ImportPage::connectWork()
{
    connect(&m_work, &ImportWork::progressed, m_progress, &ProgressPanel::setProgress);
    connect(&m_work, &ImportWork::previewed, this, &ImportPage::takePreview);
    connect(&m_work, &ImportWork::imported, this, &ImportPage::takeImport);
    connect(&m_work, &ImportWork::undone, this, &ImportPage::takeUndone);
    connect(&m_work, &ImportWork::cancelled, this, &ImportPage::takeCancelled);
    connect(&m_work, &ImportWork::refused, this, [this](const QString& sentence) {
        setStage(m_stage == Stage::Undoing ? Stage::Done : m_files.empty() ? Stage::Empty : Stage::Ready);
        m_prompts.tell(tr("This cannot be imported"), sentence);
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        m_progress->showCancelling();
        m_work.cancel();
    });
    connect(m_run, &QPushButton::clicked, this, &ImportPage::run);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveSentBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::closeWanted);
}

void ImportPage::pickFiles()
{
    const QStringList files =
        m_prompts.filesToOpen({tr("Files to import"), tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"), {}, {}});
    if (!files.isEmpty())
        open(files);
}

void ImportPage::pickFolder()
{
    if (const auto folder = m_prompts.folderToOpen({tr("A folder with files to import"), {}, {}, {}}))
        open({*folder});
}

void ImportPage::open(const QStringList& paths)
{
    if (m_work.isRunning() || paths.isEmpty())
        return;
    m_paths = paths;
    m_choices.clear();
    m_imports.clear();
    m_current = 0;
    look();
}

void ImportPage::look()
{
    setStage(Stage::Reading);
    m_work.preview(m_paths, m_choices);
}

void ImportPage::choose(const std::function<void(FileChoices&)>& change)
{
    if (m_stage != Stage::Ready || current() == nullptr)
        return;
    change(m_choices[current()->table]);
    look();
}

void ImportPage::run()
{
    if (m_stage != Stage::Ready || rowsIn() == 0)
        return;
    std::vector<sheets::TableFile> tables;
    qint64 rows = 0;
    for (const FilePreview& file : m_files) {
        tables.push_back(file.table);
        rows += file.report.counts.total();
    }
    setStage(Stage::Importing);
    m_work.run(tables, m_choices, rows);
}

void ImportPage::undo()
{
    if (m_stage != Stage::Done || m_imports.empty())
        return;
    setStage(Stage::Undoing);
    m_work.undo(m_imports);
}

void ImportPage::takePreview(const std::vector<FilePreview>& files)
{
    m_model->setFile(nullptr);
    m_pane->setFiles(nullptr);
    m_files = files;
    m_pane->setFiles(&m_files);
    m_pane->retranslate();
    setStage(Stage::Ready);
    showFile(std::min(m_current, int(m_files.size()) - 1));
    m_table->setFocus();
}

void ImportPage::takeImport(const std::vector<FilePreview>& files)
{
    takePreview(files);
    m_imports.clear();
    for (const FilePreview& file : m_files)
        if (file.report.import && file.rowsIn() > 0)
            m_imports.push_back(*file.report.import);
    setStage(Stage::Done);
    m_table->setFocus(); // not the undo: one Enter too many would take it all back
    m_session.noteChange();
}

void ImportPage::takeUndone(const ImportWork::Undone& outcome)
{
    m_imports.clear();
    m_session.noteChange();
    look();
    if (outcome.kept > 0)
        m_prompts.tell(
            tr("Undone, but not all of it"),
            m_language.digits(tr("%n row(s) were changed since, or other rows refer to them. They stay as they are.",
                                 nullptr, int(outcome.kept))));
}

void ImportPage::takeCancelled()
{
    const bool wasUndoing = m_stage == Stage::Undoing;
    setStage(wasUndoing ? Stage::Done : m_files.empty() ? Stage::Empty : Stage::Ready);
}

void ImportPage::setStage(Stage stage)
{
    m_stage = stage;
    const bool works = stage == Stage::Reading || stage == Stage::Importing || stage == Stage::Undoing;
    if (works && !m_progress->isRunning()) {
        // Before the first look nobody knows the rows of several files.
        const bool countsFiles =
            stage == Stage::Undoing
            || (stage == Stage::Reading
                && (m_paths.size() > 1 || m_files.size() > 1 || QFileInfo(m_paths.value(0)).isDir()));
        m_progress->start(countsFiles ? tr("%1 of %2 files") : tr("%1 of %2 rows"));
    } else if (!works) {
        m_progress->finish();
    }
    m_stack->setCurrentIndex(stage == Stage::Empty ? 0 : 1);
    m_pane->setDeciding(stage == Stage::Ready);
    m_pane->setEnabled(stage != Stage::Importing && stage != Stage::Undoing);
    m_done->setVisible(stage == Stage::Done);
    showReason();
    showFoot();
    emit headingChanged();
}

const FilePreview* ImportPage::current() const
{
    return m_current >= 0 && m_current < int(m_files.size()) ? &m_files[std::size_t(m_current)] : nullptr;
}

qint64 ImportPage::rowsIn() const
{
    qint64 rows = 0;
    for (const FilePreview& file : m_files)
        rows += file.isRefused() ? 0 : file.rowsIn();
    return rows;
}

void ImportPage::showFile(int index)
{
    m_current = index;
    const FilePreview* file = current();
    if (file == nullptr)
        return;
    const auto chosen = m_choices.find(file->table);
    m_pane->showFile(index, chosen == m_choices.end() ? FileChoices() : chosen->second);
    m_model->setFile(file);
    layOutTable(*file);
    showCounts();
    showFilters();
    m_table->selectRow(0);
    showReason();
    emit headingChanged();
}

/// Columns in which the file says nothing are left out, so that the others have room.
void ImportPage::layOutTable(const FilePreview& file)
{
    using Kind = PreviewColumn::Kind;
    QList<Column> columns{{46, false, Qt::AlignRight}, {104}};
    int widest = -1;
    for (std::size_t i = 0; i < file.columns.size(); ++i) {
        const Kind kind = file.columns[i].kind;
        const auto says = [i](const PreviewRow& row) { return !row.cells.value(qsizetype(i)).isEmpty(); };
        const bool isEmpty = kind != Kind::OfFile && std::ranges::none_of(file.rows, says);
        const bool hasDates = kind == Kind::Age && std::ranges::any_of(file.rows, [i](const PreviewRow& row) {
                                  return row.cells.value(qsizetype(i)).size() > 4;
                              });
        m_table->setColumnHidden(PreviewModel::FirstCell + int(i), isEmpty);
        switch (kind) {
        case Kind::NameKhmer:
            columns << Column{112};
            break;
        case Kind::NameLatin:
            columns << Column{126};
            break;
        case Kind::Sex:
            columns << Column{42};
            break;
        case Kind::Age:
            columns << Column{hasDates ? 118 : 46, false, Qt::AlignRight};
            break;
        case Kind::Phone:
            columns << Column{120, false, Qt::AlignRight};
            break;
        case Kind::Place:
        case Kind::School:
        case Kind::OfFile:
            columns << Column{kind == Kind::School ? 96 : 110};
            break;
        }
        const bool isRoomy = kind == Kind::Place || kind == Kind::School || kind == Kind::OfFile;
        if (isRoomy && !isEmpty && (widest < 0 || kind == Kind::OfFile))
            widest = int(columns.size()) - 1;
    }
    if (widest < 0) // also of a refused file, which has no columns of its own
        widest = std::min(int(PreviewModel::FirstCell), int(columns.size()) - 1);
    columns[widest].stretch = true;
    m_table->setColumns(columns);
}

void ImportPage::showCounts()
{
    const FilePreview* file = current();
    if (file == nullptr)
        return;
    const exchange::Counts& counts = file->report.counts;
    const bool isLines = file->isSheet() || file->report.layout.kind == sheets::FileKind::Attendance;
    const auto figure = [&](RowOutcome outcome) { return m_language.number(counts[outcome]); };
    const int plain = int(Tone::Text);
    m_counts->setCounts(
        {{figure(RowOutcome::New), isLines ? tr("new people") : tr("new"), plain},
         {figure(RowOutcome::Known), tr("known"), plain},
         {figure(RowOutcome::Proposed), tr("proposed"), counts[RowOutcome::Proposed] > 0 ? int(Tone::Proposed) : plain},
         {figure(RowOutcome::Same), tr("same as before"), plain},
         {figure(RowOutcome::Rejected), tr("goes back"),
          counts[RowOutcome::Rejected] > 0 ? int(Tone::Conflict) : plain}},
        m_language.number(counts.total()), tr("rows of the file"));
    m_filterNote->setText(file->isBounded
                              ? tr("A large file: only the rows that want attention are listed, %1 at most.")
                                    .arg(m_language.number(kMostPreviewRows))
                              : tr("A filter here never changes what is written."));
}

void ImportPage::showFilters()
{
    const FilePreview* file = current();
    if (file == nullptr)
        return;
    const exchange::Counts& counts = file->report.counts;
    QList<FilterButton::Choice> choices{{tr("All %1 rows").arg(m_language.number(counts.total())), kAllRows}};
    for (const RowOutcome outcome :
         {RowOutcome::Rejected, RowOutcome::Proposed, RowOutcome::Known, RowOutcome::New, RowOutcome::Same})
        if (counts[outcome] > 0)
            choices << FilterButton::Choice{
                tr("%1: %2").arg(OutcomeWords::word(outcome), m_language.number(counts[outcome])), int(outcome)};
    m_filter->setChoices(tr("Rows"), choices);
    const int value = m_filter->value().toInt();
    m_model->setFilter(value == kAllRows ? std::nullopt : std::optional(RowOutcome(value)));
    m_order->setChoices(tr("Order"), {{tr("Attention first"), int(PreviewModel::Order::AttentionFirst)},
                                      {tr("As in the file"), int(PreviewModel::Order::AsInFile)}});
}

void ImportPage::showReason()
{
    const FilePreview* file = current();
    const QModelIndex index = m_table->currentIndex();
    const bool isShown = file != nullptr && index.isValid() && index.row() < m_model->rowCount()
                         && (m_stage == Stage::Ready || m_stage == Stage::Done)
                         && m_model->row(index.row()).outcome == RowOutcome::Rejected;
    m_reason->setVisible(isShown);
    if (!isShown)
        return;
    const PreviewRow& row = m_model->row(index.row());
    m_reason->setText(tr("Row %1 goes back whole.").arg(m_language.number(row.number)), reasonSentence(*file, row));
}

void ImportPage::showFoot()
{
    const bool isReady = m_stage == Stage::Ready && rowsIn() > 0;
    m_run->setVisible(m_stage != Stage::Done && m_stage != Stage::Undoing);
    m_run->setEnabled(isReady);
    m_run->setKeys(isReady ? m_actions.action(ActionId::RunImport)->shortcut() : QKeySequence());
    say(m_run,
        m_stage == Stage::Reading || m_files.empty() ? tr("Reading the files") : deedSentence(m_files, m_language));
    say(m_cancel, m_stage == Stage::Done ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(m_stage != Stage::Importing && m_stage != Stage::Undoing);
    m_foot->setNote(m_stage == Stage::Done ? QString() : tr("All or nothing, in one step. It can be undone."));
    if (m_stage != Stage::Done)
        return;
    m_done->setText(tr("Imported."), doneSentence(m_files, m_language));
    say(m_undo, tr("Undo the import"));
    m_undo->setEnabled(!m_imports.empty());
    say(m_save, tr("Save the rows sent back"));
    m_save->setVisible(std::ranges::any_of(m_files, [](const FilePreview& file) { return !file.sentBack.empty(); }));
}

void ImportPage::saveSentBack()
{
    for (const FilePreview& file : m_files)
        if (!file.sentBack.empty())
            saveOne(file);
}

void ImportPage::saveOne(const FilePreview& file)
{
    const QFileInfo original(file.path());
    const QString suggested = tr("%1, sent back.csv").arg(original.completeBaseName());
    const auto path = m_prompts.fileToSave(
        {tr("The rows of %1 that were sent back").arg(file.name()), tr("Tables (*.csv)"), original.path(), suggested});
    if (!path)
        return;
    QSaveFile saved(*path); // the whole file or nothing
    const bool isWritten =
        saved.open(QIODevice::WriteOnly)
        && saved.write(file.sentBack.data(), qint64(file.sentBack.size())) == qint64(file.sentBack.size())
        && saved.commit();
    if (!isWritten)
        m_prompts.tell(tr("The rows could not be saved"),
                       tr("%1 cannot be written. The rows are still here; choose another place.").arg(*path));
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::subtitle() const
{
    const FilePreview* file = m_stage == Stage::Empty ? nullptr : current();
    return file != nullptr ? file->name() : QString();
}

QList<PageAction> ImportPage::actions() const
{
    return {{ActionId::OtherFile}};
}

void ImportPage::retranslate()
{
    m_start->setText(tr("What a file would bring will stand here, row by row, before anything is written."),
                     tr("Drop files or a folder anywhere on the window, or choose them."));
    m_start->setButtonText(tr("Choose files"));
    say(m_folder, tr("Choose a folder"));
    m_table->setAccessibleName(tr("Rows of the file and what becomes of them"));
    m_pane->retranslate();
    m_model->retranslate();
    showCounts();
    showFilters();
    showReason();
    showFoot();
}

bool ImportPage::mayLeave()
{
    if (m_work.isRunning() && m_work.job() != ImportWork::Job::Preview)
        return false; // what is being written is written, or cancelled, first
    m_work.cancel();
    return true;
}

QWidget* ImportPage::firstFocus()
{
    return m_stage == Stage::Empty ? static_cast<QWidget*>(m_start->button()) : m_table;
}

QList<QWidget*> ImportPage::panes()
{
    return m_stage == Stage::Empty
               ? QList<QWidget*>{m_start->button()}
               : QList<QWidget*>{m_pane->firstFocus(), m_table, m_stage == Stage::Done ? m_undo : m_run};
}

} // namespace bandanh::desktop
