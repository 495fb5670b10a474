#pragma once

#include "core/places/gazetteer.h"

#include <QList>
#include <QString>

#include <vector>

namespace bandanh::desktop {

/// Places whose name, in either script and with or without its type word, begins with what was typed; the larger first.
/// Behind a comma, or a space before a Khmer type word, stand the beginnings of names of what the place lies in.
std::vector<places::PlaceCode> placesCalled(const places::Gazetteer& gazetteer, std::string_view typed,
                                            std::size_t limit);

/// "Village · commune · district" as lists show a place, without type words; empty where the code is unknown.
QString placeLine(const places::Gazetteer& gazetteer, const std::string& code, bool khmer);
/// The province's name alone; "National" for what belongs to none.
QString provinceName(const places::Gazetteer& gazetteer, unsigned scope, bool khmer);
/// Every province by code and "National" behind them, as filters offer them.
struct NamedScope {
    QString name;
    unsigned scope;
};
QList<NamedScope> provinceNames(const places::Gazetteer& gazetteer, bool khmer);

} // namespace bandanh::desktop
