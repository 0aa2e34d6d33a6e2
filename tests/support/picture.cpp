// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture.h"

#include <algorithm>

namespace test {
namespace {

using namespace ovirt;

template <typename T>
QList<Row<T>> byId(QList<Row<T>> rows)
{
    std::sort(rows.begin(), rows.end(),
        [](const Row<T> &one, const Row<T> &other) { return one->id < other->id; });
    return rows;
}

// Pages come in any order.
template <typename T>
bool isSame(QList<Row<T>> expected, QList<Row<T>> actual)
{
    expected = byId(expected);
    actual = byId(actual);
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
    const qsizetype there = actual.numberOfVm(expected.rows<Vm>().at(vm)->id);
    const bool same = there >= 0
        && expected.stateOf(vm, vmPartOf<T>) == actual.stateOf(there, vmPartOf<T>)
        && isSame(expected.partOf<T>(vm), actual.partOf<T>(there));
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
    // How many pages are asked for in advance depends on the connections.
    Completeness sum = actual.completeness();
    sum.requests += expected.completeness().requests - sum.answered;
    sum.answered = expected.completeness().answered;
    if (expected.completeness() != sum)
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
