#pragma once

#include "app/desktop/impact/highlightsmaking.h"

#include <QWidget>

namespace bandanh::desktop {

class FigureBox;
class FigureLinesModel;
class FigureSheetsModel;
class FigureSince;
class FigureSourcesModel;
class KhmerLabel;
class Label;
class Language;
class SectionBand;
class Segmented;
class Session;
class TableView;

/// What a figure opens to: its rule, then what it is made of: sheets with their rows, the records that it counts, headcounts.
class OpenedFigure final : public QWidget
{
    Q_OBJECT

public:
    OpenedFigure(Session& session, Language& language, QWidget* parent = nullptr);

    /// A figure of `made`; both have to live until the next call, or until clear().
    void open(const MadeHighlights& made, const report::Figure& figure);
    void clear();
    void retranslate();
    /// The tables to walk through by Right and Left, from the figure on.
    QList<QWidget*> levels() const;

signals:
    void sheetWanted(const bandanh::RowId& sheet);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Source { Sheets, Records, Headcounts };

    void makeTables();
    void keepTablesReadable();
    void layOut();
    void showRule(const report::Figure& figure);
    void offerSources();
    void showSource(Source source);
    void showSheets();
    void showRecords();
    void showHeadcounts();
    void showRows();
    QString nameOf(Source source) const;
    qint64 countOf(Source source) const;
    QString nameOfRecords() const;

    Session& m_session;
    Language& m_language;
    const report::Report* m_report = nullptr;
    const report::Figure* m_figure = nullptr;
    std::vector<Source> m_offered;
    Source m_source = Source::Sheets;
    FigureSheetsModel* m_sheets;
    FigureLinesModel* m_lines;
    FigureSourcesModel* m_sources;
    Label* m_value;
    Label* m_label;
    KhmerLabel* m_definition;
    FigureSince* m_since;
    SectionBand* m_ruleBand;
    KhmerLabel* m_rule;
    FigureBox* m_sum;
    SectionBand* m_sourceBand;
    Segmented* m_choice;
    TableView* m_sheetTable;
    TableView* m_sourceTable;
    SectionBand* m_rowsBand;
    TableView* m_rowTable;
};

} // namespace bandanh::desktop
