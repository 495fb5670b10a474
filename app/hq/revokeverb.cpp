#include "app/hq/verbs.h"
#include "app/words/filled.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::hq {

using sync::hq::Device;

namespace {

std::vector<Device> named(const std::vector<Device>& devices, const std::string& typed)
{
    std::vector<Device> found;
    std::ranges::copy_if(devices, std::back_inserter(found), [&](const Device& device) {
        return device.name == typed || std::to_string(device.number) == typed;
    });
    // A number is one device; a name that several had is that of the one that still may.
    const auto numbered = std::ranges::find(found, typed, [](const Device& one) { return std::to_string(one.number); });
    if (numbered != found.end())
        return {*numbered};
    if (found.size() > 1 && std::ranges::any_of(found, [](const Device& one) { return !one.revoked; }))
        std::erase_if(found, [](const Device& one) { return one.revoked; });
    return found;
}

std::string numbersOf(const std::vector<Device>& devices)
{
    std::string numbers;
    for (const Device& device : devices)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(device.number);
    return numbers;
}

cli::Answered revoke(Session& session, const cli::Arguments& arguments)
{
    const std::string typed = arguments.operands[0].toStdString();
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    auto& store = (*headquarters)->store();
    const auto found = named(store.devices(), typed);
    if (found.empty())
        return cli::failed(Error{ErrorCode::DeviceUnknown, {typed}});
    if (found.size() > 1)
        return cli::failed(Error{ErrorCode::DeviceAmbiguous, {typed, numbersOf(found)}});
    if (const auto revoked = store.revoke(found[0].number); !revoked)
        return cli::failed(revoked.error());
    const QString sentence = QCoreApplication::translate(
        "hq", "Device %1 (%2) is shut out: it receives nothing more, and what it sends is kept apart.");
    return cli::Answer{
        cli::written({{"revoked", found[0].number}, {"name", found[0].name}}),
        words::filled(sentence, {QString::number(found[0].number), QString::fromStdString(found[0].name)})
            + QLatin1Char('\n')};
}

} // namespace

constexpr Verb kRevokeVerb{{"revoke",
                            "DEVICE",
                            1,
                            1,
                            {},
                            QT_TRANSLATE_NOOP("hq", "shut a laptop out at once, by its number or its name"),
                            true,
                            "hq"},
                           revoke};

} // namespace bandanh::hq
