#pragma once

#include <QLineEdit>

namespace bandanh::desktop {

/// A one-time code as it is shown to people: capitals in groups of four. Blanks and hyphens may be typed or left out.
QString groupedCode(const QString& typed);

/// Takes a code as people type or paste it, and groups it while they do.
class CodeEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget* parent = nullptr);

private:
    void group();
};

} // namespace bandanh::desktop
