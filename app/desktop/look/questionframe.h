#pragma once

#include <QStackedWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QVBoxLayout;

namespace bandanh::desktop {

class AnswerButton;
class EmptyState;
class FilterBar;
class KhmerLabel;
class Keycap;
class Label;
class RowList;
class StateBadge;
class TableView;

/// What every page of questions looks like: those that wait at the left; the one in front at the right with its head, a
/// sentence, a table and its answers, side by side and equal, and the keys below. 1, 2, 3 … press the answers, J and K go down
/// and up the list. Where nothing waits, the empty state says so.
class QuestionFrame final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Fills the page.
    QuestionFrame(QAbstractItemModel& questions, QAbstractItemModel& lines, const QList<AnswerButton*>& answers,
                  QWidget* page);

    void setWaiting(bool waits) { setCurrentIndex(waits ? 0 : 1); }
    void retranslate();

    FilterBar* bar() const { return m_bar; }
    RowList* list() const { return m_list; }
    EmptyState* empty() const { return m_empty; }
    Label* title() const { return m_title; }
    Label* ordinal() const { return m_ordinal; }
    StateBadge* badge() const { return m_badge; }
    KhmerLabel* sentence() const { return m_sentence; }
    TableView* table() const { return m_table; }
    /// At the right of the keys.
    Label* note() const { return m_note; }

    void addBelowList(QWidget* widget);
    void addAboveSentence(QWidget* widget);
    void addKey(Keycap* key);

private:
    QWidget* makeList(QAbstractItemModel& questions);
    QWidget* makeQuestion(QAbstractItemModel& lines, const QList<AnswerButton*>& answers);
    QHBoxLayout* makeHead();
    void answerByKeys(QWidget& page, const QList<AnswerButton*>& answers);

    FilterBar* m_bar;
    RowList* m_list;
    EmptyState* m_empty;
    Label *m_title, *m_ordinal, *m_note;
    StateBadge* m_badge;
    KhmerLabel* m_sentence;
    TableView* m_table;
    Keycap *m_next, *m_back, *m_undo;
    QVBoxLayout *m_listColumn, *m_column;
    QHBoxLayout* m_keys;
};

} // namespace bandanh::desktop
