// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/collectionjob_p.h"

#include "sdk/connection.h"
#include "sdk/services/requestrunner_p.h"

#include <QCoreApplication>
#include <QPointer>

namespace ovirt {
namespace {

// So many requests in a row that reached nobody: the engine is gone, the rest would fail as well.
constexpr int lostInARowMax = 20;

template <typename T>
std::optional<Error> errorOf(const QFuture<T> &answer)
{
    try {
        QFuture<T>(answer).waitForFinished(); // it is: throws where it failed
        return std::nullopt;
    } catch (const Error &error) {
        return error;
    }
}

// Only a running guest has an agent that reports; asking for the rest is a wasted request.
bool mayHaveGuestAgent(const Vm &vm)
{
    return vm.status != QLatin1String("down") && vm.status != QLatin1String("image_locked")
        && vm.status != QLatin1String("suspended");
}

} // namespace

CollectionJob::CollectionJob(
    Connection &connection, std::shared_ptr<CollectionState> state, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_state(std::move(state))
{
    m_state->setListener([this](CollectionState::Wish wish) {
        QMetaObject::invokeMethod(
            this, [this, wish] { onWish(wish); }, Qt::QueuedConnection);
    });
}

CollectionJob::~CollectionJob()
{
    m_state->setListener({});
    m_state->fail(Error(Error::Kind::Cancelled,
        QCoreApplication::translate("ovirt", "The connection was closed.")));
}

void CollectionJob::start()
{
    askEngine();
}

template <typename T, typename Handler>
void CollectionJob::ask(QFuture<T> future, Handler handler)
{
    const int id = m_nextAsk++;
    m_underWay.emplace(id, [future]() mutable { future.cancel(); });
    // In the runner's name: it outlives every request, we do not where we are stopped.
    QObject *context = &m_connection.runner();
    future.then(context, [job = QPointer(this), this, id, handler](const QFuture<T> &answer) {
        if (!job || m_ended)
            return;
        m_underWay.erase(id);
        ++m_progress.requestsDone;
        handler(answer);
        m_state->setProgress(m_progress);
        askParts();
        endIfDone();
    });
}

void CollectionJob::put(const InventoryChange &change)
{
    m_inventory.apply(change);
    m_state->change([&](InventoryChange &box) {
        box.merge(change);
        if (!box.completeness)
            box.completeness = completeness();
    });
}

void CollectionJob::askEngine()
{
    ++m_progress.requestsKnown;
    ask(m_connection.systemService().get(), [this](const QFuture<Api> &answer) {
        if (const std::optional<Error> error = errorOf(answer)) {
            fail(*error);
            return;
        }
        InventoryChange change;
        change.api = answer.result();
        put(change);
        askLists();
    });
}

void CollectionJob::askLists()
{
    askList<Vm>(Priority::Interactive); // what a person waits for; the others give it names
    const auto askOthers = [this]<typename... T>(
                               TypeList<Vm, T...>) { (askList<T>(Priority::Bulk), ...); };
    askOthers(GlobalKinds());
}

template <typename T>
void CollectionJob::askList(Priority priority)
{
    const CollectionService<T> service = m_connection.systemService().collection<T>();
    ListQuery query;
    query.priority = priority;
    ++m_progress.requestsKnown;
    ask(service.list(query), [this, path = service.path()](const QFuture<QList<T>> &answer) {
        onList<T>(answer, path);
    });
}

template <typename T>
void CollectionJob::onList(const QFuture<QList<T>> &answer, const QString &path)
{
    constexpr bool isVms = std::is_same_v<T, Vm>;
    if (const std::optional<Error> error = errorOf(answer)) {
        if (isVms)
            fail(*error);
        else
            recordFailure(path, {}, *error);
        return;
    }
    InventoryChange change;
    change.list<T>() = {toRows(answer.result()), true};
    m_listed |= isVms;
    put(change);
    if (isVms)
        planParts();
}

void CollectionJob::planParts()
{
    for (const Row<Vm> &vm : m_inventory.rows<Vm>()) {
        for (const VmPart part :
            {VmPart::DiskAttachments, VmPart::Nics, VmPart::Permissions, VmPart::ReportedDevices}) {
            if (part == VmPart::ReportedDevices && !mayHaveGuestAgent(*vm))
                putPart<ReportedDevice>({vm->id, PartState::Loaded, {}, {}});
            else
                m_todo.push_back({vm->id, part});
        }
        m_partsLeft.insert(vm->id, mayHaveGuestAgent(*vm) ? vmPartCount : vmPartCount - 1);
    }
    m_progress.vmsKnown = m_inventory.rows<Vm>().size();
    m_progress.requestsKnown += qint64(m_todo.size());
}

void CollectionJob::askParts()
{
    const size_t places = 2 * size_t(m_connection.runner().places());
    while (!m_todo.empty() && m_underWay.size() < places) {
        const Todo todo = m_todo.front();
        m_todo.pop_front();
        const VmService vm = m_connection.systemService().vmsService().vmService(todo.vmId);
        switch (todo.part) {
        case VmPart::DiskAttachments:
            askPart(vm.diskAttachmentsService(), todo.vmId);
            break;
        case VmPart::Nics:
            askPart(vm.nicsService(), todo.vmId);
            break;
        case VmPart::Permissions:
            askPart(vm.permissionsService(), todo.vmId);
            break;
        case VmPart::ReportedDevices:
            askPart(vm.reportedDevicesService(), todo.vmId);
            break;
        }
    }
}

template <typename T>
void CollectionJob::askPart(const CollectionService<T> &service, const QString &vmId)
{
    ask(service.list(), [this, vmId, path = service.path()](const QFuture<QList<T>> &answer) {
        const std::optional<Error> error = errorOf(answer);
        if (!error) {
            putPart<T>({vmId, PartState::Loaded, toRows(answer.result()), {}});
            m_lostInARow = 0;
        } else if (error->kind() == Error::Kind::NotFound) {
            putPart<T>({vmId, PartState::Loaded, {}, {}}); // deleted since it was listed
        } else {
            putPart<T>({vmId, PartState::Failed, {}, *error});
            recordFailure(path, vmId, *error);
        }
        partAnswered(vmId);
    });
}

template <typename T>
void CollectionJob::putPart(const PartChange<T> &part)
{
    InventoryChange change;
    change.partsOf<T>().append(part);
    put(change);
}

void CollectionJob::partAnswered(const QString &vmId)
{
    if (--m_partsLeft[vmId] > 0)
        return;
    m_partsLeft.remove(vmId);
    ++m_progress.vmsDone;
    if (m_inventory.isVmComplete(m_inventory.numberOfVm(vmId)))
        ++m_vmsComplete;
}

void CollectionJob::recordFailure(const QString &path, const QString &vmId, const Error &error)
{
    m_failures.append({path, vmId, error});
    m_progress.requestsFailed = m_failures.size();
    m_lostInARow = error.kind() == Error::Kind::Connection ? m_lostInARow + 1 : 0;
    if (error.kind() == Error::Kind::Authentication || m_lostInARow >= lostInARowMax)
        giveUp(error);
}

void CollectionJob::giveUp(const Error &error)
{
    for (const Todo &todo : std::exchange(m_todo, {})) {
        ++m_progress.requestsDone;
        failPart(todo, error);
        partAnswered(todo.vmId);
    }
    m_progress.requestsFailed = m_failures.size();
}

void CollectionJob::failPart(const Todo &todo, const Error &error)
{
    const auto failAs = [&]<typename T>(const CollectionService<T> &service) {
        m_failures.append({service.path(), todo.vmId, error});
        putPart<T>({todo.vmId, PartState::Failed, {}, error});
    };
    const VmService vm = m_connection.systemService().vmsService().vmService(todo.vmId);
    switch (todo.part) {
    case VmPart::DiskAttachments:
        return failAs(vm.diskAttachmentsService());
    case VmPart::Nics:
        return failAs(vm.nicsService());
    case VmPart::Permissions:
        return failAs(vm.permissionsService());
    case VmPart::ReportedDevices:
        return failAs(vm.reportedDevicesService());
    }
}

Completeness CollectionJob::completeness() const
{
    Completeness sum;
    sum.requests = m_progress.requestsKnown;
    sum.answered = m_progress.requestsDone - m_failures.size();
    sum.vmsListed = m_progress.vmsKnown;
    sum.vmsComplete = m_vmsComplete;
    sum.listed = m_listed;
    sum.stopped = m_stopped;
    sum.failures = m_failures;
    return sum;
}

void CollectionJob::endIfDone()
{
    if (m_underWay.empty() && m_todo.empty() && !m_ended)
        finish();
}

void CollectionJob::finish()
{
    InventoryChange last;
    last.completeness = completeness();
    put(last);
    m_ended = true;
    m_state->finish(m_inventory);
    deleteLater();
}

void CollectionJob::fail(const Error &error)
{
    m_ended = true;
    m_todo.clear();
    withdrawAll();
    m_state->fail(error);
    deleteLater();
}

void CollectionJob::withdrawAll()
{
    for (const auto &[id, cancel] : std::exchange(m_underWay, {}))
        cancel();
}

void CollectionJob::onWish(CollectionState::Wish wish)
{
    if (m_ended)
        return;
    switch (wish) {
    case CollectionState::Wish::Stop:
        m_stopped = true;
        m_todo.clear();
        withdrawAll();
        finish();
        break;
    case CollectionState::Wish::Cancel:
        fail(Error(Error::Kind::Cancelled,
            QCoreApplication::translate("ovirt", "The inventory was cancelled.")));
        break;
    }
}

} // namespace ovirt
