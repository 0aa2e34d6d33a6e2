// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/access.h"
#include "sdk/inventory/collectionask_p.h"
#include "sdk/inventory/permissionsources_p.h"

#include <algorithm>

// Permissions: what users and groups hold, compared with what some VMs say of themselves.
namespace ovirt {

bool CollectionJob::wantsPermissions() const
{
    return m_scope.parts.contains(VmPart::Permissions);
}

template <typename T>
void CollectionJob::planGrants(const QList<Row<T>> &holders, Todo::What what)
{
    if (!wantsPermissions())
        return;
    for (const Row<T> &holder : holders) {
        ++m_grantsLeft;
        pushFirst({what, {}, holder->id});
    }
}
template void CollectionJob::planGrants(const QList<Row<User>> &, Todo::What);
template void CollectionJob::planGrants(const QList<Row<Group>> &, Todo::What);

// Only the system's own list tells its permissions from those on what has no name here: an engine
// writes neither with an object.
void CollectionJob::planSystemGrants()
{
    if (!wantsPermissions())
        return;
    ++m_grantsLeft;
    pushFirst({Todo::What::SystemGrants, {}, {}});
}

void CollectionJob::planRestOfGrants()
{
    if (m_inventory.grantsStateOf({}) != PartState::Loaded)
        planSystemGrants();
    const auto plan = [this]<typename T>(const QList<Row<T>> &holders, Todo::What what) {
        QList<Row<T>> left;
        for (const Row<T> &holder : holders) {
            if (m_inventory.grantsStateOf(holder->id) != PartState::Loaded)
                left.append(holder);
        }
        planGrants(left, what);
    };
    plan(m_inventory.rows<User>(), Todo::What::UserGrants);
    plan(m_inventory.rows<Group>(), Todo::What::GroupGrants);
}

void CollectionJob::askGrants(const Todo &todo)
{
    const SystemService system = m_connection.systemService();
    PermissionsService service = system.permissionsService();
    if (todo.what == Todo::What::UserGrants)
        service = system.usersService().userService(todo.id).permissionsService();
    else if (todo.what == Todo::What::GroupGrants)
        service = system.groupsService().groupService(todo.id).permissionsService();
    ask(service.list(), todo, [this, todo](const QFuture<QList<Permission>> &answer) {
        const std::optional<Error> error = errorOf(answer);
        if (error && error->kind() != Error::Kind::NotFound)
            failTodo(todo, *error);
        else
            putGrants(todo.id, PartState::Loaded, // not found: gone meanwhile
                error ? QList<Permission>() : answer.result());
    });
}

void CollectionJob::putGrants(const QString &id, PartState state, QList<Permission> grants)
{
    --m_grantsLeft;
    InventoryChange change;
    change.grants.put({id, state, toRows(std::move(grants))});
    put(change);
}

bool CollectionJob::areGrantsKnown() const
{
    const auto allLoaded = [this](const auto &holders) {
        return std::all_of(holders.begin(), holders.end(), [this](const auto &holder) {
            return m_inventory.grantsStateOf(holder->id) == PartState::Loaded;
        });
    };
    return m_inventory.grantsStateOf({}) == PartState::Loaded && isWhole(Fields<User>::path)
        && isWhole(Fields<Group>::path) && allLoaded(m_inventory.rows<User>())
        && allLoaded(m_inventory.rows<Group>());
}

// First what users and groups hold has to be known, then what the compared VMs say. Whether there
// is something new to ask.
bool CollectionJob::decidePermissions()
{
    if (!wantsPermissions() || m_grantsLeft > 0)
        return false;
    if (m_arePermissionsDecided)
        return joinOrigins();
    if (m_isComparing && !m_comparedLeft.isEmpty())
        return false;
    if (m_isComparing)
        comparePermissions();
    else if (areGrantsKnown())
        askComparedVms();
    else
        askPermissionsOfAll(PermissionSource::OfVmsOnly);
    return true;
}

void CollectionJob::askComparedVms()
{
    m_isComparing = true;
    for (const QString &id : vmsToCompare(m_inventory.rows<Vm>())) {
        m_comparedLeft.insert(id);
        m_permissionsAsked.insert(id);
        expectPart(id);
        pushFirst({Todo::What::Part, VmPart::Permissions, id});
    }
}

void CollectionJob::comparePermissions()
{
    const AccessIndex access(m_inventory);
    for (auto own = m_reported.cbegin(); own != m_reported.cend(); ++own) {
        const Vm *vm = m_inventory.find(Ref<Vm>{own.key()});
        if (!vm)
            continue;
        ++m_sum.vmsCompared;
        if (const auto doubt = compared(vm->id, own.value(), access.reaching(*vm)))
            m_sum.permissionDoubts.append(*doubt);
    }
    m_reported.clear();
    if (!m_sum.permissionDoubts.isEmpty())
        askPermissionsOfAll(PermissionSource::OfVmsDoubted);
    else if (m_inventory.rows<Vm>().size() <= comparedVms || m_sum.vmsCompared == 0)
        askPermissionsOfAll(PermissionSource::OfVms);
    else
        computePermissions(access);
}

// Those of the VMs that were compared came already, or failed.
void CollectionJob::askPermissionsOfAll(PermissionSource source)
{
    m_sum.permissionSource = source;
    m_arePermissionsDecided = true;
    for (const Row<Vm> &vm : m_inventory.rows<Vm>()) {
        if (!m_planned.contains(vm->id) || m_permissionsAsked.contains(vm->id))
            continue;
        expectPart(vm->id);
        push({Todo::What::Part, VmPart::Permissions, vm->id});
    }
}

void CollectionJob::computePermissions(const AccessIndex &access)
{
    m_sum.permissionSource = PermissionSource::OfPrincipals;
    m_arePermissionsDecided = true;
    InventoryChange change;
    for (qsizetype number = 0; number < m_inventory.rows<Vm>().size(); ++number) {
        const Row<Vm> &vm = m_inventory.rows<Vm>().at(number);
        const bool isAsked = m_permissionsAsked.contains(vm->id);
        if (isAsked && m_inventory.stateOf(number, VmPart::Permissions) != PartState::Loaded)
            continue; // it failed
        change.partsOf<Permission>().put(
            {vm->id, PartState::Loaded, nearestFirst(access.reaching(*vm)), {}});
    }
    put(change);
}

// What came before its holder's list did has its origin from here on.
bool CollectionJob::joinOrigins()
{
    if (!std::exchange(m_isJoinLeft, false))
        return false;
    InventoryChange change;
    for (qsizetype number = 0; number < m_inventory.rows<Vm>().size(); ++number) {
        if (m_inventory.stateOf(number, VmPart::Permissions) != PartState::Loaded)
            continue;
        change.partsOf<Permission>().put({m_inventory.rows<Vm>().at(number)->id, PartState::Loaded,
            nearestFirst(withOrigins(m_inventory, m_inventory.partOf<Permission>(number))), {}});
    }
    put(change);
    return true;
}

} // namespace ovirt
