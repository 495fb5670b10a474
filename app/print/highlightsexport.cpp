#include "app/print/highlightsexport.h"

#include "app/output/highlightscsv.h"
#include "app/output/highlightsworkbook.h"
#include "app/output/writtenfile.h"
#include "app/words/reportwords.h"
#include "core/report/highlightsjson.h"

#include <algorithm>
#include <cctype>

namespace bandanh::print {

namespace {

constexpr Format kFormats[] = {Format::Pdf, Format::Xlsx, Format::Csv, Format::Json};

std::string jsonOf(const report::ShownHighlights& highlights, const output::HighlightsDocument& document)
{
    auto json = report::toJson(highlights, [](std::string_view key) { return words::reportText(key).toStdString(); });
    if (!document.edition.isEmpty())
        json["frozen"] = document.edition.toStdString();
    if (!document.code.isEmpty())
        json["code"] = document.code.toStdString();
    json["notes"] = {document.howComplete.toStdString(), document.howFilled.toStdString(),
                     document.smallNumbers.toStdString(), document.madeBy.toStdString()};
    return json.dump(2) + "\n";
}

} // namespace

std::string_view endingOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return "pdf";
    case Format::Xlsx:
        return "xlsx";
    case Format::Csv:
        return "csv";
    case Format::Json:
        return "json";
    }
    return {};
}

std::span<const Format> allFormats()
{
    return kFormats;
}

std::optional<Format> formatOf(std::string_view path)
{
    std::string ending(path.substr(std::min(path.size(), path.rfind('.') + 1)));
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto found = std::ranges::find(kFormats, ending, endingOf);
    return found != std::end(kFormats) ? std::optional(*found) : std::nullopt;
}

Result<void> exportHighlights(const report::Highlights& highlights, const output::Origin& origin, Format format,
                              const std::string& path, const PageProgress& progress)
{
    const auto shown = report::shown(highlights);
    const auto document = output::documentOf(shown, origin);
    switch (format) {
    case Format::Pdf: {
        const QByteArray pdf = pdfOf(document, progress);
        if (pdf.isEmpty())
            return refused(ErrorCode::Cancelled);
        return output::writeFile(path, std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    }
    case Format::Xlsx:
        return output::writeFile(
            path, [&](const std::string& beside) { return output::writeWorkbook(document, beside, path); });
    case Format::Csv:
        return output::writeFile(path, output::csvOf(document));
    case Format::Json:
        return output::writeFile(path, jsonOf(shown, document));
    }
    return {};
}

} // namespace bandanh::print
