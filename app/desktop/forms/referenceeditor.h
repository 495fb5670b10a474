#pragma once

#include "app/desktop/forms/suggestingeditor.h"

namespace bandanh::desktop {

/// Another record, by what it is called in either script.
class ReferenceEditor final : public SuggestingEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const records::FieldSpec& field, Session& session, QObject* parent);

protected:
    QList<Suggestion> suggestions(const QString& typed) const override;
    QString nameOf(const records::Value& value) const override;
    QString unknown() const override;

private:
    Session& m_session;
};

} // namespace bandanh::desktop
