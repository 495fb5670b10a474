#pragma once

#include "app/desktop/look/look.h"

#include <QWidget>

class QGridLayout;

namespace bandanh::desktop {

/// Facts one under the other: what it is at the left, quieter; beside it what it says, on as many lines as it takes.
class Facts final : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value;
        bool isBold = false;
        bool operator==(const Fact&) const = default;
    };

    explicit Facts(QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    const QList<Fact>& facts() const { return m_facts; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid;
    QList<Fact> m_facts;
};

} // namespace bandanh::desktop
