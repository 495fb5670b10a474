#include "app/words/filled.h"

#include "app/words/notation.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace bandanh::words {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

QString filled(const QString& sentence, const QStringList& facts)
{
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size();
        const int place = isPlace ? sentence[i + 1].unicode() - u'0' : 0;
        if (place < 1 || place > 9) {
            text += sentence[i];
            continue;
        }
        text += facts.value(place - 1);
        ++i;
    }
    return text;
}

QString pair(const QString& name, const QString& value)
{
    //: A name and its value, as in "Sex: female".
    return filled(QCoreApplication::translate("values", "%1: %2"), {name, value});
}

QString counted(const char* context, const char* key, const char* disambiguation, qint64 n)
{
    const auto plural = static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
    const QString sentence = QCoreApplication::translate(context, key, disambiguation, plural);
    const Notation notation = Notation::current();
    QString text;
    for (qsizetype i = 0; i < sentence.size();) {
        if (sentence[i] == QLatin1Char('%') && i + 1 < sentence.size()) {
            text += sentence.mid(i, 2);
            i += 2;
            continue;
        }
        if (!isDigit(sentence[i])) {
            text += sentence[i++];
            continue;
        }
        while (i < sentence.size() && isDigit(sentence[i]))
            ++i;
        text += notation.number(n);
    }
    return text;
}

} // namespace bandanh::words
