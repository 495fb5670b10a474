#pragma once

#include "app/desktop/forms/suggestingeditor.h"

namespace bandanh::desktop {

/// A village, commune, district or province by its name in either script; names of what it lies in may follow a comma.
class PlaceEditor final : public SuggestingEditor
{
    Q_OBJECT

public:
    PlaceEditor(const records::FieldSpec& field, Session& session, QObject* parent);

protected:
    QList<Suggestion> suggestions(const QString& typed) const override;
    QString nameOf(const records::Value& value) const override;
    QString unknown() const override;

private:
    Session& m_session;
};

} // namespace bandanh::desktop
