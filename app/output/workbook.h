#pragma once

#include "app/output/highlightsdocument.h"
#include "core/support/result.h"

#include <string>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace bandanh::output {

/// A spreadsheet file with the few looks that our tables have. Numbers are numbers, texts are never formulas.
class Workbook
{
public:
    enum class Look { Title, Heading, Text, Wrapped, Second, Hidden, Number, Share, Figure, FigureShare };

    static constexpr qsizetype kLongestText = 32'767; ///< UTF-16 units of a cell

    /// In order: each sheet from its first row to its last, one after the other, so that no row stays in memory.
    enum class Filling { AtWill, InOrder };

    /// `fonts`: the family that the language is set in; `beside` is where the file is made.
    Workbook(const std::string& beside, const QString& family, const QString& title, const QString& author,
             Filling filling = Filling::AtWill);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// A sheet of its own; what a spreadsheet does not take in a name is left out, a longer one is cut between letters as
    /// people see them, and one that is taken gets a number.
    lxw_worksheet* addSheet(const QString& name);
    /// False where the text is too long for a cell, and was left out.
    bool setText(lxw_worksheet* sheet, int row, int column, const QString& text, Look look = Look::Text) const;
    void setNumber(lxw_worksheet* sheet, int row, int column, double number, Look look = Look::Number) const;
    /// The number, or its sign where it is hidden.
    void setAmount(lxw_worksheet* sheet, int row, int column, const Amount& amount, Look look = Look::Number) const;
    void setWidths(lxw_worksheet* sheet, const std::vector<double>& widths) const;
    void setHeight(lxw_worksheet* sheet, int row, double points) const;
    /// Prints on A4, as wide as the page, the first rows on every page; they stay when somebody scrolls.
    void layOutForPrint(lxw_worksheet* sheet, int headRows, bool isWide) const;
    /// Writes it all. Refuses: DiskFull, NotPermitted with `path`.
    Result<void> close(const std::string& path);

private:
    lxw_format* format(Look look) const;
    void addFormats(const std::string& family);

    std::string m_folder;
    lxw_workbook* m_workbook;
    std::vector<lxw_format*> m_formats;
    std::vector<QString> m_names;
};

} // namespace bandanh::output
