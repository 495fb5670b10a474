#pragma once

#include "app/desktop/session/longwork.h"
#include "app/print/sheetpdf.h"
#include "core/support/result.h"
#include "core/support/rowid.h"

namespace bandanh::desktop {

class ProgressPanel;
class Prompts;
class Session;

/// Prints numbered sign-in sheets for an activity into a PDF. Each becomes a sheet of the activity, open until what was signed
/// on it is entered; without the file none is made.
class SheetPrinting final : public QObject
{
    Q_OBJECT

public:
    SheetPrinting(Session& session, Prompts& prompts, ProgressPanel& progress, QObject* parent = nullptr);

    /// Asks how many, in which language and where to, and prints.
    void begin(const RowId& activity);
    bool isRunning() const { return m_work.isRunning(); }

signals:
    void printed(const QString& path);

private:
    std::optional<int> askCount(const QString& title);
    std::vector<print::SheetHead> heads(const RowId& activity, int languages) const;
    void start(const RowId& activity, int count, std::vector<print::SheetHead> heads);
    void finish();

    Session& m_session;
    Prompts& m_prompts;
    ProgressPanel& m_progress;
    QString m_path;
    std::shared_ptr<Result<void>> m_result;
    LongWork m_work; ///< the last: it ends before what it reads from goes
};

} // namespace bandanh::desktop
