#pragma once

#include "core/sheets/layout.h"

#include <vector>

namespace bandanh::sheets {

/// Gives each column its meaning from its header, asking the content where the header leaves a choice. Columns whose
/// header is not known get a meaning only where their content allows no other.
void mapByHeader(std::vector<MappedColumn>& columns, const std::vector<const SampleRecord*>& rows,
                 const places::Gazetteer* gazetteer);

/// Gives columns their meaning where there is no header at all.
void mapByContent(std::vector<MappedColumn>& columns, const std::vector<const SampleRecord*>& rows,
                  const places::Gazetteer* gazetteer);

} // namespace bandanh::sheets
