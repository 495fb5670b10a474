#pragma once

#include <QFrame>
#include <QList>

namespace bandanh::desktop {

/// The sum that is always in sight: 141 named + 150 counted, not named = 291 participations.
///
///     box->setTerms({{language.number(141), tr("named")}, {language.number(150), tr("counted, not named")}},
///                   {language.number(291), tr("participations")});
class FigureBox final : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Large, Small };

    struct Term {
        QString figure;
        QString words;
    };

    explicit FigureBox(Size size = Size::Large, QWidget* parent = nullptr);

    void setTerms(const QList<Term>& terms, const Term& total);
    /// The right half: rows entered against the signed total, with its bar. An empty `missing` means they agree.
    void setComparison(const QString& words, const QString& missing, double share, const QString& left,
                       const QString& right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int termWidth(const Term& term) const;
    int sumWidth() const;
    void paintSum(QPainter& painter, int top);
    void paintComparison(QPainter& painter, const QRect& area);

    Size m_size;
    QList<Term> m_terms;
    Term m_total;
    QString m_words, m_missing, m_left, m_right;
    double m_share = 0;
};

/// A line of counts that add up: 21 new · 12 known · 6 proposed … = 40 rows of the file.
class CountLine final : public QFrame
{
    Q_OBJECT

public:
    struct Count {
        QString figure;
        QString words;
        int tone; ///< a Tone
    };

    explicit CountLine(QWidget* parent = nullptr);

    void setCounts(const QList<Count>& counts, const QString& totalFigure, const QString& totalWords);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Count> m_counts;
    QString m_totalFigure, m_totalWords;
};

} // namespace bandanh::desktop
