// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/requestobject.h"

#include <algorithm>
#include <optional>

namespace browser {
namespace {

struct Collection {
    QLatin1String path;
    Kind kind;
};

constexpr Collection collections[] = {
    {QLatin1String("vms"), Kind::Vm},
    {QLatin1String("hosts"), Kind::Host},
    {QLatin1String("clusters"), Kind::Cluster},
    {QLatin1String("datacenters"), Kind::DataCenter},
    {QLatin1String("storagedomains"), Kind::StorageDomain},
    {QLatin1String("networks"), Kind::Network},
    {QLatin1String("templates"), Kind::Template},
    {QLatin1String("users"), Kind::User},
    {QLatin1String("groups"), Kind::Group},
};

std::optional<Kind> kindOfCollection(QStringView path)
{
    const auto found = std::find_if(std::begin(collections), std::end(collections),
        [path](const Collection &each) { return path == each.path; });
    return found == std::end(collections) ? std::nullopt : std::optional(found->kind);
}

} // namespace

ObjectKey objectAskedFor(const QString &what)
{
    const auto endsPath = [](QChar letter) {
        return letter == u'?' || letter == u';' || letter == u',' || letter.isSpace();
    };
    const QStringView all(what);
    const QStringView path(all.begin(), std::find_if(all.begin(), all.end(), endsPath));
    if (!path.startsWith(u'/'))
        return {};
    const qsizetype slash = path.indexOf(u'/', 1);
    const std::optional<Kind> kind = kindOfCollection(path.sliced(1, qMax(slash, 1) - 1));
    if (!kind)
        return {};
    const QStringView rest = path.sliced(slash + 1);
    const qsizetype end = rest.indexOf(u'/');
    return {*kind, (end < 0 ? rest : rest.first(end)).toString(), {}};
}

} // namespace browser
