// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/generator.h"

#include "app/demo/estate/awkwardcases.h"
#include "app/demo/estate/historygenerator.h"
#include "app/demo/estate/hostgenerator.h"
#include "app/demo/estate/infrastructuregenerator.h"
#include "app/demo/estate/machinegenerator.h"
#include "app/demo/estate/peoplegenerator.h"
#include "app/demo/estate/storagegenerator.h"

namespace demo {
namespace {

void addTags(Estate &estate, Random &random)
{
    const int root = estate.tags.add({Id{}, "root", "root", none});
    for (const char *name : {"production", "backup-daily", "<legacy> & old"})
        estate.tags.add({random.id(), name, "", root});
    estate.tags.add({random.id(), "backup-weekly", "Sundays", 2});
}

} // namespace

Estate generateEstate(int vms, quint64 seed, const QByteArray &administrator)
{
    Estate estate;
    Random random(seed);
    estate.instance = random.id();
    addTags(estate, random);
    InfrastructureGenerator infrastructure(estate, random, vms);
    infrastructure.run();
    StorageGenerator storage(estate, random, vms);
    storage.run();
    HostGenerator(estate, random, vms).run();
    infrastructure.addUnfinished();
    MachineParts parts(estate, random);
    MachineGenerator(estate, random, parts).run(vms);
    AwkwardCases(estate, random, parts).run();
    PeopleGenerator(estate, random).run(administrator);
    HistoryGenerator(estate, random).run();
    storage.fill();
    estate.summarize();
    return estate;
}

} // namespace demo
