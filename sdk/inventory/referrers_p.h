// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <memory>

// clang-format off
//! What is looked up backwards, each once: `FOR(From, To, member)`, where objects of kind From refer
//! to one or several of kind To.
#define OVIRT_FOR_EACH_REFERENCE(FOR)                                                              \
    FOR(Vm, Host, host) FOR(Vm, Cluster, cluster) FOR(Vm, Template, templateRef)                   \
    FOR(Host, Cluster, cluster) FOR(Template, Cluster, cluster)                                    \
    FOR(Cluster, DataCenter, dataCenter) FOR(Network, DataCenter, dataCenter)                      \
    FOR(StorageDomain, DataCenter, dataCenters) FOR(Disk, StorageDomain, storageDomains)           \
    FOR(VnicProfile, Network, network) FOR(Nic, VnicProfile, vnicProfile)                          \
    FOR(DiskAttachment, Disk, disk)
// clang-format on

namespace ovirt {

//! \brief The numbers of the objects of kind \a From, by the id of the \a To that they refer to.
//!
//! Made by the first who asks, in whichever thread; a copy has what was made.
template <typename From, typename To>
class Referrers {
public:
    using ById = QHash<QString, QList<qsizetype>>;

    Referrers() = default;
    Referrers(const Referrers &other)
    {
        const QMutexLocker lock(&other.m_mutex);
        m_made = other.m_made;
    }
    Referrers &operator=(const Referrers &) = delete;
    ~Referrers() = default;

    //! Good until forget().
    template <typename Make>
    [[nodiscard]] const ById &byId(Make make) const
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_made)
            m_made = std::make_shared<const ById>(make());
        return *m_made;
    }
    //! Forgets it where \a applied made it untrue; nobody else may look meanwhile.
    void follow(const AppliedChange &applied)
    {
        if (m_made && isUntrueAfter(applied))
            m_made.reset();
    }

private:
    static bool isUntrueAfter(const AppliedChange &applied)
    {
        if constexpr (requires { Fields<From>::path; }) {
            return !applied.template of<From>().isEmpty();
        } else {
            // Numbers of VMs.
            const auto &parts = applied.changedParts;
            return !applied.of<Vm>().removed.isEmpty()
                || std::any_of(parts.begin(), parts.end(),
                    [](const auto &part) { return part.second == vmPartOf<From>; });
        }
    }

    mutable QMutex m_mutex;
    mutable std::shared_ptr<const ById> m_made;
};

namespace detail {

template <typename To, typename F>
void forEachId(const Ref<To> &ref, F f)
{
    if (!ref.isNull())
        f(ref.id);
}

template <typename To, typename F>
void forEachId(const QList<Ref<To>> &refs, F f)
{
    for (const Ref<To> &ref : refs)
        forEachId(ref, f);
}

// An attachment's id is its disk's, so that the disk is known even where the reference is missing.
template <typename From, typename Member, typename F>
void forEachReferred(const From &from, Member member, F f)
{
    if constexpr (std::is_same_v<From, DiskAttachment>)
        f((from.*member).isNull() ? from.id : (from.*member).id);
    else
        forEachId(from.*member, f);
}

template <typename From, typename Member>
QHash<QString, QList<qsizetype>> referrersById(const Inventory &inventory, Member member)
{
    QHash<QString, QList<qsizetype>> byId;
    const auto add = [&](const QList<Row<From>> &rows, auto numberOf) {
        for (qsizetype at = 0; at < rows.size(); ++at) {
            forEachReferred(
                *rows.at(at), member, [&](const QString &id) { byId[id].append(numberOf(at)); });
        }
    };
    if constexpr (requires { Fields<From>::path; }) {
        add(inventory.rows<From>(), [](qsizetype at) { return at; });
    } else {
        for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm)
            add(inventory.partOf<From>(vm), [vm](qsizetype) { return vm; });
    }
    return byId;
}

template <typename From, typename To>
struct ReferenceMember;
#define OVIRT_REFERENCE_MEMBER(From, To, member)                                                   \
    template <>                                                                                    \
    struct ReferenceMember<From, To> {                                                             \
        static constexpr auto value = &From::member;                                               \
    };
OVIRT_FOR_EACH_REFERENCE(OVIRT_REFERENCE_MEMBER)
#undef OVIRT_REFERENCE_MEMBER

} // namespace detail

} // namespace ovirt
