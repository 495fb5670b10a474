#pragma once

#include <QStringList>
#include <QWidget>

namespace bandanh::desktop {

/// Two to four choices side by side, one of them chosen: the language switch, the inbox's kinds.
/// Left and Right walk, the choice is made at once.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Normal, Dialog };

    explicit Segmented(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    const QStringList& texts() const { return m_texts; }
    void setSize(Size size);
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user chose; setCurrent does not emit.
    void chosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int segmentWidth(int index) const;
    void choose(int index);
    void describe();

    QStringList m_texts;
    int m_current = 0;
    Size m_size = Size::Normal;
};

} // namespace bandanh::desktop
