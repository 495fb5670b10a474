#pragma once

#include "app/desktop/look/button.h"
#include "app/desktop/look/language.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace bandanh::desktop {

class KhmerLabel;
class Label;
class Segmented;

/// A text in both languages: until one is chosen, the first screens show both on every line.
struct TwoTexts {
    QString khmer;
    QString english;
};

/// The frame of the first run and of unlocking: steps at the left, one step's content at the right, Back and Continue at the
/// foot, the language switch above. Enter goes on. Its texts are given in both languages and it shows both, the chosen one first.
///
///     StepsFrame frame(language);
///     frame.addStep({"ភាសា", "Language"}, languagePane);
///     frame.setCurrent(0);
///     connect(&frame, &StepsFrame::continued, …);
class StepsFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsFrame(Language& language, QWidget* parent = nullptr);

    int addStep(const TwoTexts& name, QWidget* content);
    void setCurrent(int step);
    int current() const;
    int count() const;
    /// What the step asks, above its content, and a sentence that says why.
    void setHeading(int step, const TwoTexts& title, const TwoTexts& reason);
    void setContinue(const TwoTexts& text, bool enabled = true);
    /// Unlocking has one step: the column at the left and the counter below then stay away.
    void setShowsSteps(bool shows);

signals:
    void continued(int step);
    void wentBack(int step);
    void languageChosen(bandanh::desktop::Language::Code code);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Step {
        TwoTexts name;
        TwoTexts title;
        TwoTexts reason;
    };

    void retranslate();
    QRect frameRect() const;
    void paintSteps(QPainter& painter, const QRect& column) const;
    QString first(const TwoTexts& text) const;
    QString second(const TwoTexts& text) const;

    Language& m_language;
    std::vector<Step> m_steps;
    QWidget* m_right;
    Label* m_languageWords;
    Segmented* m_switch;
    Label* m_title;
    Label* m_secondTitle;
    KhmerLabel* m_reason;
    KhmerLabel* m_secondReason;
    QStackedWidget* m_stack;
    Button* m_back;
    Button* m_continue;
    TwoTexts m_continueText;
    bool m_showsSteps = true;
};

} // namespace bandanh::desktop
