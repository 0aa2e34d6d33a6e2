// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portal.h"

#include "ui/columns/kindinfo.h"

namespace browser {
namespace {

// The portal's own names for its pages; what it shows is looked for by name.
const char *placeOf(Kind kind)
{
    switch (kind) {
    case Kind::Vm:
        return "vms-general";
    case Kind::Host:
        return "hosts-general";
    case Kind::Cluster:
        return "clusters-general";
    case Kind::DataCenter:
        return "dataCenters-storage";
    case Kind::StorageDomain:
        return "storage-general";
    case Kind::Network:
        return "networks-general";
    case Kind::Template:
        return "templates-general";
    case Kind::Disk:
    case Kind::Nic:
    case Kind::Permission:
    case Kind::Snapshot:
    case Kind::User:
    case Kind::Group:
        break;
    }
    return nullptr;
}

QString parameter(const char *name, const QString &value)
{
    return QLatin1Char(';') + QLatin1String(name) + QLatin1Char('=')
        + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

// Each data center may have a network of that name; empty: there is no other.
QString placeOfNetwork(const ovirt::Inventory &inventory, const ovirt::Network &network)
{
    const auto dataCenter = inventory.find(network.dataCenter);
    return dataCenter ? parameter("dataCenter", dataCenter->name) : QString();
}

} // namespace

// What is below a VM is shown with its VM.
QUrl portalUrlOf(const QUrl &api, const ovirt::Inventory &inventory, const ObjectKey &key)
{
    const bool isHttp =
        api.scheme() == QLatin1String("https") || api.scheme() == QLatin1String("http");
    const ObjectKey shown = key.vmId.isEmpty() ? key : ObjectKey{Kind::Vm, key.vmId, {}};
    const char *place = placeOf(shown.kind);
    const KindInfo &kind = infoOf(shown.kind);
    const std::shared_ptr<const void> object = kind.find(inventory, shown);
    if (!isHttp || !place || !object)
        return {};
    QUrl url = api.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(QStringLiteral("/ovirt-engine/webadmin/"));
    QString fragment =
        QLatin1String(place) + parameter("name", nameOf(inventory, kind, object.get()));
    if (shown.kind == Kind::Network)
        fragment += placeOfNetwork(inventory, *static_cast<const ovirt::Network *>(object.get()));
    url.setFragment(fragment, QUrl::StrictMode);
    return url;
}

} // namespace browser
