#pragma once

#include "app/desktop/impact/highlightsmaking.h"
#include "app/desktop/session/longwork.h"
#include "app/print/highlightsexport.h"

#include <QWidget>

#include <memory>

namespace bandanh::desktop {

class KhmerLabel;
class Language;
class ProgressPanel;
class Prompts;
class Session;

/// Takes the Highlights in front, frozen or not, out of the laptop: asks for form, language and file, writes in the background, and says below the
/// page how far it is and where the file lies.
class HighlightsExporting final : public QWidget
{
    Q_OBJECT

public:
    HighlightsExporting(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);
    ~HighlightsExporting() override;

    /// Nothing while an earlier export is under way.
    void begin(const MadeHighlights& made);
    bool isRunning() const { return m_work.isRunning(); }

signals:
    void written(const QString& path);

private:
    struct Wish {
        print::Format format;
        words::LanguageCode language;
        QString path;
    };
    std::optional<Wish> ask(const MadeHighlights& made) const;
    void finish();
    void fail(const QString& sentence);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    ProgressPanel* m_progress;
    KhmerLabel* m_said;
    Wish m_wish{};
    std::shared_ptr<Result<void>> m_result;
    LongWork m_work;
};

} // namespace bandanh::desktop
