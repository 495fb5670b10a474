#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/store/trainingoverview.h"

namespace bandanh::desktop {

class Session;

/// Trainings as two-line rows: the day in front, what it was, where and how many came, and whether scores are missing.
class TrainingListModel final : public WindowedModel<store::TrainingOverview>
{
    Q_OBJECT

public:
    TrainingListModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::TrainingFilter& filter);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    const Language& m_language;
    store::TrainingFilter m_filter;
};

/// "Thursday 12 December 2013 · police training · Phnom Penh · Provincial hall"
QString trainingLine(const store::TrainingOverview& training, const Language& language,
                     const places::Gazetteer& gazetteer);
/// Who led it: a role or codes and how many, "VFC leader (2)", "VFC-07 · VFC-12". Empty where nobody wrote it.
QString trainersOf(const store::TrainingOverview& training, const Language& language);

} // namespace bandanh::desktop
