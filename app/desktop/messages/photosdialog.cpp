#include "app/desktop/messages/photosdialog.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/photostable.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

/// What the other thread finds out.
struct PhotosDialog::Matching {
    std::vector<store::PlacementNames> placements;
    std::vector<exchange::PhotoMatch> matches;
};

PhotosDialog::PhotosDialog(Session& session, Language& language, Prompts& prompts, const store::PlacementFilter& filter,
                           const QStringList& paths, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_table(new PhotosTable(language, this)),
      m_view(new TableView),
      m_progress(new ProgressPanel(language)),
      m_adding(session)
{
    setObjectName(QStringLiteral("photosDialog"));
    setWindowTitle(tr("Add proof photos"));
    setAccessibleName(windowTitle());
    m_view->setObjectName(QStringLiteral("photosPreview"));
    m_view->setAccessibleName(tr("Which photo goes to which placement"));
    m_view->setModel(m_table);
    m_view->setColumns({{220}, {160}, {100}, {126}, {0, true}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->addWidget(
        new KhmerLabel(tr("A photo goes to the placement whose reference, vehicle or publication stands in the "
                          "name of its file. Looked at are the placements that are listed now."),
                       Role::Body, Tone::Second));
    column->addWidget(m_view, 1);
    column->addWidget(m_progress);
    column->addWidget(makeFoot());
    resize(960, 600);
    connect(m_progress, &ProgressPanel::cancelRequested, &m_adding, &PhotoWork::cancel);
    connect(&m_adding, &PhotoWork::progressed, m_progress, &ProgressPanel::setProgress);
    connect(&m_adding, &PhotoWork::added, this, &PhotosDialog::tellAdded);
    connect(&m_adding, &PhotoWork::cancelled, this, &PhotosDialog::showCount);
    connect(&m_adding, &PhotoWork::refused, this, [this](const QString& sentence) {
        showCount();
        m_prompts.tell(tr("The photos cannot be added"), sentence);
    });
    match(filter, paths);
}

PhotosDialog::~PhotosDialog() = default;

QWidget* PhotosDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(10);
    m_note = new KhmerLabel(Role::Body, Tone::Second);
    m_withReplaced = new QCheckBox(tr("Replace those too"));
    m_withReplaced->setObjectName(QStringLiteral("withReplaced"));
    m_withReplaced->setAccessibleName(m_withReplaced->text());
    m_cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_add = new Button(Button::Kind::Primary);
    m_add->setObjectName(QStringLiteral("addPhotos"));
    m_withReplaced->hide();
    m_add->setEnabled(false);
    row->addWidget(m_note, 1);
    row->addWidget(m_withReplaced);
    row->addWidget(m_cancel);
    row->addWidget(m_add);
    connect(m_withReplaced, &QCheckBox::toggled, this, &PhotosDialog::showCount);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &PhotosDialog::add);
    return foot;
}

void PhotosDialog::match(const store::PlacementFilter& filter, const QStringList& paths)
{
    auto matching = std::make_shared<Matching>();
    connect(&m_matching, &LongWork::finished, this, [this, matching, paths] {
        m_table->setMatches(paths, std::move(matching->placements), std::move(matching->matches));
        showCount();
    });
    m_matching.start([&store = m_session.laptop().store(), matching, filter, paths](LongWork&) {
        std::vector<std::string> names;
        for (const QString& path : paths)
            names.push_back(QFileInfo(path).fileName().toStdString());
        matching->placements = store::placementNames(*store.openReader(), filter);
        matching->matches = exchange::matchPhotos(names, matching->placements);
    });
}

void PhotosDialog::showCount()
{
    m_progress->finish();
    const auto count = qint64(m_table->toAdd(m_withReplaced->isChecked()).size());
    QStringList notes;
    if (m_table->unmatched() > 0)
        notes << words::counted("PhotosDialog", "%n file(s) go to no placement and stay out.", nullptr,
                                m_table->unmatched());
    if (m_table->replaced() > 0)
        notes << words::counted("PhotosDialog", "%n placement(s) have a photo already.", nullptr, m_table->replaced());
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_withReplaced->setVisible(m_table->replaced() > 0);
    m_withReplaced->setEnabled(true);
    m_add->setText(words::counted("PhotosDialog", "Add %n photo(s)", nullptr, count));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(count > 0);
}

void PhotosDialog::add()
{
    m_add->setEnabled(false);
    m_withReplaced->setEnabled(false);
    m_progress->start(tr("%1 of %2 photos"));
    m_adding.add(m_table->toAdd(m_withReplaced->isChecked()));
}

void PhotosDialog::reject()
{
    if (m_adding.isRunning())
        m_adding.cancel();
    else
        QDialog::reject();
}

void PhotosDialog::tellAdded(const PhotoWork::Added& outcome)
{
    m_session.noteChange();
    constexpr std::size_t kMostTold = 5;
    QStringList told;
    for (std::size_t i = 0; i < std::min(kMostTold, outcome.refused.size()); ++i)
        told << words::sentence(outcome.refused[i]);
    if (!told.isEmpty())
        m_prompts.tell(
            words::counted("PhotosDialog", "%n photo(s) could not be added", nullptr, qint64(outcome.refused.size())),
            words::counted("PhotosDialog", "%n photo(s) were added.", nullptr, outcome.photos),
            told.join(QLatin1Char('\n')));
    accept();
}

} // namespace bandanh::desktop
