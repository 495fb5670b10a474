#include "core/exchange/comingrows.h"

#include "core/text/searchkey.h"

namespace bandanh::exchange {

using operations::Operation;
using sheets::FileKind;
using sheets::LineResult;

bool ComingRows::brings(Operation& operation, std::size_t file, const ListImport::Awaited& awaited)
{
    if (file >= m_files.size())
        return false;
    if (!std::exchange(m_isRead, true))
        read(operation);
    for (const std::string& name : {awaited.written, text::searchKey(awaited.written)})
        if (const auto found = m_names.find({awaited.type, name}); found != m_names.end() && found->second > file)
            return true;
    return false;
}

void ComingRows::read(Operation& operation)
{
    for (std::size_t i = 0; i < m_files.size(); ++i)
        readFile(operation, i + 1);
}

void ComingRows::readFile(Operation& operation, std::size_t position)
{
    auto reader = sheets::SheetReader::open(m_files[position - 1]);
    if (!reader || reader->layout().kind == FileKind::Attendance || specOf(reader->layout()) == nullptr)
        return;
    ReferenceBook nothing(operation.connection());
    const ListImport list(operation, nothing, reader->layout(), records::kNational);
    while (true) {
        const auto result = reader->next();
        if (!result || *result == LineResult::End)
            return;
        if (*result != LineResult::Row)
            continue;
        for (const std::string& name : list.namesOf(reader->record().cells)) {
            m_names[{list.type(), name}] = position;
            if (list.type() != records::RecordType::Person) // nobody is found by name alone
                m_names[{list.type(), text::searchKey(name)}] = position;
        }
    }
}

void ComingRows::keep(const sheets::Layout& layout, std::span<const std::string_view> cells)
{
    m_kept.push_back({layout, {cells.begin(), cells.end()}});
}

void ComingRows::complete(Operation& operation, ReferenceBook& book, records::Scope ownScope)
{
    std::erase_if(m_kept, [&](const Kept& kept) {
        ListImport list(operation, book, kept.layout, ownScope);
        const std::vector<std::string_view> cells(kept.cells.begin(), kept.cells.end());
        if (!list.awaited(cells).empty())
            return false;
        RowReport told;
        list.take(cells, told);
        return true;
    });
}

} // namespace bandanh::exchange
