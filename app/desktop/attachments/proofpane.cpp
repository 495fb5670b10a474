#include "app/desktop/attachments/proofpane.h"

#include "app/desktop/attachments/photobutton.h"
#include "app/desktop/attachments/photofile.h"
#include "app/desktop/attachments/photoviewer.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/droppedfiles.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMetaMethod>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

ProofPane::ProofPane(Session& session, Language& language, Prompts& prompts, const records::RecordSpec& spec,
                     const records::FieldSpec& field, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_spec(spec),
      m_field(field),
      m_band(new SectionBand),
      m_body(new QVBoxLayout),
      m_picture(new PhotoButton),
      m_name(new Label),
      m_facts(new KhmerLabel(Role::Small, Tone::Second)),
      m_add(new Button(Button::Kind::Tertiary)),
      m_remove(new Button(Button::Kind::Tertiary)),
      m_progress(new ProgressPanel(language)),
      m_work(session)
{
    setObjectName(QStringLiteral("proofPane"));
    setAcceptDrops(true);
    layOut();
    connect(m_picture, &QAbstractButton::clicked, this, &ProofPane::open);
    connect(m_add, &QPushButton::clicked, this, &ProofPane::choose);
    connect(m_remove, &QPushButton::clicked, this, &ProofPane::remove);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        m_progress->showCancelling();
        m_work.cancel();
    });
    connect(&m_work, &PhotoWork::added, this, &ProofPane::tellAdded);
    connect(&m_work, &PhotoWork::cancelled, this, &ProofPane::refresh);
    connect(&m_work, &PhotoWork::refused, this, [this](const QString& sentence) {
        refresh();
        m_prompts.tell(tr("The photo cannot be added"), sentence);
    });
    connect(&m_session, &Session::changed, this, [this] {
        if (m_row)
            refresh();
    });
    setRow(std::nullopt);
}

ProofPane::~ProofPane() = default;

void ProofPane::layOut()
{
    m_picture->setObjectName(QStringLiteral("openPhoto"));
    m_add->setObjectName(QStringLiteral("addPhoto"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    m_remove->setIcon(Icon::Delete);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(4);
    deeds->addWidget(m_add);
    deeds->addWidget(m_remove);
    deeds->addStretch();
    m_body->setSpacing(4);
    m_body->addLayout(head);
    m_body->addLayout(deeds);
    m_body->addWidget(m_progress);
    setIndent(18);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(m_body);
}

void ProofPane::retranslate()
{
    m_band->setTitle(words::label(m_field));
    m_picture->setAccessibleName(tr("Open the photo"));
    m_picture->setToolTip(m_picture->accessibleName());
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the photo"));
    showPhoto();
}

void ProofPane::setIndent(int pixels)
{
    m_band->setIndent(pixels);
    m_body->setContentsMargins(pixels, 8, 12, 8);
}

void ProofPane::setRow(const std::optional<RowId>& row)
{
    m_row = row;
    refresh();
}

void ProofPane::refresh()
{
    m_progress->finish();
    store::RecordTable table(m_session.reader());
    const auto stored = m_row ? table.find(m_spec, *m_row) : std::nullopt;
    setVisible(stored.has_value());
    const auto* proof = stored ? std::get_if<RowId>(&stored->record.values[m_spec.indexOf(m_field)]) : nullptr;
    const auto photo = proof != nullptr ? table.find(records::specOf<records::Attachment>(), *proof) : std::nullopt;
    m_photo = photo ? std::optional(records::fromRecord<records::Attachment>(photo->record)) : std::nullopt;
    showPhoto();
}

void ProofPane::showPhoto()
{
    constexpr qint64 kKibibyte = 1024;
    m_picture->setVisible(m_photo.has_value());
    m_name->setVisible(m_photo.has_value());
    m_remove->setVisible(m_photo.has_value());
    m_add->setText(m_photo ? tr("Choose another photo") : tr("Add a photo"));
    m_add->setAccessibleName(m_add->text());
    if (!m_photo) {
        m_facts->setText(tr("There is none yet. Drop a photo here, or choose its file."));
        return;
    }
    m_picture->setPicture(thumbnailFrom(m_photo->thumbnail.value_or(std::string())));
    m_name->setText(QString::fromStdString(m_photo->name.value_or(std::string())));
    m_facts->setText(
        m_session.laptop().attachments().holds(m_photo->hash.value_or(std::string()))
            ? tr("%1 KiB").arg(m_language.number(std::max<qint64>(1, m_photo->size.value_or(0) / kKibibyte)))
            : tr("The photo itself is on another laptop; this is its small picture."));
}

void ProofPane::choose()
{
    take(askForPhotos(m_prompts, m_add->text()));
}

void ProofPane::take(const QStringList& paths)
{
    static const QMetaMethod kSeveralGiven = QMetaMethod::fromSignal(&ProofPane::severalGiven);
    if (paths.size() == 1)
        add(paths.front());
    else if (paths.size() > 1 && isSignalConnected(kSeveralGiven))
        emit severalGiven(paths);
    else if (paths.size() > 1)
        m_prompts.tell(tr("Only one photo goes here"), tr("Choose or drop one file."));
}

void ProofPane::add(const QString& path)
{
    if (!m_row)
        return;
    if (m_work.isRunning()) {
        m_prompts.tell(tr("Another photo is being added"), tr("Choose or drop this one again when that is done."));
        return;
    }
    m_progress->start(tr("%1 of %2 photos"));
    m_work.add({{path, place()}});
}

void ProofPane::tellAdded(const PhotoWork::Added& outcome)
{
    refresh();
    if (!outcome.refused.empty())
        m_prompts.tell(tr("The photo cannot be added"), words::sentence(outcome.refused.front()));
    else
        m_session.noteChange();
}

void ProofPane::open()
{
    if (!m_photo)
        return;
    auto* viewer = new PhotoViewer(m_session, m_prompts, *m_photo, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

void ProofPane::remove()
{
    if (!m_row || m_work.isRunning())
        return;
    Result<void> removed;
    try {
        removed = operations::detach(m_session.desk(), place());
    } catch (const store::StoreFailure& failure) {
        removed = refused(failure.code(), m_session.laptop().store().path());
    }
    if (!removed)
        m_prompts.tell(tr("The photo cannot be removed"), words::sentence(removed.error()));
    m_session.noteChange();
}

void ProofPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void ProofPane::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(droppedFiles(*event));
}

std::vector<std::uint16_t> fieldsOfForm(const records::RecordSpec& spec)
{
    std::vector<std::uint16_t> fields;
    for (const records::FieldSpec& field : spec.fields)
        if (field.target != records::RecordType::Attachment)
            fields.push_back(field.id);
    return fields;
}

std::vector<const records::FieldSpec*> attachmentFields(const records::RecordSpec& spec)
{
    std::vector<const records::FieldSpec*> fields;
    for (const records::FieldSpec& field : spec.fields)
        if (field.target == records::RecordType::Attachment)
            fields.push_back(&field);
    return fields;
}

QStringList askForPhotos(Prompts& prompts, const QString& title)
{
    return prompts.filesToOpen({title, ProofPane::tr("Pictures (*.jpg *.jpeg *.png)"), {}, {}});
}

} // namespace bandanh::desktop
