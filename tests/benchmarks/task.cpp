// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/task.h"

#include <algorithm>
#include <array>

namespace bench {
namespace {

// In the order of the enumerations.
constexpr std::array jobKeys{"seed", "gets", "fan-out", "asked", "inventory", "refresh"};
constexpr std::array clientKeys{"sdk", "access-manager", "qt"};
constexpr std::array fetchKeys{"automatic", "fan-out", "follow"};

// A word that is none of them means the first.
template <typename Enum, typename Keys>
Enum enumOf(const Keys &keys, const QString &key)
{
    const auto found = std::find_if(keys.begin(), keys.end(),
        [&key](const char *candidate) { return key == QLatin1String(candidate); });
    return Enum(found == keys.end() ? 0 : found - keys.begin());
}

} // namespace

QString keyOf(Job job)
{
    return QLatin1String(jobKeys.at(std::size_t(job)));
}

QString keyOf(Client client)
{
    return QLatin1String(clientKeys.at(std::size_t(client)));
}

QString keyOf(Fetch fetch)
{
    return QLatin1String(fetchKeys.at(std::size_t(fetch)));
}

Job jobOf(const QString &key)
{
    return enumOf<Job>(jobKeys, key);
}

Client clientOf(const QString &key)
{
    return enumOf<Client>(clientKeys, key);
}

Fetch fetchOf(const QString &key)
{
    return enumOf<Fetch>(fetchKeys, key);
}

} // namespace bench
