#include "tests/app/desktop/gallery/wordlist.h"

#include <QFile>

namespace bandanh::desktop::gallery {

WordList::WordList(const QString& file)
{
    QFile words(file);
    if (!words.open(QIODevice::ReadOnly))
        return;
    while (!words.atEnd()) {
        const QStringList columns = QString::fromUtf8(words.readLine()).trimmed().split(QLatin1Char('\t'));
        if (columns.size() >= 2)
            m_words.insert(columns.at(0), columns.at(1));
    }
}

QString WordList::translate(const char*, const char* source, const char*, int n) const
{
    QString text = m_words.value(QString::fromUtf8(source));
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace bandanh::desktop::gallery
