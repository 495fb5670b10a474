#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/page.h"

namespace bandanh::desktop {
class KhmerLabel;
class StepsFrame;
} // namespace bandanh::desktop

namespace bandanh::desktop::gallery {

QString say(const char* text);

/// A page of samples; everything is made again when the language changes.
class SamplePage : public Page
{
    Q_OBJECT

public:
    SamplePage(Language& language, QWidget* parent = nullptr) : Page(parent), m_language(language) {}

    void retranslate() override;

protected:
    virtual QWidget* build() = 0;
    QString number(qint64 value) const { return m_language.number(value); }

    Language& m_language;

private:
    QWidget* m_content = nullptr;
};

Page* makeTodayPage(Language& language);
Page* makeActivitiesPage(Language& language);
Page* makeInboxPage(Language& language);
Page* makeImpactPage(Language& language);
Page* makeImportPage(Language& language);
Page* makeWidgetsPage(Language& language);
StepsFrame* makeFirstRun(Language& language);

} // namespace bandanh::desktop::gallery
