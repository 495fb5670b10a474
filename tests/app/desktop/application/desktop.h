#pragma once

#include "app/desktop/application.h"
#include "tests/support/temporarystore.h"

namespace bandanh::desktop::test {

/// The whole desktop application on a store in a folder of its own, in English, driven by keys alone.
class Desktop
{
public:
    Desktop();
    ~Desktop();

    bandanh::test::TemporaryFolder folder;
    std::string storePath() const { return folder.file("records.bandanh"); }
    /// Makes the store beforehand, under a key that costs nothing, with the practice data in it where it is asked for.
    void makeStore(bool practice);
    /// Unlocks what makeStore made, else the first run begins.
    void start();

    Application& application() { return *m_application; }
    Language& language() const { return *m_language; }
    MainWindow* window() const;
    Page* page() const;
    template <class W>
    W* find(const char* name) const
    {
        return m_application->window().findChild<W*>(QString::fromLatin1(name));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    /// Presses Tab until what is called so has the keyboard; false when it comes round without.
    bool tabTo(const QString& name) const;
    /// Presses a key that opens a dialog, types into it and presses Enter until it goes.
    void pressAndAnswer(int key, const QString& typed) const;
    static QString focused();
    /// Lets the event loop run until then, a minute at most.
    static bool waitFor(const std::function<bool()>& condition);

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_application;
};

} // namespace bandanh::desktop::test
