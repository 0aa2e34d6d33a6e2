// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/collectionask_p.h"
#include "sdk/inventory/permissionsources_p.h"

// What each VM has, asked list by list.
namespace ovirt {
namespace {

// Only a running guest has an agent that reports; asking for the rest is a wasted request.
bool mayHaveGuestAgent(const Vm &vm)
{
    return vm.status != QLatin1String("down") && vm.status != QLatin1String("image_locked")
        && vm.status != QLatin1String("suspended");
}

bool isOfGuestAgent(VmPart part)
{
    return part == VmPart::ReportedDevices || part == VmPart::Applications;
}

} // namespace

void CollectionJob::planVm(const Row<Vm> &vm, VmParts alreadyHere)
{
    if (m_planned.contains(vm->id))
        return; // a list read again
    m_planned.insert(vm->id);
    ++m_progress.vmsKnown;
    int left = 0;
    for (int number = 0; number < vmPartCount; ++number) {
        const VmPart part = VmPart(number);
        if (!m_scope.parts.contains(part) || alreadyHere.contains(part))
            continue;
        if (isOfGuestAgent(part) && !mayHaveGuestAgent(*vm)) {
            setPartState(vm->id, part, PartState::Loaded, {});
            continue;
        }
        if (part == VmPart::Permissions && !m_arePermissionsDecided)
            continue; // mostly nobody asks the VM
        ++left;
        push({Todo::What::Part, part, vm->id});
    }
    m_partsLeft.insert(vm->id, left);
    partAnswered(vm->id, 0);
}

void CollectionJob::planRestOfVms()
{
    for (qsizetype number = 0; number < m_inventory.rows<Vm>().size(); ++number) {
        const Row<Vm> &vm = m_inventory.rows<Vm>().at(number);
        VmParts here;
        for (int part = 0; part < vmPartCount; ++part) {
            if (m_inventory.stateOf(number, VmPart(part)) == PartState::Loaded)
                here = here.with(VmPart(part));
        }
        planVm(vm, here);
    }
}

void CollectionJob::askPart(const Todo &todo)
{
    const VmService vm = m_connection.systemService().vmsService().vmService(todo.id);
    switch (todo.part) {
    case VmPart::DiskAttachments:
        return askListOfPart(vm.diskAttachmentsService(), todo);
    case VmPart::Nics:
        return askListOfPart(vm.nicsService(), todo);
    case VmPart::Permissions:
        m_permissionsAsked.insert(todo.id);
        return askListOfPart(vm.permissionsService(), todo);
    case VmPart::ReportedDevices:
        return askListOfPart(vm.reportedDevicesService(), todo);
    case VmPart::Snapshots:
        return askListOfPart(vm.snapshotsService(), todo);
    case VmPart::Tags:
        return askListOfPart(vm.tagsService(), todo);
    case VmPart::Applications:
        return askListOfPart(vm.applicationsService(), todo);
    }
}

QString CollectionJob::pathOfPart(const Todo &todo) const
{
    const VmService vm = m_connection.systemService().vmsService().vmService(todo.id);
    switch (todo.part) {
    case VmPart::DiskAttachments:
        return vm.diskAttachmentsService().path();
    case VmPart::Nics:
        return vm.nicsService().path();
    case VmPart::Permissions:
        return vm.permissionsService().path();
    case VmPart::ReportedDevices:
        return vm.reportedDevicesService().path();
    case VmPart::Snapshots:
        return vm.snapshotsService().path();
    case VmPart::Tags:
        return vm.tagsService().path();
    case VmPart::Applications:
        return vm.applicationsService().path();
    }
    return {};
}

template <typename T>
void CollectionJob::askListOfPart(const CollectionService<T> &service, const Todo &todo)
{
    ask(service.list(), todo, [this, todo](const QFuture<QList<T>> &answer) {
        const std::optional<Error> error = errorOf(answer);
        if (error && error->kind() == Error::Kind::NotFound) {
            onPartNotFound(todo);
            return;
        }
        if (error) {
            failTodo(todo, *error);
            return;
        }
        m_lostInARow = 0;
        putPart<T>(todo.id, toRows(answer.result()));
        partAnswered(todo.id);
    });
}

template <typename T>
void CollectionJob::putPart(const QString &vmId, QList<Row<T>> rows)
{
    InventoryChange change;
    if constexpr (std::is_same_v<T, Permission>) {
        if (m_comparedLeft.remove(vmId))
            m_reported.insert(vmId, rows);
        rows = nearestFirst(withOrigins(m_inventory, rows));
    }
    change.partsOf<T>().put({vmId, PartState::Loaded, std::move(rows), {}});
    put(change);
}

void CollectionJob::setPartState(
    const QString &vmId, VmPart part, PartState state, const Error &error)
{
    if (part == VmPart::Permissions)
        m_comparedLeft.remove(vmId); // there is nothing to compare
    InventoryChange change;
    change.putState(vmId, part, state, error);
    put(change);
}

// A VM that was done counts as such, whatever more is asked of it: nobody shall see it go back.
void CollectionJob::expectPart(const QString &vmId)
{
    if (!m_partsLeft.contains(vmId)) {
        m_vmsAgain.insert(vmId);
        m_vmsComplete -= m_inventory.isVmComplete(m_inventory.numberOfVm(vmId)) ? 1 : 0;
        m_partsLeft.insert(vmId, 0);
    }
    ++m_partsLeft[vmId];
}

void CollectionJob::partAnswered(const QString &vmId, int parts)
{
    const auto left = m_partsLeft.find(vmId);
    if (left == m_partsLeft.end())
        return; // gone
    *left -= parts;
    if (*left > 0)
        return;
    m_partsLeft.erase(left);
    if (!m_vmsAgain.remove(vmId))
        ++m_progress.vmsDone;
    if (m_inventory.isVmComplete(m_inventory.numberOfVm(vmId)))
        ++m_vmsComplete;
}

// --- VMs and disks asked for one by one

// Either the VM was deleted since it was listed, or it has no such list: the VM itself tells.
void CollectionJob::onPartNotFound(const Todo &todo)
{
    const bool isAsked = m_partsNotFound.contains(todo.id);
    m_partsNotFound[todo.id].append(todo.part);
    if (!isAsked)
        pushFirst({Todo::What::Vm, {}, todo.id});
}

void CollectionJob::askVm(const Todo &todo)
{
    ask(m_connection.systemService().vmsService().get(todo.id), todo,
        [this, todo](const QFuture<Vm> &answer) {
            const std::optional<Error> error = errorOf(answer);
            if (!error)
                onVm(answer.result());
            else if (error->kind() == Error::Kind::NotFound)
                onVmGone(todo.id);
            else
                onVmFailed(todo, *error);
        });
}

void CollectionJob::onVm(const Vm &vm)
{
    const Row<Vm> row(vm);
    InventoryChange change;
    change.put(row);
    put(change);
    for (const VmPart part : m_partsNotFound.take(vm.id)) {
        setPartState(vm.id, part, PartState::Loaded, {});
        partAnswered(vm.id);
    }
    if (m_scope.vmIds.contains(vm.id))
        planVm(row);
}

void CollectionJob::onVmFailed(const Todo &todo, const Error &error)
{
    const QList<VmPart> parts = m_partsNotFound.take(todo.id);
    if (parts.isEmpty())
        recordFailure(pathOf(todo), todo.id, error);
    for (const VmPart part : parts)
        failTodo({Todo::What::Part, part, todo.id}, error);
}

void CollectionJob::onVmGone(const QString &id)
{
    ++m_sum.vmsGone;
    forgetVm(id);
    InventoryChange change;
    change.remove<Vm>(id);
    put(change);
}

// Nothing more is asked of it: it is done.
void CollectionJob::forgetVm(const QString &id)
{
    m_partsNotFound.remove(id);
    m_comparedLeft.remove(id);
    const bool wasUnderWay = m_partsLeft.remove(id) > 0;
    m_planned.remove(id);
    if (wasUnderWay && !m_vmsAgain.remove(id))
        ++m_progress.vmsDone;
    const auto isOfIt = [&](const Todo &todo) {
        return todo.what == Todo::What::Part && todo.id == id;
    };
    m_progress.requestsKnown -= qint64(std::erase_if(m_todo, isOfIt));
}

// An attached disk that is not listed moved between pages, or leads nowhere: the engine is asked.
// Those of VMs that are asked for anew have new sizes.
bool CollectionJob::askMissingDisks()
{
    if (std::exchange(m_areDisksChecked, true))
        return false;
    QSet<QString> asked;
    for (qsizetype number = 0; number < m_inventory.rows<Vm>().size(); ++number) {
        const bool isAnew = m_scope.vmIds.contains(m_inventory.rows<Vm>().at(number)->id);
        for (const Row<DiskAttachment> &attachment : m_inventory.partOf<DiskAttachment>(number)) {
            const QString id = attachment->disk.id;
            const bool isWanted =
                m_sumBefore ? isAnew : !m_inventory.find(attachment->disk) && !m_lost;
            if (!isWanted || id.isEmpty() || asked.contains(id))
                continue;
            asked.insert(id);
            push({Todo::What::Disk, {}, id});
        }
    }
    return !asked.isEmpty();
}

void CollectionJob::askDisk(const Todo &todo)
{
    ask(m_connection.systemService().disksService().get(todo.id), todo,
        [this, todo](const QFuture<Disk> &answer) {
            const std::optional<Error> error = errorOf(answer);
            if (error && error->kind() != Error::Kind::NotFound) {
                failTodo(todo, *error);
                return;
            }
            InventoryChange change;
            if (error)
                change.remove<Disk>(todo.id);
            else
                change.put(Row<Disk>(answer.result()));
            put(change);
        });
}

} // namespace ovirt
