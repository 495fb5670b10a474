#pragma once

#include "app/desktop/shell/page.h"
#include "core/store/recentrecords.h"

#include <vector>

namespace bandanh::desktop {

class Button;
class ConnectedDetail;
class Language;
class ProofPane;
class Prompts;
class RecordForm;
class Session;

/// The form of one record whose type has no page of its own: a role, an agreement, a placement.
class RecordPage final : public Page
{
    Q_OBJECT

public:
    /// What it works with.
    struct Desk {
        Session& session;
        Language& language;
        ActionCatalogue& actions;
        Prompts& prompts;
    };
    RecordPage(const Desk& desk, const store::RecordKey& key, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;
    void onShown() override;
    bool mayLeave() override;
    bool isWorking() const override;
    QWidget* firstFocus() override;
    QString helpName() const override { return QStringLiteral("records"); }

    RecordForm& form() { return *m_form; }
    const store::RecordKey& record() const { return m_key; }

signals:
    void recordWanted(const bandanh::store::RecordKey& key);
    /// The record is gone: removed, or its creation undone.
    void vanished();

private:
    void reload();

    Session& m_session;
    store::RecordKey m_key;
    RecordForm* m_form;
    Button* m_delete;
    ConnectedDetail* m_connected;
    std::vector<ProofPane*> m_attachments; ///< one for each field that refers to one
};

} // namespace bandanh::desktop
