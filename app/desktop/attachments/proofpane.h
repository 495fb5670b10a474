#pragma once

#include "app/desktop/attachments/photowork.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace bandanh::desktop {

class Button;
class KhmerLabel;
class Label;
class Language;
class PhotoButton;
class ProgressPanel;
class Prompts;
class SectionBand;

/// The photo that a field of one row refers to: a small picture which opens the photo, and what can be done with it. A file is
/// chosen or dropped here. Hidden while there is no row.
class ProofPane final : public QWidget
{
    Q_OBJECT

public:
    ProofPane(Session& session, Language& language, Prompts& prompts, const records::RecordSpec& spec,
              const records::FieldSpec& field, QWidget* parent = nullptr);
    ~ProofPane() override;

    /// Where its words begin.
    void setIndent(int pixels);
    void setRow(const std::optional<RowId>& row);
    std::optional<RowId> row() const { return m_row; }
    bool isWorking() const { return m_work.isRunning(); }
    void retranslate();

    /// Asks for a file, and puts its photo in the place of whatever is there.
    void choose();
    void add(const QString& path);
    void open();

signals:
    /// More than one file was chosen or dropped: which belongs where is for others to find out. Where nobody listens, a
    /// person is asked for one.
    void severalGiven(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void take(const QStringList& paths);
    void refresh();
    void showPhoto();
    void remove();
    void tellAdded(const PhotoWork::Added& outcome);
    operations::AttachmentPlace place() const { return {&m_spec, *m_row, &m_field}; }

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    const records::RecordSpec& m_spec;
    const records::FieldSpec& m_field;
    std::optional<RowId> m_row;
    std::optional<records::Attachment> m_photo;
    SectionBand* m_band;
    QVBoxLayout* m_body;
    PhotoButton* m_picture;
    Label* m_name;
    KhmerLabel* m_facts;
    Button* m_add;
    Button* m_remove;
    ProgressPanel* m_progress;
    PhotoWork m_work;
};

/// The fields of a record that a form shows beside such panes: all that refer to no attachment.
std::vector<std::uint16_t> fieldsOfForm(const records::RecordSpec& spec);
std::vector<const records::FieldSpec*> attachmentFields(const records::RecordSpec& spec);

/// What a person is asked for when photos are wanted.
QStringList askForPhotos(Prompts& prompts, const QString& title);

} // namespace bandanh::desktop
