#pragma once

#include "core/report/figure.h"

#include <QWidget>

class QVBoxLayout;

namespace bandanh::desktop {

class Language;
class SectionBand;
class Segmented;
class Session;

/// The parts of a figure that are told by key: provinces first, on a map or as bars, as somebody chooses; all else as bars.
class Breakdowns final : public QWidget
{
    Q_OBJECT

public:
    Breakdowns(const Session& session, const Language& language, QWidget* parent = nullptr);

    /// `highlights` has the names of what the figure is broken down by.
    void show(const report::Highlights& highlights, const report::Figure& figure);
    using QWidget::show;
    void retranslate();

private:
    struct Row;

    std::vector<Row> rowsOf(const report::Highlights& highlights, const report::Part& part,
                            const report::Content& content) const;
    QWidget* makeBars(const std::vector<Row>& rows);
    void addProvinces(const QString& title, const std::vector<Row>& rows);
    void addSexes(const std::vector<Row>& rows);
    void chooseCharts();

    const Session& m_session;
    const Language& m_language;
    SectionBand* m_provinceBand; ///< the title of the provinces, with the choice beside it
    Segmented* m_choice;
    QList<QWidget*> m_maps;
    QList<QWidget*> m_provinceBars; ///< the same numbers
    QVBoxLayout* m_column;
};

} // namespace bandanh::desktop
