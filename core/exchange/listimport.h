#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/referencebook.h"
#include "core/operations/operation.h"

namespace bandanh::exchange {

/// Takes in the rows of a list (people, schools, activities, sheets …) by the headings that the record declares.
class ListImport
{
public:
    /// `ownScope` is the scope of rows that say none.
    ListImport(operations::Operation& operation, ReferenceBook& book, const sheets::Layout& layout,
               records::Scope ownScope);

    /// Writes the row; fills outcome, record, reference, and reason and bad cell where it goes back.
    void take(std::span<const std::string_view> cells, RowReport& report);
    /// Which field each column was understood as, "" where none; composite ones by the field they make.
    std::vector<std::string_view> mapping() const;

private:
    struct Target {
        const records::FieldSpec* field = nullptr;
        bool isScope = false;
    };
    /// What a row has that is no field of its own record: the role that a list of people gives each of them.
    struct PersonRole {
        std::optional<std::size_t> school, grade, kind, organisation;
    };

    bool fill(std::span<const std::string_view> cells, records::Record& record, RowReport& report);
    bool set(records::Record& record, const Target& target, std::string_view cell, RowReport& report);
    bool setReference(records::Record& record, const records::FieldSpec& field, std::string_view cell,
                      RowReport& report);
    void complete(records::Record& record);
    operations::Outcome write(records::Record& record);
    operations::Outcome writeRole(std::span<const std::string_view> cells, const records::Record& person);
    bool isOpenPair(std::span<const std::string_view> cells) const;

    operations::Operation& m_operation;
    ReferenceBook& m_book;
    const records::RecordSpec& m_spec;
    sheets::FileKind m_kind;
    records::Scope m_ownScope;
    std::vector<Target> m_targets;
    PersonRole m_role;
};

/// The record type that the rows of such a file become; nothing for kinds that this version cannot hold.
const records::RecordSpec* specOfKind(sheets::FileKind kind);

} // namespace bandanh::exchange
