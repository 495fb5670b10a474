#include "app/desktop/import/filemodels.h"

#include "app/desktop/import/importwords.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/words/errorsentence.h"

namespace bandanh::desktop {

namespace {

/// A path would fill the line, and the name stands above it already.
QString shortReason(const FilePreview& file)
{
    Error error = *file.report.error;
    if (!error.facts.empty() && error.facts.front() == file.report.path)
        error.facts.front() = file.name().toStdString();
    return words::sentence(error);
}

} // namespace

void FilesModel::setFiles(const std::vector<FilePreview>* files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int FilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_files == nullptr ? 0 : int(m_files->size());
}

QVariant FilesModel::data(const QModelIndex& index, int role) const
{
    const FilePreview& file = (*m_files)[std::size_t(index.row())];
    const bool wantsActivity = !file.isRefused() && file.isSheet() && !file.report.activity;
    switch (role) {
    case Qt::DisplayRole:
        return file.name();
    case Qt::ToolTipRole:
        return file.isRefused() ? words::sentence(*file.report.error) : file.path();
    case SecondTextRole:
        return file.isLeftOut     ? tr("left out")
               : file.isRefused() ? tr("refused: %1").arg(shortReason(file))
               : wantsActivity    ? tr("%1, no activity yet").arg(kindName(file.report.layout.kind))
                                  : kindName(file.report.layout.kind);
    case StateRole:
        if (file.isLeftOut)
            return {};
        return int(file.isRefused() || file.rejected() > 0                  ? State::Conflict
                   : file.report.counts[exchange::RowOutcome::Proposed] > 0 ? State::Proposed
                   : wantsActivity                                          ? State::Open
                                                                            : State::Closed);
    case FigureRole:
        return file.isRefused() || file.isLeftOut ? QString() : m_language.number(file.report.counts.total());
    default:
        return {};
    }
}

void ColumnsModel::setFile(const FilePreview* file)
{
    beginResetModel();
    m_file = file;
    endResetModel();
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_file == nullptr || m_file->isRefused() ? 0 : int(m_file->report.layout.columns.size());
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    const auto column = std::size_t(index.row());
    const sheets::MappedColumn& mapped = m_file->report.layout.columns[column];
    const QString header = mapped.header.empty() ? tr("column %1").arg(m_language.number(index.row() + 1))
                                                 : QString::fromStdString(mapped.header);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  ›  %2").arg(header, meaning(column));
    case SecondTextRole:
        return filling(column);
    case ToneRole:
        return m_file->isSheet() && mapped.meaning == sheets::Column::Unknown ? QVariant(int(Tone::Open)) : QVariant();
    case Qt::ToolTipRole:
        return m_file->samples.value(index.row());
    default:
        return {};
    }
}

QString ColumnsModel::meaning(std::size_t column) const
{
    const sheets::MappedColumn& mapped = m_file->report.layout.columns[column];
    const bool isLines = m_file->isSheet() || m_file->report.layout.kind == sheets::FileKind::Attendance;
    return isLines ? columnName(mapped.meaning) : tr("by its heading");
}

QString ColumnsModel::filling(std::size_t column) const
{
    if (column >= m_file->filled.size())
        return {};
    QString words =
        tr("%1 of %2").arg(m_language.number(m_file->filled[column]), m_language.number(m_file->report.counts.total()));
    if (m_file->bad[column] > 0)
        words += QStringLiteral(" · ") + tr("%1 cannot be read").arg(m_language.number(m_file->bad[column]));
    else if (const QString sample = m_file->samples.value(int(column)); !sample.isEmpty())
        words += QStringLiteral(" · ") + sample;
    return words;
}

} // namespace bandanh::desktop
