#pragma once

#include <QHash>
#include <QTranslator>

namespace bandanh::desktop::gallery {

/// A translator over a list of "English<TAB>Khmer" lines, standing in for the catalogue: any context, any plural.
class WordList final : public QTranslator
{
public:
    explicit WordList(const QString& file);

    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    QHash<QString, QString> m_words;
};

} // namespace bandanh::desktop::gallery
