#pragma once

#include <QString>
#include <QStringList>

namespace bandanh::words {

/// A sentence with %1, %2 … replaced by the facts, all at once: a fact that holds a %1 itself stays as it is.
/// Facts that the sentence does not ask for are left out.
QString filled(const QString& sentence, const QStringList& facts);

/// "Sex: female", with the colon of the language in use.
QString pair(const QString& name, const QString& value);

/// The translation of a sentence with %n, its number in the digits and the grouping of the language in use. Places for
/// other facts stay, for filled(). lupdate reads it as it reads QCoreApplication::translate.
QString counted(const char* context, const char* key, const char* disambiguation, qint64 n);

} // namespace bandanh::words
