#pragma once

#include "app/desktop/conflicts/conflictwords.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

class Session;

/// The conflicts that wait for a person, oldest first.
class ConflictList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// More are not shown at once: they come up as these are decided.
    static constexpr std::size_t kShown = 200;

    explicit ConflictList(Session& session, QObject* parent = nullptr);

    /// Reads again what is in the store.
    void reload();
    const operations::OpenConflict* row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    std::vector<operations::OpenConflict> m_rows;
    std::vector<ConflictQuestion> m_questions;
};

} // namespace bandanh::desktop
