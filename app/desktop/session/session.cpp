#include "app/desktop/session/session.h"

namespace bandanh::desktop {

Session::Session(std::unique_ptr<operations::Laptop> laptop, QObject* parent)
    : QObject(parent),
      m_laptop(std::move(laptop)),
      m_reader(m_laptop->store().openReader()),
      m_settings(m_laptop->settings())
{}

Session::~Session() = default;

std::optional<store::OperationRow> Session::undoable()
{
    return store::OperationLog(reader()).lastUndoable();
}

std::optional<store::OperationRow> Session::redoable()
{
    return store::OperationLog(reader()).lastRedoable();
}

Result<operations::UndoOutcome> Session::undo(std::int64_t operation)
{
    auto outcome = operations::undo(desk(), operation);
    if (outcome)
        noteChange();
    return outcome;
}

Result<operations::UndoOutcome> Session::undo()
{
    const auto last = undoable();
    return last ? undo(last->id) : refused(ErrorCode::NotUndoable, "0");
}

Result<operations::UndoOutcome> Session::redo()
{
    auto outcome = operations::redo(desk());
    if (outcome)
        noteChange();
    return outcome;
}

} // namespace bandanh::desktop
