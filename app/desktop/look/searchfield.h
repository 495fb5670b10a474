#pragma once

#include <QLineEdit>
#include <QTimer>

namespace bandanh::desktop {

/// A search field with its magnifying glass and, while it is empty, the key that leads to it.
/// textSettled comes a frame after the last key, not with each one; Esc empties it, Down leaves it for the results.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys);
    /// As Down: says what is typed at once, and gives the keyboard to the results.
    void leaveDownwards();

    QSize sizeHint() const override;

signals:
    void textSettled(const QString& text);
    /// Down or Enter: the results want the focus.
    void leftDownwards();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void makeRoom();

    QString m_key;
    QTimer m_settle;
};

} // namespace bandanh::desktop
