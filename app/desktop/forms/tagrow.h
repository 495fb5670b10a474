#pragma once

#include "core/store/recentrecords.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace bandanh::desktop {

class Button;
class FlowLayout;
class Label;
class Session;

/// The words on a record, and a field for another: completed, in either script, from those on others of its type. Delete,
/// Enter or a click takes a word off, and Ctrl+Z puts it back.
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<store::RecordKey>& record);
    void retranslate();
    QLineEdit* entry() const { return m_entry; }
    QList<Button*> tags() const { return m_tags; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton(const std::string& word);
    void suggest(const QString& typed);
    void add(const QString& typed);
    void remove(Button* tag);
    void write(const std::function<Result<void>(const store::RecordKey&)>& change);
    void describe(Button* tag) const;

    Session& m_session;
    std::optional<store::RecordKey> m_record;
    FlowLayout* m_flow;
    QList<Button*> m_tags;
    QLineEdit* m_entry;
    QCompleter* m_completer;
    QStandardItemModel* m_words;
    Label* m_error;
};

} // namespace bandanh::desktop
