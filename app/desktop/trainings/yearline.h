#pragma once

#include <QWidget>

namespace bandanh::desktop {

class KhmerLabel;

/// The sentence of a year above the panes of a page, as high as its words need. A label alone would make the page ask for the
/// height that its panes would like best, and so scroll as a whole.
class YearLine final : public QWidget
{
    Q_OBJECT

public:
    explicit YearLine(QWidget* parent = nullptr);

    void setText(const QString& boldLead, const QString& text);
    QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    KhmerLabel* m_label;
};

} // namespace bandanh::desktop
