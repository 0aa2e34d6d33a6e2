// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/jsoncompleteness_p.h"

#include "ui/reports/jsonfields_p.h"
#include "ui/session/completenesstext.h"

namespace browser {
namespace {

using namespace ovirt;

QString wordOf(FetchPlan plan)
{
    switch (plan) {
    case FetchPlan::FanOut:
        return QStringLiteral("fan_out");
    case FetchPlan::Follow:
        return QStringLiteral("follow");
    case FetchPlan::Automatic:
        break;
    }
    return {};
}

QString wordOf(PlanReason reason)
{
    switch (reason) {
    case PlanReason::Asked:
        return QStringLiteral("asked");
    case PlanReason::FewVms:
        return QStringLiteral("few_vms");
    case PlanReason::ManyVms:
        return QStringLiteral("many_vms");
    case PlanReason::TotalUnknown:
        return QStringLiteral("total_unknown");
    }
    return {};
}

QString wordOf(PermissionSource source)
{
    switch (source) {
    case PermissionSource::NotAsked:
        break;
    case PermissionSource::OfPrincipals:
        return QStringLiteral("users_and_groups");
    case PermissionSource::OfVms:
        return QStringLiteral("vms");
    case PermissionSource::OfVmsDoubted:
        return QStringLiteral("vms_because_they_differ");
    case PermissionSource::OfVmsOnly:
        return QStringLiteral("vms_because_users_and_groups_cannot_be_read");
    }
    return {};
}

// One completeness being written; each function writes one part of it.
class JsonCompleteness {
public:
    JsonCompleteness(JsonStream &out, const Inventory &inventory)
        : m_out(out)
        , m_inventory(inventory)
        , m_sum(inventory.completeness())
    {
    }

    void write();

private:
    void writeSums();
    void writePlan();
    void writeFailures();
    void writeRests();
    void writeListDoubts();
    void writePermissionDoubts();

    template <typename V>
    void put(const QByteArray &key, const V &value)
    {
        m_out.key(key);
        m_out.value(value);
    }

    template <typename V>
    void putJoined(const QByteArray &key, const V &value)
    {
        m_out.key(key);
        json::write(m_out, m_inventory, value);
    }

    // None is a list with nothing in it, where it would be null for a field of an object.
    template <typename V>
    void putAll(const QByteArray &key, const QList<V> &values)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const V &value : values)
            m_out.value(value);
        m_out.endArray();
    }

    JsonStream &m_out;
    const Inventory &m_inventory;
    const Completeness &m_sum;
};

// The names that these lists have in a VM's object.
QStringList namesOf(VmParts parts)
{
    QStringList names;
    const auto add = [&]<typename... T>(TypeList<T...>) {
        ((parts.contains(vmPartOf<T>) ? names.append(QLatin1String(Fields<T>::collection))
                                      : void()),
            ...);
    };
    add(VmPartKinds());
    return names;
}

void JsonCompleteness::write()
{
    m_out.beginObject();
    writeSums();
    writePlan();
    writeFailures();
    writeRests();
    writeListDoubts();
    writePermissionDoubts();
    m_out.endObject();
}

void JsonCompleteness::writeSums()
{
    put("complete", m_sum.isComplete());
    put("sentence", sentenceOf(m_inventory));
    put("stopped", m_sum.stopped);
    put("vms_listed", m_sum.vmsListed);
    put("vms_complete", m_sum.vmsComplete);
    put("vms_kept", m_sum.vmsKept);
    put("vms_gone", m_sum.vmsGone);
}

void JsonCompleteness::writePlan()
{
    put("plan", wordOf(m_sum.plan));
    put("plan_reason", wordOf(m_sum.planReason));
    put("pages_unfollowed", m_sum.pagesUnfollowed);
    putAll("parts", namesOf(m_sum.parts));
}

void JsonCompleteness::writeFailures()
{
    put("requests", m_sum.requests);
    put("answered", m_sum.answered);
    put("failed", qint64(m_sum.failures.size()));
    m_out.key("failures");
    m_out.beginArray();
    for (const Failure &failure : m_sum.failures) {
        const Error &error = failure.error;
        m_out.beginObject();
        put("what", failure.what);
        putJoined("vm", Ref<Vm>{failure.vmId});
        put("message", error.sentence());
        put("attempts", qint64(failure.attempts));
        putJoined("http_status",
            error.httpStatus() ? std::optional<qint64>(error.httpStatus()) : std::nullopt);
        put("correlation_id", error.correlationId().isEmpty() ? QString() : error.correlationId());
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonCompleteness::writeRests()
{
    const auto unlessNone = [](qint64 number) {
        return number == 0 ? std::nullopt : std::optional<qint64>(number);
    };
    m_out.key("lists_not_whole");
    m_out.beginArray();
    for (const ListRest &rest : m_sum.listRests) {
        m_out.beginObject();
        put("path", rest.path);
        putJoined("page_size", unlessNone(rest.pageSize));
        putAll("missing_pages", QList<qint64>(rest.pages.begin(), rest.pages.end()));
        putJoined("missing_from_page", unlessNone(rest.openFrom));
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonCompleteness::writeListDoubts()
{
    m_out.key("lists_that_differ");
    m_out.beginArray();
    for (const ListDoubt &doubt : m_sum.listDoubts) {
        m_out.beginObject();
        put("path", doubt.path);
        put("read", doubt.read);
        putJoined("total", doubt.total);
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonCompleteness::writePermissionDoubts()
{
    put("permission_source", wordOf(m_sum.permissionSource));
    put("vms_compared", m_sum.vmsCompared);
    m_out.key("permissions_that_differ");
    m_out.beginArray();
    for (const PermissionDoubt &doubt : m_sum.permissionDoubts) {
        m_out.beginObject();
        putJoined("vm", Ref<Vm>{doubt.vmId});
        putAll("only_in_vms_list", doubt.onlyInVmsList);
        putAll("only_of_users_and_groups", doubt.onlyOfPrincipals);
        m_out.endObject();
    }
    m_out.endArray();
}

} // namespace

void writeCompleteness(JsonStream &out, const Inventory &inventory)
{
    JsonCompleteness(out, inventory).write();
}

} // namespace browser
