#pragma once

#include "core/exchange/listimport.h"

#include <map>

namespace bandanh::exchange {

/// Lists of one batch can name each other's rows in a circle: a network its school, a school its network. A row that names
/// one which a later file brings is taken in without it; the import of that file writes what was left out.
class ComingRows
{
public:
    /// The files of the batch, in their order; none is read before somebody asks.
    void expect(std::vector<sheets::TableFile> files) { m_files = std::move(files); }

    /// Whether a file after this one (its position, from 1) has a row of that type which is called so.
    bool brings(operations::Operation& operation, std::size_t file, const ListImport::Awaited& awaited);
    /// Keeps a row that was taken in without cells that a later file explains.
    void keep(const sheets::Layout& layout, std::span<const std::string_view> cells);
    /// Writes the kept rows whole that name nothing unknown any more.
    void complete(operations::Operation& operation, ReferenceBook& book, records::Scope ownScope);

private:
    struct Kept {
        sheets::Layout layout;
        std::vector<std::string> cells;
    };
    void read(operations::Operation& operation);
    void readFile(operations::Operation& operation, std::size_t position);

    std::vector<sheets::TableFile> m_files;
    bool m_isRead = false;
    std::map<std::pair<records::RecordType, std::string>, std::size_t> m_names; ///< the last file that has the name
    std::vector<Kept> m_kept;
};

} // namespace bandanh::exchange
