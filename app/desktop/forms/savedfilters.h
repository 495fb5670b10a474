#pragma once

#include <QVariantMap>
#include <QWidget>

class QLineEdit;

namespace bandanh::desktop {

class Button;
class FlowLayout;
class Session;

/// The filters of a list that were kept under a name: a button each chooses them again, Delete forgets them. Kept in the
/// store, and on this laptop only. There while a filter is set or one is kept.
class SavedFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `list` names the list among the others.
    SavedFilters(Session& session, const QString& list, QWidget* parent = nullptr);

    /// What the filters of the list are now: the values of those that narrow it, by their names.
    void show(const QVariantMap& state);
    QLineEdit* entry() const { return m_entry; }
    QList<Button*> saved() const { return m_buttons; }

signals:
    void chosen(const QVariantMap& state);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void write();
    void makeButtons();
    void makeButton(const QString& name);
    void beginName(bool begins);
    void keep();
    void forget(Button* button);
    void showState();
    void retranslate();
    std::string settingName() const;

    Session& m_session;
    QString m_list;
    QVariantMap m_saved; ///< states by their names
    QVariantMap m_state;
    FlowLayout* m_flow;
    QList<Button*> m_buttons;
    Button* m_keep;
    QLineEdit* m_entry;
};

} // namespace bandanh::desktop
