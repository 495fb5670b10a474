#pragma once

#include "app/desktop/attachments/photowork.h"

#include <QDialog>

namespace bandanh::desktop {

class Button;
class KhmerLabel;
class Prompts;

/// A photo as large as the window lets it be, and the way to a copy outside of the store. Where the photo itself is not on this
/// laptop, or is damaged, its small picture is shown, and why.
class PhotoViewer final : public QDialog
{
    Q_OBJECT

public:
    PhotoViewer(Session& session, Prompts& prompts, records::Attachment photo, QWidget* parent = nullptr);
    ~PhotoViewer() override;

    Button& saveButton() { return *m_save; }
    QString note() const;

private:
    class Canvas;
    void makeFoot(QWidget* foot);
    void showWhole(const QImage& picture);
    void askAndSave();

    Prompts& m_prompts;
    records::Attachment m_photo;
    Canvas* m_canvas;
    KhmerLabel* m_note;
    Button* m_save;
    Button* m_close;
    PhotoWork m_work;
};

/// The name of a copy, without a way out of the folder that was chosen: what a record says comes from other laptops too.
QString nameOfCopy(const records::Attachment& photo);

} // namespace bandanh::desktop
