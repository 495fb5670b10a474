#pragma once

#include "core/operations/laptop.h"
#include "core/operations/undo.h"
#include "core/places/gazetteer.h"

#include <QObject>

namespace bandanh::desktop {

/// An unlocked store and who works with it: what every presenter reads from and writes through, in the GUI's thread.
/// Whatever writes says so by noteChange(), and every page looks again.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<operations::Laptop> laptop, QObject* parent = nullptr);
    ~Session() override;

    operations::Laptop& laptop() { return *m_laptop; }
    /// For reading in the GUI's thread; sees what is committed.
    store::Connection& reader() { return *m_reader; }
    const operations::Desk& desk() const { return m_laptop->desk(); }
    const places::Gazetteer& gazetteer() const { return m_gazetteer; }
    operations::LaptopSettings settings() const { return m_settings; }

    /// The newest thing done, or undone, that can be taken back.
    std::optional<store::OperationRow> undoable();
    std::optional<store::OperationRow> redoable();
    Result<operations::UndoOutcome> undo();
    Result<operations::UndoOutcome> undo(std::int64_t operation);
    Result<operations::UndoOutcome> redo();

public slots:
    void noteChange() { emit changed(); }

signals:
    /// Something was written: read again what is shown.
    void changed();

private:
    std::unique_ptr<operations::Laptop> m_laptop;
    std::unique_ptr<store::Connection> m_reader;
    places::Gazetteer m_gazetteer;
    operations::LaptopSettings m_settings;
};

} // namespace bandanh::desktop
