#pragma once

#include "app/desktop/firstrun/opening.h"
#include "app/desktop/look/language.h"

#include <QWidget>

class QLineEdit;

namespace bandanh::desktop {

class FormField;
class StepsFrame;

/// Asks for the passphrase of a store that is there.
class Unlock final : public QWidget
{
    Q_OBJECT

public:
    Unlock(Language& language, QString storePath, QWidget* parent = nullptr);

    /// As if it had been typed.
    void tryWith(const QString& passphrase);
    std::unique_ptr<operations::Laptop> takeLaptop() { return m_opening.takeLaptop(); }

signals:
    void finished();

private:
    void tryIt();
    void retranslate();
    void waitForTyping();

    Language& m_language;
    QString m_storePath;
    Opening m_opening;
    StepsFrame* m_frame;
    QLineEdit* m_passphrase;
    FormField* m_field;
};

} // namespace bandanh::desktop
