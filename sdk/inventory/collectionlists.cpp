// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/collectionask_p.h"
#include "sdk/inventory/planchoice_p.h"

#include <algorithm>
#include <type_traits>

// The lists that an engine has one of each, VMs and disks in pages.
namespace ovirt {
namespace {

constexpr int plainPage = 250;    // 9 KB a VM: 2 MB of XML, 7 MB while it is parsed
constexpr int followedPage = 100; // and what they have, which the engine fetches one by one

template <typename T>
constexpr bool isNamedByVms =
    std::is_same_v<T,
        Vm> || std::is_same_v<T, Cluster> || std::is_same_v<T, DataCenter> || std::is_same_v<T, Host>;

template <typename T>
QString pathOfList()
{
    return QString::fromLatin1(Fields<T>::path);
}

template <typename T>
QStringList idsOf(const QList<T> &objects)
{
    QStringList ids;
    ids.reserve(objects.size());
    for (const T &object : objects)
        ids.append(object.id);
    return ids;
}

} // namespace

void CollectionJob::askRoot(std::function<void(const std::optional<Error> &)> then)
{
    ++m_progress.requestsKnown;
    ++m_rootsUnderWay;
    ask(m_connection.systemService().get(), {}, [this, then](const QFuture<Api> &answer) {
        --m_rootsUnderWay;
        const std::optional<Error> error = errorOf(answer);
        if (!error) {
            InventoryChange change;
            change.api = answer.result();
            put(change);
        }
        then(error);
    });
}

void CollectionJob::choosePlan()
{
    const PlanChoice choice = planFor(m_scope.plan, m_inventory.api()->vmsTotal);
    m_sum.plan = choice.plan;
    m_sum.planReason = choice.reason;
    InventoryChange change;
    change.completeness = completeness(); // from here on the picture knows what it is to have
    put(change);
}

template <typename T>
PagedList CollectionJob::pagesOf() const
{
    if constexpr (std::is_same_v<T, Vm>) {
        const std::optional<Api> &api = m_inventory.api();
        const bool isFollowing = m_sum.plan == FetchPlan::Follow;
        return PagedList(
            isFollowing ? followedPage : plainPage, api ? api->vmsTotal : std::nullopt);
    }
    return PagedList(std::is_same_v<T, Disk> ? plainPage : 0);
}

void CollectionJob::askLists()
{
    const auto readAll = [this]<typename... T>(TypeList<T...>) { (read<T>(pagesOf<T>()), ...); };
    readAll(GlobalKinds());
    planSystemGrants();
}

// Pages that did not come, and lists whose pages did not fit together once more as a whole.
void CollectionJob::askRestOfLists()
{
    const QList<ListRest> rests = std::exchange(m_sum.listRests, {});
    const QList<ListDoubt> doubts = std::exchange(m_sum.listDoubts, {});
    const auto readRest = [&]<typename T>(std::type_identity<T>) {
        for (const ListDoubt &doubt : doubts) {
            if (doubt.path == pathOfList<T>())
                read<T>(pagesOf<T>());
        }
        for (const ListRest &rest : rests) {
            if (rest.path == pathOfList<T>())
                read<T>(PagedList::restOf(rest));
        }
    };
    const auto readRests = [&]<typename... T>(
                               TypeList<T...>) { (readRest(std::type_identity<T>()), ...); };
    readRests(GlobalKinds());
}

template <typename T>
CollectionJob::Reading &CollectionJob::reading()
{
    return *std::find_if(m_readings.begin(), m_readings.end(),
        [](const Reading &reading) { return reading.path == pathOfList<T>(); });
}

template <typename T>
void CollectionJob::read(PagedList pages)
{
    m_readings.push_back({pathOfList<T>(), std::move(pages), [this](int page) { askPage<T>(page); },
        m_connection.options().connections, isNamedByVms<T>, {}, false});
}

template <typename T>
void CollectionJob::askPage(int page)
{
    ++m_progress.requestsKnown;
    const int pageSize = reading<T>().pages.pageSize();
    ListQuery query;
    query.max = pageSize;
    query.page = pageSize > 0 ? page : 0;
    // A person waits for the first VMs.
    const bool isFirst = std::is_same_v<T, Vm> && page == 1;
    query.priority = isFirst ? Priority::Interactive : Priority::Bulk;
    if constexpr (std::is_same_v<T, Vm>) {
        if (m_sum.plan == FetchPlan::Follow && pageSize == followedPage) {
            askFollowedPage(page, query);
            return;
        }
    }
    askPlainPage<T>(page, query);
}

template <typename T>
void CollectionJob::askPlainPage(int page, const ListQuery &query)
{
    ask(m_connection.systemService().collection<T>().list(query), {},
        [this, page](const QFuture<QList<T>> &answer) {
            if (const std::optional<Error> error = errorOf(answer))
                onPageFailed<T>(page, *error);
            else
                onPage<T>(page, answer.result());
        });
}

template <typename T>
void CollectionJob::onPage(
    int page, QList<T> objects, InventoryChange change, const QHash<QString, VmParts> &parts)
{
    reading<T>().pages.answered(page, idsOf(objects));
    const QList<Row<T>> rows = toRows(std::move(objects));
    change.put(rows);
    put(change);
    if constexpr (std::is_same_v<T, Vm>) {
        for (const Row<Vm> &vm : rows)
            planVm(vm, parts.value(vm->id));
    }
    if (reading<T>().pages.isDone())
        endReading<T>();
}

template <typename T>
void CollectionJob::onPageFailed(int page, const Error &error)
{
    if (std::is_same_v<T, Vm> && error.kind() == Error::Kind::Cancelled) {
        failAll(error); // it was ended, it did not fail
        return;
    }
    PagedList &pages = reading<T>().pages;
    pages.failed(page);
    recordFailure(pages.pageSize() == 0
            ? pathOfList<T>()
            : QStringLiteral("%1, page %2").arg(pathOfList<T>()).arg(page),
        {}, error);
    if (pages.isDone())
        endReading<T>();
}

// Where objects moved between pages, the list is read once more, one page at a time.
template <typename T>
void CollectionJob::endReading()
{
    Reading &ended = reading<T>();
    const bool isDoubtful = ended.pages.isDoubtful();
    if (isDoubtful && !ended.isAgain) {
        readAgain<T>();
        return;
    }
    if (isDoubtful)
        m_sum.listDoubts.append({ended.path, ended.pages.ids().size(), ended.pages.total()});
    if (!ended.pages.isWhole())
        return;
    if (!ended.pages.isRest())
        removeUnlisted<T>(isDoubtful ? ended.pages.ids() + ended.idsBefore : ended.pages.ids());
    if constexpr (std::is_same_v<T, Vm>)
        m_sum.listed = true;
    if constexpr (std::is_same_v<T, User>)
        planGrants(m_inventory.rows<User>(), Todo::What::UserGrants);
    if constexpr (std::is_same_v<T, Group>)
        planGrants(m_inventory.rows<Group>(), Todo::What::GroupGrants);
}

template <typename T>
void CollectionJob::readAgain()
{
    const auto begin = [this] {
        Reading &again = reading<T>();
        again.idsBefore = again.pages.ids();
        again.pages = std::is_same_v<T, Vm>
            ? PagedList(plainPage, m_inventory.api() ? m_inventory.api()->vmsTotal : std::nullopt)
            : PagedList(plainPage);
        again.atOnce = 1;
        again.isAgain = true;
    };
    if constexpr (std::is_same_v<T, Vm>)
        askRoot([begin](const std::optional<Error> &) { begin(); }); // how many there are now
    else
        begin();
}

// Absence means something only where the list came whole.
template <typename T>
void CollectionJob::removeUnlisted(const QSet<QString> &listed)
{
    InventoryChange change;
    for (const Row<T> &row : m_inventory.rows<T>()) {
        if (listed.contains(row->id))
            continue;
        change.remove<T>(row->id);
        if constexpr (std::is_same_v<T, Vm>)
            forgetVm(row->id);
    }
    if (!change.isEmpty())
        put(change);
}

bool CollectionJob::areListsRead() const
{
    return m_rootsUnderWay == 0
        && std::all_of(m_readings.begin(), m_readings.end(),
            [](const Reading &reading) { return reading.pages.isDone(); });
}

bool CollectionJob::isWhole(const char *path) const
{
    return std::all_of(m_readings.begin(), m_readings.end(), [path](const Reading &reading) {
        return reading.path != QLatin1String(path) || reading.pages.isWhole();
    });
}

// --- Pages of VMs with what they have

void CollectionJob::askFollowedPage(int page, ListQuery query)
{
    const auto follow = [&]<typename... T>(TypeList<T...>) {
        const auto followIfWanted = [&]<typename Part>(std::type_identity<Part>) {
            if (isFollowed(vmPartOf<Part>))
                query.follow.append(QLatin1String(followedName<Part>()));
        };
        (followIfWanted(std::type_identity<T>()), ...);
    };
    follow(VmPartKinds());
    const QFuture<QList<FollowedVm>> future =
        detail::askList<FollowedVm>(m_connection, pathOfList<Vm>(), query);
    ask(future, {}, [this, page, query](const QFuture<QList<FollowedVm>> &answer) {
        if (const std::optional<Error> error = errorOf(answer))
            onFollowedPageFailed(page, query, *error);
        else
            onFollowedPage(page, answer.result());
    });
}

// Permissions cost an engine most, and users and groups mostly tell them.
bool CollectionJob::isFollowed(VmPart part) const
{
    return part != VmPart::Permissions && m_scope.parts.contains(part);
}

void CollectionJob::onFollowedPage(int page, QList<FollowedVm> objects)
{
    QList<Vm> vms;
    QHash<QString, VmParts> came;
    InventoryChange change;
    for (FollowedVm &followed : objects) {
        const QString id = followed.object.id;
        const auto take = [&]<typename T>(std::optional<QList<T>> &list) {
            if (!list || !isFollowed(vmPartOf<T>))
                return;
            came[id] = came[id].with(vmPartOf<T>);
            change.partsOf<T>().put({id, PartState::Loaded, toRows(std::move(*list)), {}});
        };
        std::apply([&](auto &...list) { (take(list), ...); }, followed.parts);
        vms.append(std::move(followed.object));
    }
    onPage<Vm>(page, std::move(vms), std::move(change), came);
}

// It fails as a whole where one list of one VM fails: its VMs are asked for one by one. Where
// nobody answers at all, that would not help.
void CollectionJob::onFollowedPageFailed(int page, const ListQuery &query, const Error &error)
{
    if (error.kind() == Error::Kind::Authentication || error.kind() == Error::Kind::Connection
        || error.kind() == Error::Kind::Tls || error.kind() == Error::Kind::Cancelled) {
        onPageFailed<Vm>(page, error);
        return;
    }
    ++m_sum.pagesUnfollowed;
    ++m_progress.requestsKnown;
    ListQuery plain = query;
    plain.follow.clear();
    askPlainPage<Vm>(page, plain);
}

} // namespace ovirt
