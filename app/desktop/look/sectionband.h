#pragma once

#include <QWidget>

class QTextLayout;

namespace bandanh::desktop {

/// The head of a section: bold title, count in second text, and at the right a note, a link or a key cap.
///
///     band->setTitle(tr("Sheets not closed"));
///     band->setCount(language.number(6));
///     band->setNote(tr("A sheet closes when signed total = rows entered = scan"));
class SectionBand final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionBand(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& count);
    void setNote(const QString& note);
    void setKey(const QString& key);
    /// Numbered sections of an opened figure: 1 Rule, 2 sheets, 3 rows.
    void setOrdinal(const QString& ordinal);
    /// The 14 px of air above; off at the top of a column. On by default.
    void setGapAbove(bool gap);
    /// A title that is a sentence takes the lines it needs, and nothing stands beside it. Off by default.
    void setWraps(bool wraps);
    /// Where the title starts; panes that run to the window's edge use 20.
    void setIndent(int pixels);
    /// A small tertiary button or any other widget at the right end.
    void setRightWidget(QWidget* widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe();
    void placeRight();
    int gap() const;
    int wrapTitle(QTextLayout& layout, int width) const;

    QString m_title, m_count, m_note, m_key, m_ordinal;
    bool m_gapAbove = true;
    bool m_wraps = false;
    int m_indent = 6;
    QWidget* m_right = nullptr;
};

} // namespace bandanh::desktop
