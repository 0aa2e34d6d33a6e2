// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/id.h"

namespace demo {
namespace {

constexpr int length = 36;

constexpr bool isDash(int position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int digit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<Id> Id::parse(QByteArrayView text)
{
    if (text.size() != length)
        return std::nullopt;
    Id id;
    for (int position = 0; position < length; ++position) {
        if (isDash(position)) {
            if (text[position] != '-')
                return std::nullopt;
            continue;
        }
        const int value = digit(text[position]);
        if (value < 0)
            return std::nullopt;
        id.high = (id.high << 4) | (id.low >> 60);
        id.low = (id.low << 4) | static_cast<quint64>(value);
    }
    return id;
}

void Id::appendTo(QByteArray &out) const
{
    static constexpr char digits[] = "0123456789abcdef";
    char text[length];
    int nibble = 0;
    for (int position = 0; position < length; ++position) {
        if (isDash(position)) {
            text[position] = '-';
            continue;
        }
        const quint64 half = nibble < 16 ? high : low;
        text[position] = digits[(half >> (60 - 4 * (nibble % 16))) & 0xf];
        ++nibble;
    }
    out.append(text, length);
}

QByteArray Id::text() const
{
    QByteArray out;
    appendTo(out);
    return out;
}

} // namespace demo
