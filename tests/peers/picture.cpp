// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/picture.h"

#include <algorithm>

namespace test {
namespace {

using namespace ovirt;

// The order is the engine's, so it has to be the same too.
template <typename T>
bool isSame(const QList<Row<T>> &expected, const QList<Row<T>> &actual)
{
    return std::equal(expected.begin(), expected.end(), actual.begin(), actual.end(),
        [](const Row<T> &one, const Row<T> &other) { return *one == *other; });
}

template <typename T>
void compareLists(const Inventory &expected, const Inventory &actual, QStringList &found)
{
    if (!isSame(expected.rows<T>(), actual.rows<T>()))
        found.append(QLatin1String(Fields<T>::collection));
}

template <typename T>
void compareParts(
    const Inventory &expected, const Inventory &actual, qsizetype vm, QStringList &found)
{
    const bool same = expected.stateOf(vm, vmPartOf<T>) == actual.stateOf(vm, vmPartOf<T>)
        && isSame(expected.partOf<T>(vm), actual.partOf<T>(vm));
    if (!same)
        found.append(expected.rows<Vm>().at(vm)->name + QLatin1Char('/')
            + QLatin1String(Fields<T>::element));
}

template <typename... T>
void compareEach(
    TypeList<T...>, const Inventory &expected, const Inventory &actual, QStringList &found)
{
    (compareLists<T>(expected, actual, found), ...);
}

template <typename... T>
void compareEach(TypeList<T...>, const Inventory &expected, const Inventory &actual, qsizetype vm,
    QStringList &found)
{
    (compareParts<T>(expected, actual, vm, found), ...);
}

bool isSameApi(std::optional<Api> expected, std::optional<Api> actual)
{
    for (std::optional<Api> *api : {&expected, &actual}) {
        if (*api)
            (*api)->time = {};
    }
    return expected == actual;
}

} // namespace

QStringList differences(const Inventory &expected, const Inventory &actual)
{
    QStringList found;
    if (expected.completeness() != actual.completeness())
        found.append(QStringLiteral("completeness"));
    if (!isSameApi(expected.api(), actual.api()))
        found.append(QStringLiteral("api"));
    compareEach(GlobalKinds(), expected, actual, found);
    if (expected.rows<Vm>().size() != actual.rows<Vm>().size())
        return found;
    for (qsizetype vm = 0; vm < expected.rows<Vm>().size(); ++vm)
        compareEach(VmPartKinds(), expected, actual, vm, found);
    return found;
}

} // namespace test
