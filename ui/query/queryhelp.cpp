// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/queryhelp.h"

#include <QCoreApplication>
#include <QStringList>

namespace browser {
namespace {

struct Line {
    const char *example;
    const char *text;
};

constexpr Line lines[] = {
    {"web", QT_TRANSLATE_NOOP("query", "“web” in anything that is shown")},
    {"\"web server\"", QT_TRANSLATE_NOOP("query", "these words next to each other")},
    {"name:web", QT_TRANSLATE_NOOP("query", "contains; capitals do not matter")},
    {"status:down", QT_TRANSLATE_NOOP("query", "of a state: begins so")},
    {"status:up,down", QT_TRANSLATE_NOOP("query", "one of several")},
    {"cluster:Prod*", QT_TRANSLATE_NOOP("query", "* is anything, ? one character, of the whole")},
    {"name=db  name!=db", QT_TRANSLATE_NOOP("query", "the whole is equal, or is not")},
    {"memory>8GiB  disks>=2",
        QT_TRANSLATE_NOOP("query", "sizes and numbers: > >= < <= and : for equal")},
    {"memory>8 GiB  memory<100MiB",
        QT_TRANSLATE_NOOP("query", "a size has a unit: B, KiB, MiB, GiB, TiB")},
    {"creation_time>2026-01-31", QT_TRANSLATE_NOOP("query", "after that day; : on that day")},
    {"age>30d", QT_TRANSLATE_NOOP("query", "older than that: m, h, d, w, mo, y")},
    {"stateless:yes", QT_TRANSLATE_NOOP("query", "yes or no")},
    {"host:none  host:any", QT_TRANSLATE_NOOP("query", "nothing there, or something")},
    {"nic.mac:00:1a", QT_TRANSLATE_NOOP("query", "of what belongs to it: one of its NICs")},
    {"a b  a and b", QT_TRANSLATE_NOOP("query", "both")},
    {"a or (b c)", QT_TRANSLATE_NOOP("query", "either; “and” is done before “or”")},
    {"-a  not a", QT_TRANSLATE_NOOP("query", "all but these")},
};

} // namespace

QString queryHelp()
{
    QStringList help;
    for (const Line &line : lines) {
        help.append(QLatin1String(line.example) + QLatin1Char('\t')
            + QCoreApplication::translate("query", line.text));
    }
    return help.join(QLatin1Char('\n'));
}

} // namespace browser
