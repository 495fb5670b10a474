#include "app/desktop/attachments/photoviewer.h"

#include "app/desktop/attachments/photobutton.h"
#include "app/desktop/attachments/photofile.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr QSize kSize{1000, 680};
constexpr double kMostOfThumbnail = 3;

} // namespace

/// Where the picture is drawn.
class PhotoViewer::Canvas final : public QWidget
{
public:
    using QWidget::QWidget;

    void setPicture(const QImage& picture, double most)
    {
        m_picture = picture;
        m_most = most;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), Look::of(this).tokens().quiet);
        painter.drawImage(fitted(m_picture.size(), rect(), m_most), m_picture);
    }

private:
    QImage m_picture;
    double m_most = 1;
};

PhotoViewer::PhotoViewer(Session& session, Prompts& prompts, records::Attachment photo, QWidget* parent)
    : QDialog(parent), m_prompts(prompts), m_photo(std::move(photo)), m_canvas(new Canvas), m_work(session)
{
    setObjectName(QStringLiteral("photoViewer"));
    setWindowTitle(QString::fromStdString(m_photo.name.value_or(std::string())));
    setAccessibleName(tr("Photo"));
    setAccessibleDescription(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_canvas->setPicture(thumbnailFrom(m_photo.thumbnail.value_or(std::string())), kMostOfThumbnail);
    auto* foot = new QWidget;
    makeFoot(foot);
    column->addWidget(m_canvas, 1);
    column->addWidget(foot);
    resize(kSize);
    connect(&m_work, &PhotoWork::opened, this, &PhotoViewer::showWhole);
    connect(&m_work, &PhotoWork::refused, m_note, [this](const QString& sentence) { m_note->setText(sentence); });
    connect(&m_work, &PhotoWork::saved, m_note, [this] { m_note->setText(tr("A copy was saved.")); });
    m_work.open(m_photo);
}

PhotoViewer::~PhotoViewer() = default;

QString PhotoViewer::note() const
{
    return m_note->text();
}

void PhotoViewer::makeFoot(QWidget* foot)
{
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 12);
    row->setSpacing(10);
    m_note = new KhmerLabel(Role::Body, Tone::Second);
    m_save = new Button(tr("Save a copy"), Button::Kind::Secondary);
    m_save->setObjectName(QStringLiteral("saveCopy"));
    m_save->setEnabled(false);
    m_close = new Button(tr("Close"), Button::Kind::Secondary);
    m_close->setObjectName(QStringLiteral("closePhoto"));
    for (Button* button : {m_save, m_close})
        button->setAccessibleName(button->text());
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    row->addWidget(m_close);
    m_close->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &PhotoViewer::askAndSave);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PhotoViewer::showWhole(const QImage& picture)
{
    m_canvas->setPicture(picture, 1);
    m_save->setEnabled(true);
}

void PhotoViewer::askAndSave()
{
    if (m_work.isRunning()
        || !m_prompts.confirm({tr("Save a copy"), tr("Save a copy of 1 photo outside of Bandanh?"),
                               tr("The copy is not encrypted: whoever has the file can look at it."),
                               tr("Save a copy")}))
        return;
    const auto path = m_prompts.fileToSave({tr("Save a copy"), tr("Pictures (*.jpg)"), {}, nameOfCopy(m_photo)});
    if (path)
        m_work.save(m_photo, *path);
}

QString nameOfCopy(const records::Attachment& photo)
{
    static const QRegularExpression kNoName(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]|^\.+)"));
    QString name = QString::fromStdString(photo.name.value_or(std::string()));
    name.replace(kNoName, QStringLiteral("_"));
    return name.isEmpty() ? QStringLiteral("photo.jpg") : name;
}

} // namespace bandanh::desktop
