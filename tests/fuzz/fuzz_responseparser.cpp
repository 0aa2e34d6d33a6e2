// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/transport/responseparser sdk/transport/headguard sdk/transport/responsehead
#include "sdk/transport/responseparser_p.h"

#include <cstdint>
#include <cstdlib>

#include <QByteArray>
#include <QList>

using namespace ovirt;
using namespace ovirt::transport;

namespace {

struct Reading {
    QList<int> statuses;
    QByteArrayList bodies;
    bool failed = false;

    bool operator==(const Reading &) const = default;
};

TransportLimits smallLimits()
{
    TransportLimits limits;
    limits.headerBytes = 512;
    limits.headerFields = 10;
    return limits;
}

class Reader {
public:
    void feed(QByteArrayView bytes)
    {
        while (!m_reading.failed && step(m_parser.feed(bytes))) { }
    }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

private:
    bool step(ResponseParser::Event event)
    {
        switch (event) {
        case ResponseParser::Event::NeedMore:
            return false;
        case ResponseParser::Event::Head:
            m_reading.statuses << m_parser.takeHead().status;
            m_reading.bodies << QByteArray();
            return true;
        case ResponseParser::Event::Body:
            m_reading.bodies.back() += m_parser.body();
            return true;
        case ResponseParser::Event::Complete:
            m_parser.begin();
            return true;
        case ResponseParser::Event::Failed:
            m_reading.failed = true;
            return false;
        }
        return false;
    }

    ResponseParser m_parser{smallLimits()};
    Reading m_reading;
};

} // namespace

// The first byte says how the rest is sliced; what is read must be the same as in one piece. An end
// in the middle of a line is left out: there one slicing may see earlier than another that it can
// not become good.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView input(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype slice = 1 + data[0] % 32;
    Reader whole;
    whole.feed(input);
    Reader sliced;
    for (qsizetype at = 0; at < input.size(); at += slice)
        sliced.feed(input.sliced(at).first(std::min(slice, input.size() - at)));
    const bool sameFailure = whole.reading().failed == sliced.reading().failed;
    const bool same = whole.reading().statuses == sliced.reading().statuses
        && whole.reading().bodies == sliced.reading().bodies;
    if (!same || (!sameFailure && input.endsWith("\r\n")))
        std::abort();
    return 0;
}
