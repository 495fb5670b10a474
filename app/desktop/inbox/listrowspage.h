#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/session/longwork.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"
#include "core/exchange/openrows.h"

class QStandardItemModel;

namespace bandanh::desktop {

class QuestionFrame;
class Session;

/// Rows of imported lists that name something which is not quite there: one small question at a time, answered with one
/// key. They are read on another thread, since what may be meant is looked for among all records of its kind.
class ListRowsPage final : public Page
{
    Q_OBJECT

public:
    ListRowsPage(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    /// The row in front; null while the rows are being read, and when there is none.
    const exchange::OpenRow* current() const;

private:
    /// More are not shown at once: they come up as these are answered.
    static constexpr std::size_t kShown = 200;

    void connectAnswers();
    void read();
    void showRows();
    void showQuestion();
    void showCells(const exchange::OpenRow& row);
    void showAnswers(const exchange::OpenRow& row);
    void tellOf(const Result<void>& done);
    QString nameOf(const exchange::OpenRow& row) const;

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    QStandardItemModel *m_list, *m_cells;
    std::vector<exchange::OpenRow> m_rows;
    std::vector<exchange::OpenRow> m_reading; ///< by the work
    bool m_isStale = false;
    qint64 m_waiting = 0;
    QuestionFrame* m_frame;
    AnswerButton *m_means, *m_doesNot, *m_leaveOut;
    LongWork m_work;
};

} // namespace bandanh::desktop
