// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/collectionjob_p.h"

#include "sdk/inventory/collectionask_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace ovirt {
namespace {

// So many requests in a row that reached nobody: the engine is gone, the rest would fail as well.
constexpr int lostInARowMax = 20;

} // namespace

CollectionJob::CollectionJob(Connection &connection, std::shared_ptr<CollectionState> state,
    const CollectionScope &scope, const Inventory &known, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_state(std::move(state))
    , m_scope(scope)
    , m_inventory(known)
    , m_trafficBefore(connection.runner().trafficSums())
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

void CollectionJob::start(Task task)
{
    if (task == Task::TheRest)
        startRest();
    else if (!m_scope.vmIds.isEmpty())
        startSome();
    else
        startEverything();
}

void CollectionJob::startEverything()
{
    m_sum.parts = m_scope.parts;
    askRoot([this](const std::optional<Error> &error) {
        if (error) {
            failAll(*error);
            return;
        }
        choosePlan();
        askLists();
    });
}

// What is known is taken for what it is; only what failed or was not asked is counted anew.
void CollectionJob::startRest()
{
    m_sum = m_inventory.completeness();
    rememberAttempts();
    m_scope.parts = m_sum.parts;
    m_sum.failures.clear();
    m_sum.stopped = false;
    m_progress.requestsDone = m_progress.requestsKnown = m_sum.answered;
    m_arePermissionsDecided = m_sum.permissionSource != PermissionSource::NotAsked;
    askRestOfLists();
    planRestOfGrants();
    planRestOfVms();
    m_isJoinLeft = m_arePermissionsDecided && m_grantsLeft > 0;
    advance();
}

void CollectionJob::startSome()
{
    m_sumBefore = m_sum = m_inventory.completeness();
    rememberAttempts();
    m_scope.parts = m_sum.parts;
    m_sum.failures.removeIf(
        [this](const Failure &failure) { return m_scope.vmIds.contains(failure.vmId); });
    m_vmsComplete = m_sum.vmsComplete;
    m_arePermissionsDecided = true;
    for (const QString &id : std::as_const(m_scope.vmIds))
        push({Todo::What::Vm, {}, id});
    advance();
}

void CollectionJob::rememberAttempts()
{
    for (const Failure &failure : m_inventory.completeness().failures)
        m_attemptsBefore.insert(failure.what, failure.attempts);
}

// What cannot be asked has its answer at once, and comes back here: by turns, because thousands of
// these would not fit on the stack.
void CollectionJob::advance()
{
    if (std::exchange(m_turn, Turn::Another) != Turn::None)
        return;
    while (m_turn == Turn::Another && !m_isEnded) {
        m_turn = Turn::Last;
        askPages();
        askTodos();
        if (decideNext()) {
            m_turn = Turn::Another;
            tellProgress();
        }
    }
    m_turn = Turn::None;
    if (m_underWay.empty() && m_todo.empty() && areListsRead() && !m_isEnded)
        finish();
}

// Before the small questions, because everything else waits for what pages bring.
void CollectionJob::askPages()
{
    for (Reading &reading : m_readings) {
        if (m_lost)
            reading.pages.giveUp();
        if (isFirstPageAwaited() && !reading.isNamedByVms)
            continue;
        for (const int page : reading.pages.takeNext(reading.atOnce))
            reading.ask(page);
    }
}

// A page with everything takes the engine long: long lists beside it would make it later still.
bool CollectionJob::isFirstPageAwaited() const
{
    const Reading &first = m_readings.front();
    return m_sum.plan == FetchPlan::Follow && first.path == QLatin1String(Fields<Vm>::path)
        && !first.pages.hasBegun() && !first.pages.isDone();
}

// Twice what may be under way, so that no pipeline runs dry.
void CollectionJob::askTodos()
{
    const size_t places = 2 * size_t(m_connection.runner().places());
    while (!m_todo.empty() && (m_lost || m_underWay.size() < places)) {
        const Todo todo = m_todo.front();
        m_todo.pop_front();
        if (!m_lost) {
            askTodo(todo);
            continue;
        }
        ++m_progress.requestsDone;
        failTodo(todo, Error(*m_lost));
    }
}

// What can only be asked once something else is known. Whether there is more to ask.
bool CollectionJob::decideNext()
{
    if (m_isEnded || !areListsRead())
        return false;
    if (decidePermissions())
        return true;
    return m_underWay.empty() && m_todo.empty() && askMissingDisks();
}

void CollectionJob::push(const Todo &todo)
{
    ++m_progress.requestsKnown;
    m_todo.push_back(todo);
}

void CollectionJob::pushFirst(const Todo &todo)
{
    ++m_progress.requestsKnown;
    m_todo.push_front(todo);
}

void CollectionJob::askTodo(const Todo &todo)
{
    switch (todo.what) {
    case Todo::What::Part:
        return askPart(todo);
    case Todo::What::Vm:
        return askVm(todo);
    case Todo::What::UserGrants:
    case Todo::What::GroupGrants:
    case Todo::What::SystemGrants:
        return askGrants(todo);
    case Todo::What::Disk:
        return askDisk(todo);
    }
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

void CollectionJob::recordFailure(const QString &what, const QString &vmId, const Error &error)
{
    m_sum.failures.append({what, vmId, error, m_attemptsBefore.value(what) + 1});
    ++m_progress.requestsFailed;
    m_lostInARow = error.kind() == Error::Kind::Connection ? m_lostInARow + 1 : 0;
    if (error.kind() == Error::Kind::Authentication || m_lostInARow >= lostInARowMax)
        m_lost = error;
}

QString CollectionJob::pathOf(const Todo &todo) const
{
    const SystemService system = m_connection.systemService();
    switch (todo.what) {
    case Todo::What::Part:
        return pathOfPart(todo);
    case Todo::What::Vm:
        return system.vmsService().vmService(todo.id).path();
    case Todo::What::UserGrants:
        return system.usersService().userService(todo.id).permissionsService().path();
    case Todo::What::GroupGrants:
        return system.groupsService().groupService(todo.id).permissionsService().path();
    case Todo::What::SystemGrants:
        return system.permissionsService().path();
    case Todo::What::Disk:
        return system.disksService().diskService(todo.id).path();
    }
    return {};
}

// It was asked in vain, or will not be asked.
void CollectionJob::failTodo(const Todo &todo, const Error &error)
{
    switch (todo.what) {
    case Todo::What::Part:
        recordFailure(pathOf(todo), todo.id, error);
        setPartState(todo.id, todo.part, PartState::Failed, error);
        partAnswered(todo.id);
        break;
    case Todo::What::Vm:
        onVmFailed(todo, error);
        break;
    case Todo::What::UserGrants:
    case Todo::What::GroupGrants:
    case Todo::What::SystemGrants:
        recordFailure(pathOf(todo), {}, error);
        putGrants(todo.id, PartState::Failed, {});
        break;
    case Todo::What::Disk:
        recordFailure(pathOf(todo), {}, error);
        break;
    }
}

Completeness CollectionJob::completeness() const
{
    Completeness sum = m_sum;
    sum.requests = m_progress.requestsKnown;
    sum.answered = m_progress.requestsDone - m_sum.failures.size();
    if (m_sumBefore) { // the whole stays what it was, but for what failed
        const qint64 mended = m_sumBefore->failures.size() - m_sum.failures.size();
        sum.requests = m_sumBefore->requests;
        sum.answered = m_sumBefore->answered + mended;
    }
    sum.vmsListed = m_inventory.rows<Vm>().size();
    sum.vmsComplete = m_vmsComplete;
    return sum;
}

void CollectionJob::tellProgress()
{
    const TrafficSums now = m_connection.runner().trafficSums();
    m_progress.bytes = now.bytesIn - m_trafficBefore.bytesIn;
    if (const qint64 answers = now.answers - m_trafficBefore.answers; answers > 0) {
        m_progress.latency = std::chrono::duration_cast<std::chrono::microseconds>(
            (now.latency - m_trafficBefore.latency) / answers);
    }
    CollectionProgress told = m_progress;
    for (const Reading &reading : m_readings)
        told.requestsKnown += reading.pages.pagesLeft();
    told.vmsAgain = m_vmsAgain.size();
    told.isOpen = isMoreToCome();
    m_state->setProgress(told);
}

// Whether what is known to be asked may still become more, but for a disk or a VM here and there.
bool CollectionJob::isMoreToCome() const
{
    return m_readings.empty() || !areListsRead()
        || (wantsPermissions() && !m_arePermissionsDecided);
}

// Why there is nothing to show, where there is nothing of any list.
std::optional<Error> CollectionJob::errorOfEverything() const
{
    if (m_sum.stopped || !m_inventory.isEmpty())
        return std::nullopt;
    for (const Failure &failure : m_sum.failures) {
        if (failure.what.startsWith(QLatin1String(Fields<Vm>::path)))
            return failure.error;
    }
    return std::nullopt;
}

void CollectionJob::finish()
{
    if (const std::optional<Error> error = errorOfEverything()) {
        failAll(*error);
        return;
    }
    for (const Reading &reading : m_readings) {
        if (!reading.pages.isWhole())
            m_sum.listRests.append(reading.pages.rest(reading.path));
    }
    m_vmsComplete = m_sum.vmsKept = 0;
    for (qsizetype vm = 0; vm < m_inventory.rows<Vm>().size(); ++vm) {
        const bool isComplete = m_inventory.isVmComplete(vm);
        m_vmsComplete += isComplete ? 1 : 0;
        m_sum.vmsKept += !isComplete && m_inventory.isVmKnown(vm) ? 1 : 0;
    }
    InventoryChange last;
    last.completeness = completeness();
    put(last);
    m_isEnded = true;
    tellProgress();
    m_state->finish(m_inventory);
    deleteLater();
}

void CollectionJob::failAll(const Error &error)
{
    m_isEnded = true;
    m_todo.clear();
    withdrawAll();
    m_state->fail(error);
    deleteLater();
}

void CollectionJob::withdrawAll()
{
    for (const auto &[id, underWay] : std::exchange(m_underWay, {}))
        underWay.cancel();
}

void CollectionJob::stop()
{
    m_sum.stopped = true;
    if (m_rootsUnderWay > 0 && m_readings.empty())
        askLists(); // so that it is known which are missing
    InventoryChange change;
    for (const auto &[id, underWay] : m_underWay) {
        if (underWay.todo)
            leave(change, *underWay.todo);
    }
    withdrawAll();
    for (const Todo &todo : std::exchange(m_todo, {}))
        leave(change, todo);
    leaveVms(change);
    put(change);
    finish();
}

// It was not answered because we stopped. What came before stays, and counts as not asked.
void CollectionJob::leave(InventoryChange &change, const Todo &todo) const
{
    if (todo.what == Todo::What::UserGrants || todo.what == Todo::What::GroupGrants
        || todo.what == Todo::What::SystemGrants)
        change.grants.put({todo.id, PartState::NotAsked, {}});
    if (todo.what == Todo::What::Part)
        change.putState(todo.id, todo.part, PartState::NotAsked);
}

// Neither are those of VMs whose pages did not come, and permissions where nobody decided yet.
void CollectionJob::leaveVms(InventoryChange &change) const
{
    if (m_sumBefore)
        return;
    for (const Row<Vm> &vm : m_inventory.rows<Vm>()) {
        const bool isPlanned = m_planned.contains(vm->id);
        for (int number = 0; number < vmPartCount; ++number) {
            const VmPart part = VmPart(number);
            const bool isUndecided = part == VmPart::Permissions && !m_arePermissionsDecided
                && !m_permissionsAsked.contains(vm->id);
            if (m_scope.parts.contains(part) && (!isPlanned || isUndecided))
                change.putState(vm->id, part, PartState::NotAsked);
        }
    }
}

void CollectionJob::onWish(CollectionState::Wish wish)
{
    if (m_isEnded)
        return;
    if (wish == CollectionState::Wish::Stop) {
        stop();
        return;
    }
    failAll(Error(Error::Kind::Cancelled,
        QCoreApplication::translate("ovirt", "The inventory was cancelled.")));
}

} // namespace ovirt
