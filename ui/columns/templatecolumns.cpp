// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/machinecolumns_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::countOfReferrers;
using values::from;
using values::linked;
using values::named;
using values::own;

constexpr auto firstColumns = std::to_array<Column<Template>>({
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Template::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What happens to it at the moment, in the engine's words"),
        Format::State, own<&Template::status>},
    {"version", QT_TRANSLATE_NOOP("columns", "Version"),
        QT_TRANSLATE_NOOP("columns", "Number of this version of the template, from 1 on"),
        Format::Number, own<&Template::versionNumber>},
    {"version_name", QT_TRANSLATE_NOOP("columns", "Version name"),
        QT_TRANSLATE_NOOP("columns", "Name of this version"), Format::Text,
        own<&Template::versionName>},
    {"base_template", QT_TRANSLATE_NOOP("columns", "Base template"),
        QT_TRANSLATE_NOOP(
            "columns", "Template that it is a version of; itself where it is the first"),
        Format::Text, named<&Template::baseTemplate>, linked<&Template::baseTemplate>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs that were made from it"), Format::Number,
        countOfReferrers<Vm>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors: sockets x cores x threads"),
        Format::Number, from<machine::vcpusOf>},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM"), Format::Bytes, own<&Template::memory>},
    {"os", QT_TRANSLATE_NOOP("columns", "OS"),
        QT_TRANSLATE_NOOP("columns", "Configured type of operating system"), Format::Text,
        own<&Template::osType>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster it belongs to; `Blank` belongs to none"),
        Format::Text, named<&Template::cluster>, linked<&Template::cluster>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center of its cluster"), Format::Text,
        machine::dataCenter<Template>, machine::dataCenterKey<Template>},
    {"creation_time", QT_TRANSLATE_NOOP("columns", "Created"),
        QT_TRANSLATE_NOOP("columns", "When it was made"), Format::Time,
        own<&Template::creationTime>},
});

constexpr auto lastColumns = std::to_array<Column<Template>>({
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text,
        own<&Template::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Template::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Template::id>},
});

constexpr auto columns = values::inOneList(
    firstColumns, machine::settings<Template>, machine::furtherSettings<Template>, lastColumns);

} // namespace

template <>
std::span<const Column<Template>> columnsOf<Template>()
{
    return columns;
}

} // namespace browser
