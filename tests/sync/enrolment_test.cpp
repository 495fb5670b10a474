#include "core/support/random.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/enrolmentcode.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::sync;

namespace {

EnrolmentCode anyCode(std::uint64_t seed)
{
    SeededRandom random(seed);
    EnrolmentCode code;
    random.fill(code.root);
    random.fill(code.secret);
    return code;
}

} // namespace

TEST_CASE("a code is read back as it was given out")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed)
        CHECK(EnrolmentCode::parse(anyCode(seed).text()) == anyCode(seed));
}

TEST_CASE("a code is eleven groups of four signs that no one takes for another")
{
    const std::string text = anyCode(1).text();
    CHECK(text.size() == 54);
    CHECK(std::ranges::count(text, '-') == 10);
    CHECK(text.find_first_of("ILOUilou") == std::string::npos);
}

TEST_CASE("a code may be typed in small letters, with blanks, and with O and L for the digits they look like")
{
    const EnrolmentCode code = anyCode(3);
    std::string typed;
    for (const char sign : code.text()) {
        if (sign == '-')
            typed += ' ';
        else if (sign == '0')
            typed += 'o';
        else if (sign == '1')
            typed += 'l';
        else
            typed += static_cast<char>(sign >= 'A' ? sign + ('a' - 'A') : sign);
    }
    CHECK(EnrolmentCode::parse("  " + typed + "\n") == code);
}

TEST_CASE("one sign typed wrongly is noticed")
{
    const std::string text = anyCode(4).text();
    int noticed = 0;
    int tried = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        for (const char sign : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            if (text[i] == '-' || text[i] == sign)
                continue;
            std::string typed = text;
            typed[i] = sign;
            ++tried;
            noticed += EnrolmentCode::parse(typed) ? 0 : 1;
        }
    CHECK(tried == 44 * 31);
    CHECK(tried - noticed <= 3); // twelve bits of check: one in 4,096 passes
    CHECK_FALSE(EnrolmentCode::parse(text.substr(0, text.size() - 1)).has_value());
    CHECK_FALSE(EnrolmentCode::parse(text + "0").has_value());
    CHECK_FALSE(EnrolmentCode::parse("").has_value());
    CHECK_FALSE(EnrolmentCode::parse("this is no code").has_value());
}

TEST_CASE("enrolment's messages come back as they went, and nothing else is one")
{
    const EnrolRequest request{"secret", "sixteen bytes ..", std::string("\0\1\2", 3)};
    const EnrolAnswer answer{EnrolStatus::Done, "certificate", "ខេត្តកំពត", "coordinator", "07", "O,P"};
    CHECK(decodeEnrolRequest(encode(request)) == request);
    CHECK(decodeEnrolAnswer(encode(answer)) == answer);
    for (const std::string& message : {encode(request), encode(answer)})
        for (std::size_t size = 0; size < message.size(); ++size) {
            CHECK_FALSE(decodeEnrolRequest(message.substr(0, size)).has_value());
            CHECK_FALSE(decodeEnrolAnswer(message.substr(0, size)).has_value());
        }
    CHECK_FALSE(decodeEnrolAnswer(encode(answer) + "x").has_value());
    EnrolRequest withoutDevice = request;
    withoutDevice.device = "short";
    CHECK_FALSE(decodeEnrolRequest(encode(withoutDevice)).has_value());
}
