#pragma once

#include "app/desktop/impact/highlightsmaking.h"
#include "app/desktop/session/longwork.h"

#include <QObject>

namespace bandanh::desktop {

class Language;
class Prompts;
class Session;

/// Freezes the figures in front as the next edition: asks once, with its number and whose name stands on it, and writes in
/// the background.
class FigureFreezing final : public QObject
{
    Q_OBJECT

public:
    FigureFreezing(Session& session, Language& language, Prompts& prompts, QObject* parent = nullptr);
    ~FigureFreezing() override;

    /// Nothing while an earlier freezing is under way.
    void begin(const MadeHighlights& made);
    bool isRunning() const { return m_work.isRunning(); }

signals:
    void frozen(const bandanh::RowId& edition);

private:
    /// What is to be said about the edition; nothing where it is not wanted.
    std::optional<QString> ask(const MadeHighlights& made) const;
    void finish();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    std::shared_ptr<Result<report::Edition>> m_result;
    LongWork m_work;
};

} // namespace bandanh::desktop
