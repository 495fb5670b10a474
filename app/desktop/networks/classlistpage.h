#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"
#include "core/exchange/classenrolment.h"
#include "core/store/networkoverview.h"

#include <QTimer>

class QPlainTextEdit;
class QSplitter;

namespace bandanh::desktop {

class AnswerButton;
class Button;
class ClassListModel;
class ClassListWork;
class CountLine;
class EmptyState;
class FieldEditor;
class FootBar;
class FormField;
class KhmerLabel;
class Session;
class TableView;

/// Enrols a whole class in a network: the list is pasted at the left; at the right stands of each line who it is, and the one
/// button says how many it enrols.
class ClassListPage final : public Page
{
    Q_OBJECT

public:
    ClassListPage(Session& session, Language& language, Prompts& prompts, const RowId& network,
                  QWidget* parent = nullptr);
    ~ClassListPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool hasSearch() const override { return false; }
    void retranslate() override;
    void onShown() override;
    bool mayLeave() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;
    ClassListModel& model() { return *m_model; }
    QPlainTextEdit& pasted() { return *m_pasted; }

public slots:
    void enrol();

signals:
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    /// Nothing, with the reason beside the field, where grade or day cannot be read.
    std::optional<exchange::ClassPlace> readPlace();
    void look();
    void takeMatches();
    void showCounts();
    void showLine();
    void answerLine(int key);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    std::optional<store::NetworkOverview> m_network;
    ClassListModel* m_model;
    QSplitter* m_split;
    QPlainTextEdit* m_pasted;
    KhmerLabel* m_how;
    FormField* m_list;
    FieldEditor* m_grade;
    FormField* m_gradeFrame;
    FieldEditor* m_from;
    FormField* m_fromFrame;
    TableView* m_table;
    EmptyState* m_empty;
    CountLine* m_counts;
    QWidget* m_question;
    KhmerLabel* m_asked;
    AnswerButton* m_same;
    AnswerButton* m_other;
    AnswerButton* m_leave;
    FootBar* m_foot;
    Button* m_enrol;
    QTimer m_rest;
    ClassListWork* m_work;
};

} // namespace bandanh::desktop
