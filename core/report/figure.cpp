#include "core/report/figure.h"

#include "core/report/indicators.h"

#include <algorithm>
#include <stdexcept>

namespace bandanh::report {

const Content* Figure::part(std::string_view name) const
{
    for (const auto& [part, content] : parts)
        if (part->name == name)
            return &content;
    return nullptr;
}

void Figure::set(std::string_view name, Content content)
{
    for (const Part& part : indicator->parts) {
        if (part.name == name) {
            parts.emplace_back(&part, std::move(content));
            return;
        }
    }
    throw std::logic_error("the figure " + std::string(indicator->id) + " declares no " + std::string(name));
}

const Figure* Highlights::figure(std::string_view id) const
{
    const auto found = std::ranges::find_if(figures, [&](const Figure& figure) { return figure.indicator->id == id; });
    return found != figures.end() ? &*found : nullptr;
}

} // namespace bandanh::report
