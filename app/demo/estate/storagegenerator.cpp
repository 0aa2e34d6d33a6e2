// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/storagegenerator.h"

#include "app/demo/estate/generator.h"
#include "app/demo/estate/names.h"

#include <iterator>

namespace demo {
namespace {

constexpr int vmsPerDomain = 1500;

} // namespace

StorageGenerator::StorageGenerator(Estate &estate, Random &random, int vms)
    : m_estate(estate)
    , m_random(random)
    , m_vms(vms)
{
}

void StorageGenerator::run()
{
    for (int place = 0; place < m_estate.dataCenters.size(); ++place)
        addDomains(place);
    addUnattached();
}

void StorageGenerator::addDomains(int dataCenter)
{
    const QByteArray site = m_estate.dataCenters[dataCenter].name.toLower();
    if (m_estate.dataCenters[dataCenter].local) {
        StorageDomain local = make(dataCenter, site + "-local", "data", "localfs");
        local.master = true;
        m_estate.storageDomains.add(local);
        return;
    }
    static constexpr Word types[] = {"nfs", "iscsi", "fcp"};
    for (int number = 0; number < 3 + m_vms / vmsPerDomain; ++number) {
        const Word type = types[static_cast<std::size_t>(number) % std::size(types)];
        const QByteArray name = site + '-' + type.toByteArray() + padded(number / 3 + 1);
        StorageDomain domain = make(dataCenter, name, "data", type);
        domain.master = number == 0;
        m_estate.storageDomains.add(domain);
    }
    StorageDomain iso = make(dataCenter, site + "-iso", "iso", "nfs");
    iso.storageFormat = "v1";
    m_estate.storageDomains.add(iso);
    StorageDomain exports = make(dataCenter, site + "-export", "export", "nfs");
    exports.storageFormat = "v1";
    exports.status = "maintenance";
    m_estate.storageDomains.add(exports);
}

void StorageGenerator::addUnattached()
{
    StorageDomain domain = make(none, "old-nfs", "data", "nfs");
    domain.description = "From the engine before; attached to nothing";
    domain.status = "unattached";
    m_estate.storageDomains.add(domain);
}

StorageDomain StorageGenerator::make(
    int dataCenter, const QByteArray &name, Word type, Word storageType)
{
    StorageDomain domain;
    domain.id = m_random.id();
    domain.diskProfile = m_random.id();
    domain.name = name;
    domain.type = type;
    domain.storageType = storageType;
    domain.dataCenter = dataCenter;
    if (storageType == "iscsi" || storageType == "fcp") {
        domain.volumeGroup = m_random.id();
        domain.logicalUnits.push_back(makeUnit(domain));
        return domain;
    }
    if (storageType == "nfs")
        domain.address = "nas" + padded(m_random.between(1, 4)) + ".example.com";
    domain.path = "/exports/" + name;
    return domain;
}

LogicalUnit StorageGenerator::makeUnit(const StorageDomain &domain)
{
    LogicalUnit unit;
    unit.id = "36001405" + m_random.id().text().replace("-", "").left(24);
    if (domain.storageType == "iscsi") {
        unit.address = "10.20.30." + QByteArray::number(m_random.between(10, 40));
        unit.target = "iqn.2019-04.com.example:" + domain.name;
    }
    return unit;
}

void StorageGenerator::fill()
{
    for (const Disk &disk : m_estate.disks) {
        if (disk.storageDomain == none)
            continue;
        StorageDomain &domain = m_estate.storageDomains[disk.storageDomain];
        domain.used += disk.actualSize;
        domain.committed += disk.provisionedSize;
    }
    for (int place = 0; place < m_estate.storageDomains.size(); ++place) {
        StorageDomain &domain = m_estate.storageDomains[place];
        if (domain.dataCenter == none)
            continue;
        // The second one has almost run full.
        const qint64 freePercent = place == 1 ? 4 : m_random.between(20, 70);
        domain.available = (domain.used + gibibyte) / (100 - freePercent) * freePercent;
        for (LogicalUnit &unit : domain.logicalUnits)
            unit.size = domain.used + *domain.available;
    }
}

} // namespace demo
