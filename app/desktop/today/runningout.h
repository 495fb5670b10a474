#pragma once

#include <QWidget>

namespace bandanh::desktop {

class Button;
class Language;
class SectionBand;
class Session;

/// What ends soon: agreements within 90 days, placements within a month. Hidden while nothing does.
class RunningOut final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kAgreementDays = 90;
    static constexpr int kPlacementDays = 31;

    RunningOut(Session& session, const Language& language, QWidget* parent = nullptr);

    /// Reads again, and sets every text.
    void reload();
    QList<QWidget*> panes() const;

signals:
    void agreementsWanted();
    void placementsWanted();

private:
    Session& m_session;
    const Language& m_language;
    SectionBand* m_band;
    Button* m_agreements;
    Button* m_placements;
};

} // namespace bandanh::desktop
