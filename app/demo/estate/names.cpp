// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/names.h"

namespace demo {
namespace {

constexpr const char *purposes[] = {"web", "app", "db", "cache", "mq", "build", "ci", "mail", "dns",
    "ldap", "proxy", "git", "monitor", "log", "backup", "erp", "crm", "files", "print", "vpn",
    "k8s-node", "desktop", "sap", "wiki", "search"};

constexpr const char *stages[] = {"", "prod", "prod", "test", "dev", "stage"};

constexpr const char *firstNames[] = {"Anna", "Ben", "Clara", "David", "Elif", "Filip", "Greta",
    "Hana", "Ivan", "Jana", "Karim", "Lena", "Marek", "Nora", "Oskar", "Petra", "Rosa", "Samuel",
    "Tereza", "Zo\u00eb"};

constexpr const char *lastNames[] = {"Albrecht", "Bauer", "\u010cern\u00fd", "Dvo\u0159\u00e1k",
    "Engel", "Fischer", "Gruber", "Horv\u00e1th", "Jansen", "Keller", "Lindner", "M\u00fcller",
    "Nov\u00e1k", "O'Brien", "Peters", "Richter", "S\u00f8rensen", "Vogel", "Wagner", "Yilmaz"};

} // namespace

QByteArray padded(qint64 number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

QByteArray MachineNames::next(Random &random)
{
    QByteArray base = random.pick(purposes);
    if (const QByteArray stage = random.pick(stages); !stage.isEmpty())
        base += '-' + stage;
    return base + '-' + padded(++m_numbers[base]);
}

QByteArray MachineNames::purpose(const QByteArray &name)
{
    return name.left(name.indexOf('-'));
}

PersonName personName(Random &random)
{
    const char *first = random.pick(firstNames);
    return {first, random.pick(lastNames)};
}

} // namespace demo
