#pragma once

#include "core/support/result.h"

#include <QWidget>

class QLineEdit;

namespace bandanh::desktop {

class Button;
class Callout;
class CodeEdit;
class FormField;

/// Where headquarters is, and the code it gave out: all that enrolling a laptop asks. What is wrong stands under its field.
class EnrolForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EnrolForm(QWidget* parent = nullptr);

    /// What was typed elsewhere already, as at the first run.
    void fill(const QString& url, const QString& code);
    void clearCode();
    void setRunning(bool running);
    /// One primary a screen: not where something else is it.
    void setPrimary(bool primary);
    void showError(const Error& error);
    void retranslate();
    QWidget* firstFocus() const;

signals:
    void wanted(const QString& code, const QString& url);
    void cancelWanted();

private:
    void ask();

    QLineEdit* m_url;
    CodeEdit* m_code;
    FormField* m_urlField;
    FormField* m_codeField;
    Callout* m_problem;
    Button* m_enrol;
    Button* m_cancel;
    bool m_isRunning = false;
};

/// "https://" is left out by most people, and there is no other way to headquarters.
QString completedUrl(const QString& typed);

} // namespace bandanh::desktop
