#include "app/print/fonts.h"

#include <QFontDatabase>

namespace bandanh::print {

bool loadFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const auto* face : {"NotoSans-Regular", "NotoSans-Bold", "NotoSansKhmer-Regular", "NotoSansKhmer-Bold"})
            all = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(face))) >= 0
                  && all;
        return all;
    }();
    return loaded;
}

QStringList fontFamilies(bool khmerFirst)
{
    const QString latin = QStringLiteral("Noto Sans");
    const QString khmer = QStringLiteral("Noto Sans Khmer");
    return khmerFirst ? QStringList{khmer, latin} : QStringList{latin, khmer};
}

} // namespace bandanh::print
