#include "app/desktop/impact/figuresince.h"

#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/session/session.h"
#include "app/words/dotted.h"
#include "app/words/editionwords.h"
#include "app/words/filled.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr qsizetype kMostParts = 6;

/// "By sex, female: 1 → 13 (+12) · …".
QString partsText(const QList<std::pair<QString, QString>>& changes)
{
    QStringList told;
    for (const auto& [name, sides] : changes.first(std::min(changes.size(), kMostParts)))
        told << words::pair(name, sides);
    if (changes.size() > kMostParts)
        told << words::counted("FigureSince", "%n more", nullptr, changes.size() - kMostParts);
    return words::dotted(told);
}

} // namespace

FigureSince::FigureSince(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_band(new SectionBand(this)),
      m_reason(new KhmerLabel(Role::Body, Tone::Text, this)),
      m_parts(new KhmerLabel(Role::Small, Tone::Second, this))
{
    setObjectName(QStringLiteral("figureSince"));
    m_reason->setObjectName(QStringLiteral("figureSinceReason"));
    m_band->setIndent(0);
    m_band->setWraps(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_band);
    column->addWidget(m_reason);
    column->addWidget(m_parts);
}

void FigureSince::show(const MadeHighlights& made, const report::Figure& figure)
{
    setVisible(made.since.has_value());
    if (!made.since)
        return;
    m_band->setTitle(words::editionText(made.since->edition));
    const report::FigureDifference* difference = made.since->figure(figure.indicator->id);
    if (difference == nullptr)
        m_reason->setText({}, tr("The figure is as it was frozen."));
    else
        m_reason->setText(words::sidesText(difference->value, figure.indicator->unit), words::reasonText(*difference));
    const QString parts = difference == nullptr
                              ? QString()
                              : partsText(words::partChanges(*difference, *made.highlights, m_session.gazetteer()));
    m_parts->setText(parts);
    m_parts->setVisible(!parts.isEmpty());
}

} // namespace bandanh::desktop
