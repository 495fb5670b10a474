#include "sync/transport/hqaddress.h"

#include <catch2/catch.hpp>

using bandanh::sync::HqAddress;

TEST_CASE("an address is read as people write it")
{
    const auto [typed, host, port] = GENERATE(table<std::string, std::string, std::string>({
        {"https://hq.example.org:8443", "hq.example.org", "8443"},
        {" https://hq.example.org/ ", "hq.example.org", "443"},
        {"https://127.0.0.1:43123", "127.0.0.1", "43123"},
        {"https://[::1]:8443", "::1", "8443"},
        {"https://[2001:db8::7]", "2001:db8::7", "443"},
    }));
    CHECK(HqAddress::parse(typed) == HqAddress{host, port});
    CHECK(HqAddress::parse(HqAddress::parse(typed)->url()) == HqAddress{host, port});
}

TEST_CASE("what is no address of a headquarters is not taken for one")
{
    const std::string typed =
        GENERATE("", "hq.example.org", "http://hq.example.org", "https://", "https://:8443", "https://hq:0",
                 "https://hq:65536", "https://hq:84a", "https://hq:", "https://hq/path", "https://me@hq",
                 "https://hq?x", "https://[::1", "https://[hq]:1", "https://::1", "https://h q", "https://ទីស្នាក់ការ");
    CHECK_FALSE(HqAddress::parse(typed).has_value());
}
