#pragma once

#include "core/store/listorder.h"

#include <vector>

namespace bandanh::store {

/// Which messages a list shows, by theme and number.
struct MessageFilter {
    std::string text;                  ///< as typed in the search field
    std::string tag;                   ///< a word that they carry; empty: whether or not they carry any
    std::optional<std::int64_t> theme; ///< records::Theme
    bool unapproved = false;           ///< only drafts, and what is approved by nobody
};

/// A message as lists show one.
struct MessageOverview {
    RowId id;
    std::string reference, textKhmer, textLatin, approvedOn, approvedBy;
    std::int64_t number = 0, theme = 0, state = 0; ///< 0 where unknown
    std::int64_t materials = 0;                    ///< that carry it
    std::int64_t placements = 0;                   ///< of these materials

    bool isApproved() const { return state == 2 || !approvedOn.empty(); }
    /// Approved, and nobody's name stands there.
    bool lacksName() const { return isApproved() && approvedBy.empty(); }
};

ListOrder messageList(Connection& connection, const MessageFilter& filter);
/// Those with these numbers, in the order of the list.
std::vector<MessageOverview> messages(Connection& connection, std::span<const std::int64_t> rids);
std::optional<MessageOverview> messageOverview(Connection& connection, const RowId& message);

/// How many messages a theme has, and how many of them are approved by somebody whose name is known.
struct ThemeCount {
    std::int64_t theme = 0, messages = 0, approved = 0;
};
std::vector<ThemeCount> themeCounts(Connection& connection);

/// A material and how much of it is placed.
struct MaterialOverview {
    RowId id;
    std::string reference, titleKhmer, titleLatin, languages; ///< languages: one a line
    std::int64_t kind = 0, messages = 0, placements = 0;
};
std::vector<MaterialOverview> materialsOfMessage(Connection& connection, const RowId& message);
/// In the order of messages.
std::vector<MessageOverview> messagesOfMaterial(Connection& connection, const RowId& material);

/// Which materials a list shows.
struct MaterialFilter {
    enum class Use { Any, PlacedNowhere, WithoutMessage };

    std::string text;                 ///< as typed in the search field
    std::string tag;                  ///< a word that they carry; empty: whether or not they carry any
    std::optional<std::int64_t> kind; ///< records::MaterialKind
    Use use = Use::Any;

    bool isEmpty() const { return text.empty() && tag.empty() && !kind && use == Use::Any; }
};
/// By kind and reference.
std::vector<MaterialOverview> materials(Connection& connection, const MaterialFilter& filter);

} // namespace bandanh::store
