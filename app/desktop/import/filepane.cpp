#include "app/desktop/import/filepane.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/import/filemodels.h"
#include "app/desktop/import/importwords.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/words/errorsentence.h"
#include "core/records/sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kWidth = 344;
constexpr int kMostFiles = 4; // in sight; the others scroll

Button* makeButton(const char* name, Button::Kind kind)
{
    auto* button = new Button(kind);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QString utf8(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

FilePane::FilePane(Session& session, Language& language, QWidget* parent)
    : ScrollPane(parent),
      m_session(session),
      m_language(language),
      m_filesModel(new FilesModel(language, this)),
      m_columnsModel(new ColumnsModel(language, this))
{
    setObjectName(QStringLiteral("importFilePane"));
    placeWidth();
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 18, 14);
    column->setSpacing(0);
    addFiles(*column);
    addFacts(*column);
    addSheet(*column);
    addColumns(*column);
    column->addStretch();
    setWidget(content);
}

/// With large text the pane stands above the rows, and is as wide as they are.
void FilePane::placeWidth()
{
    const Look& look = Look::of(this);
    setMinimumWidth(look.isLargeText() ? 0 : look.scaled(kWidth));
    setMaximumWidth(look.isLargeText() ? QWIDGETSIZE_MAX : look.scaled(kWidth));
}

void FilePane::changeEvent(QEvent* event)
{
    ScrollPane::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeWidth();
}

void FilePane::addFiles(QVBoxLayout& column)
{
    m_filesBand = new SectionBand;
    m_filesBand->setGapAbove(false);
    m_fileList = new RowList(RowList::Rows::TwoLines);
    m_fileList->setObjectName(QStringLiteral("importFiles"));
    m_fileList->setModel(m_filesModel);
    column.addWidget(m_filesBand);
    column.addWidget(m_fileList);
    connect(m_fileList, &RowList::currentIndexChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit fileChosen(index.row());
    });
}

void FilePane::addFacts(QVBoxLayout& column)
{
    m_fileBand = new SectionBand;
    m_fileBand->setGapAbove(false);
    m_name = new Label(Role::BodyBold);
    m_facts = new KhmerLabel(Role::Small, Tone::Second);
    column.addWidget(m_fileBand);
    column.addSpacing(6);
    column.addWidget(m_name);
    column.addWidget(m_facts);
    m_leaveOut = makeButton("leaveFileOut", Button::Kind::Tertiary);
    column.addWidget(m_leaveOut, 0, Qt::AlignLeft);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { emit leftOutChosen(!m_file->isLeftOut); });
}

void FilePane::addSheet(QVBoxLayout& column)
{
    m_sheetBand = new SectionBand;
    m_title = new KhmerLabel(Role::BodyBold);
    m_titleFacts = new KhmerLabel(Role::Small, Tone::Second);
    m_activity = new KhmerLabel(Role::Body);
    m_note = new KhmerLabel(Role::Small, Tone::Second);
    m_badge = new StateBadge;
    m_confirm = makeButton("confirmActivity", Button::Kind::Secondary);
    m_other = makeButton("otherActivity", Button::Kind::Tertiary);
    m_leaveOpen = makeButton("leaveWithoutActivity", Button::Kind::Tertiary);
    m_search = makeFieldEditor(*records::specOf<records::Sheet>().byName("activity"), m_session, m_language, this);
    m_search->widget()->setObjectName(QStringLiteral("activitySearch"));
    m_searchField = new FormField(m_search->widget());
    column.addWidget(m_sheetBand);
    column.addSpacing(6);
    for (QWidget* line : std::initializer_list<QWidget*>{m_title, m_titleFacts, m_activity, m_note})
        column.addWidget(line);
    column.addSpacing(6);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_badge);
    answers->addWidget(m_confirm);
    answers->addWidget(m_other);
    answers->addStretch();
    column.addLayout(answers);
    column.addWidget(m_leaveOpen, 0, Qt::AlignLeft);
    column.addWidget(m_searchField);
    connect(m_confirm, &QPushButton::clicked, this, &FilePane::activityConfirmed);
    connect(m_leaveOpen, &QPushButton::clicked, this, &FilePane::activityLeftOpen);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_isSearching = true;
        m_searchField->show();
        m_search->widget()->setFocus();
    });
    connect(m_search, &FieldEditor::chosen, this, [this] {
        const ReadField read = m_search->read();
        m_searchField->setError(read.error);
        if (const auto* id = read.value ? std::get_if<RowId>(&*read.value) : nullptr)
            emit activityChosen(*id);
    });
}

void FilePane::addColumns(QVBoxLayout& column)
{
    m_columnsBand = new SectionBand;
    m_columnList = new RowList(RowList::Rows::TwoLines);
    m_columnList->setObjectName(QStringLiteral("importColumns"));
    m_columnList->setModel(m_columnsModel);
    m_columnList->setFitsContents(true);
    column.addWidget(m_columnsBand);
    column.addWidget(m_columnList);
    connect(m_columnList, &QListView::activated, this, [this](const QModelIndex& index) { openMenu(index.row()); });
}

void FilePane::setFiles(const std::vector<FilePreview>* files)
{
    m_files = files;
    m_file = nullptr;
    m_leaveOut->hide();
    m_columnsModel->setFile(nullptr);
    const QSignalBlocker quiet(m_fileList);
    m_filesModel->setFiles(files);
    const bool many = files != nullptr && files->size() > 1;
    m_filesBand->setVisible(many);
    m_fileList->setVisible(many);
    m_fileList->setFixedHeight(Look::of(this).twoLineRowHeight() * std::min(m_filesModel->rowCount(), kMostFiles));
    m_fileBand->setGapAbove(many);
}

void FilePane::showFile(int index, const FileChoices& choices)
{
    if (m_files == nullptr || index < 0 || index >= int(m_files->size()))
        return;
    m_file = &(*m_files)[std::size_t(index)];
    m_choices = choices;
    m_isSearching = false;
    {
        const QSignalBlocker quiet(m_fileList);
        m_fileList->setCurrentIndex(m_filesModel->index(index));
    }
    showFacts();
    showSheet();
    showColumns();
}

void FilePane::setDeciding(bool deciding)
{
    m_isDeciding = deciding;
    showFacts();
    showSheet();
}

void FilePane::showFacts()
{
    const bool mayLeaveOut = m_file != nullptr && m_isDeciding && m_files->size() > 1 && !m_file->isRefused();
    m_leaveOut->setVisible(mayLeaveOut);
    if (m_file == nullptr)
        return;
    m_leaveOut->setText(m_file->isLeftOut ? tr("Import it with the others") : tr("Leave it out"));
    m_leaveOut->setAccessibleName(m_leaveOut->text());
    m_name->setText(m_file->name());
    if (m_file->isLeftOut) {
        m_facts->setText(tr("It is left out: nothing of it is imported."));
        return;
    }
    if (m_file->isRefused()) {
        m_facts->setText(words::sentence(*m_file->report.error));
        return;
    }
    QStringList facts{kindName(m_file->report.layout.kind), dialectLine(*m_file, m_language),
                      m_language.digits(tr("%n row(s)", nullptr, int(m_file->report.counts.total())))};
    if (const auto titles = m_file->report.layout.titles.size(); titles > 0)
        facts << m_language.digits(tr("%n title line(s)", nullptr, int(titles)));
    if (m_file->report.statedTotal)
        facts << tr("its total says %1").arg(m_language.number(m_file->report.statedTotal->people));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

QString FilePane::activityWords(const store::ActivityOverview& activity) const
{
    return activityTitle(activity, m_language) + QStringLiteral(" · ")
           + activityLine(activity, m_language, m_session.gazetteer());
}

void FilePane::showSheet()
{
    const bool isSheet = m_file != nullptr && !m_file->isRefused() && m_file->isSheet();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sheetBand, m_title, m_titleFacts, m_activity, m_note,
                                                           m_badge, m_confirm, m_other, m_leaveOpen, m_searchField})
        widget->setVisible(isSheet);
    if (!isSheet)
        return;
    const sheets::TitleLines& titles = m_file->report.titles;
    m_title->setText(utf8(titles.activity));
    m_title->setVisible(!titles.activity.empty());
    QStringList facts;
    for (const std::string& fact : {titles.date, titles.place})
        if (!fact.empty())
            facts << utf8(fact);
    m_titleFacts->setText(facts.join(QStringLiteral(" · ")));
    m_titleFacts->setVisible(!facts.isEmpty());
    const bool isMine = m_choices.activity.has_value() || m_choices.titleConfirms;
    const bool isSuggested = !m_file->report.activity && !m_file->suggestions.empty();
    const auto* activity = m_file->activity ? &*m_file->activity : isSuggested ? &m_file->suggestions.front() : nullptr;
    m_activity->setVisible(activity != nullptr);
    if (activity != nullptr)
        m_activity->setText(activityWords(*activity));
    m_note->setText(
        m_file->report.activity ? isMine ? QString() : tr("The list of sheets says so.")
        : isSuggested
            ? tr("The title lines suggest this activity. Until it is confirmed, the rows count in no figure.")
            : tr(
                "No activity is known for this sheet. It can be imported; its rows count in no figure until you name one."));
    m_note->setVisible(!m_note->text().isEmpty());
    m_badge->setVisible(m_file->report.activity.has_value());
    m_badge->setBadge({State::Closed, isMine ? tr("Confirmed by you") : tr("Known")});
    m_confirm->setVisible(isSuggested && m_isDeciding);
    m_other->setVisible(m_isDeciding);
    m_leaveOpen->setVisible(isMine && m_isDeciding);
    m_searchField->setVisible(m_isSearching && m_isDeciding);
}

void FilePane::showColumns()
{
    m_columnsModel->setFile(m_file);
    const int count = m_columnsModel->rowCount();
    m_columnsBand->setVisible(count > 0);
    m_columnList->setVisible(count > 0);
    if (count == 0)
        return;
    const auto& columns = m_file->report.layout.columns;
    const auto understood = std::ranges::count_if(
        columns, [](const sheets::MappedColumn& column) { return column.meaning != sheets::Column::Unknown; });
    m_columnsBand->setCount(m_file->isSheet()
                                ? tr("%1 of %2 understood").arg(m_language.number(understood), m_language.number(count))
                                : m_language.number(count));
}

void FilePane::openMenu(int column)
{
    if (m_file == nullptr || !m_file->isSheet() || !m_isDeciding)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMeanings"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const sheets::Column now = m_file->report.layout.columns[std::size_t(column)].meaning;
    for (const sheets::Column meaning : choosableColumns()) {
        QAction* action = menu->addAction(columnName(meaning));
        action->setCheckable(true);
        action->setChecked(meaning == now);
        action->setData(int(meaning));
        connect(action, &QAction::triggered, this, [this, column, meaning, now] {
            if (meaning != now)
                emit meaningChosen(std::size_t(column), meaning);
        });
    }
    const QRect row = m_columnList->visualRect(m_columnsModel->index(column));
    menu->popup(m_columnList->viewport()->mapToGlobal(row.bottomLeft()));
}

void FilePane::retranslate()
{
    m_filesBand->setTitle(tr("Files"));
    m_filesBand->setCount(m_language.number(m_filesModel->rowCount()));
    m_fileList->setAccessibleName(tr("Files"));
    m_fileBand->setTitle(tr("File"));
    m_sheetBand->setTitle(tr("Sheet"));
    m_columnsBand->setTitle(tr("Columns"));
    m_columnList->setAccessibleName(tr("Columns and what they were understood as; Enter chooses another meaning"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setAccessibleName(tr("Confirm the suggested activity"));
    m_other->setText(tr("Other activity"));
    m_other->setAccessibleName(m_other->text());
    m_leaveOpen->setText(tr("Leave it without an activity"));
    m_leaveOpen->setAccessibleName(m_leaveOpen->text());
    m_searchField->setLabel(tr("Activity, by its title"));
    showFacts();
    showSheet();
    if (m_file != nullptr)
        showColumns();
}

QWidget* FilePane::firstFocus() const
{
    return m_fileList->isVisible() ? m_fileList : m_columnList;
}

} // namespace bandanh::desktop
