#pragma once

#include "app/desktop/import/importbatch.h"
#include "app/desktop/look/language.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

/// The files of a batch: name, kind and rows, and how many go back.
class FilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FilesModel(const Language& language, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_language(language)
    {}

    void setFiles(const std::vector<FilePreview>* files);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Language& m_language;
    const std::vector<FilePreview>* m_files = nullptr;
};

/// The columns of one file: heading, what it was understood as, how many rows have something in it.
class ColumnsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ColumnsModel(const Language& language, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_language(language)
    {}

    void setFile(const FilePreview* file);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString meaning(std::size_t column) const;
    QString filling(std::size_t column) const;

    const Language& m_language;
    const FilePreview* m_file = nullptr;
};

} // namespace bandanh::desktop
