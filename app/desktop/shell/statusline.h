#pragma once

#include "app/desktop/look/icon.h"

#include <QWidget>

class QPainter;

namespace bandanh::desktop {

class Language;
class Segmented;

/// One fact of the status line. The figure, when there is one, is bold: "37 changes not sent".
struct StatusFact {
    Icon icon = Icon::None;
    QString figure;
    QString text;
};

/// The line below every page: always the same four facts in the same order, the language switch at the right end.
/// The facts are set by whoever knows them; a fact that is not known yet is not shown.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Fact { Network, Unsent, LastSync, LastBackup };

    explicit StatusLine(const Language& language, QWidget* parent = nullptr);

    void setFact(Fact which, const StatusFact& fact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void languageChosen(bool khmer);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe();
    int widthOf(const StatusFact& fact) const;
    QRect factsArea() const;
    /// On two lines where one has no room for all that is said.
    void fold();
    void paintFacts(QPainter& painter, const QRect& line, int first, int last) const;

    static constexpr int kFacts = 4;
    const Language& m_language;
    StatusFact m_facts[kFacts];
    Segmented* m_switch;
    bool m_isFolded = false;
};

} // namespace bandanh::desktop
