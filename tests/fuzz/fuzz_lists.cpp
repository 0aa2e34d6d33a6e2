// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/parsing/parser sdk/parsing/xml sdk/parsing/stringpool sdk/types/
#include "sdk/parsing/parser.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace ovirt;

namespace {

using Parts = Followed<Vm, DiskAttachment, Nic, Permission, ReportedDevice, Snapshot, Tag>;

template <typename T>
void expectIds(const QList<T> &objects)
{
    for (const T &object : objects) {
        if (object.id.isEmpty())
            std::abort();
    }
}

template <typename T>
void readIfListOf(const char *root, const QByteArray &body, StringPool &pool)
{
    if (std::string_view(root) != Fields<T>::collection)
        return;
    const QList<T> objects = parseList<T>(body, pool);
    expectIds(objects);
    if (objects != parseList<T>(body)) // whatever was read before
        std::abort();
}

template <typename... T>
void readAsEach(const char *root, const QByteArray &body, StringPool &pool, TypeList<T...>)
{
    (readIfListOf<T>(root, body, pool), ...);
}

void readWithParts(const QByteArray &body, StringPool &pool)
{
    for (const Parts &vm : parseList<Parts>(body, pool)) {
        expectIds(vm.part<Nic>().value_or(QList<Nic>()));
        expectIds(vm.part<Permission>().value_or(QList<Permission>()));
    }
}

} // namespace

// A body is whole objects or an Error, for every kind, and the pool changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
try {
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    StringPool pool;
    const XmlDocument document(body);
    readAsEach(document.root().name(), body, pool, AllKinds());
    readWithParts(body, pool);
    return 0;
} catch (const Error &error) {
    if (error.kind() != Error::Kind::Protocol || error.message().size() > 500)
        std::abort();
    return 0;
}
