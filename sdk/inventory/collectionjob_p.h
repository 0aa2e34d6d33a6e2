// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/collectionscope.h"
#include "sdk/inventory/collectionstate_p.h"
#include "sdk/inventory/pagedlist_p.h"
#include "sdk/services/requestrunner_p.h"
#include "sdk/services/systemservice.h"

#include <QObject>

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace ovirt {

class AccessIndex;
class Connection;

//! \brief One inventory being taken. Lives in the Connection's thread, deletes itself at its end.
//!
//! Everything to ask is either a page of a list or a Todo. advance() asks as much as there are
//! places for, and where nothing is under way decides what comes next.
class CollectionJob : public QObject {
    Q_OBJECT

public:
    //! Whether everything is asked, or what \a known lacks.
    enum class Task { Everything, TheRest };

    CollectionJob(Connection &connection, std::shared_ptr<CollectionState> state,
        const CollectionScope &scope, const Inventory &known, QObject *parent);
    ~CollectionJob() override;

    void start(Task task);

private:
    // A VM with what it has, as pages bring it.
    template <typename... Parts>
    using VmWith = Followed<Vm, Parts...>;
    using FollowedVm = VmPartKinds::Into<VmWith>;

    // One small question.
    struct Todo {
        enum class What : quint8 { Part, Vm, UserGrants, GroupGrants, SystemGrants, Disk };
        What what;
        VmPart part; // of a Part
        QString id;  // of the object
    };
    // A list of which pages are to come.
    struct Reading {
        QString path;
        PagedList pages;
        std::function<void(int page)> ask;
        int atOnce;
        bool isNamedByVms;       // VMs themselves, and what their rows name
        QSet<QString> idsBefore; // that came when it was read the first time
        bool isAgain = false;    // because what came the first time did not fit together
    };
    struct UnderWay {
        std::function<void()> cancel;
        std::optional<Todo> todo; // nullopt: a page, or the root
    };

    // --- what is asked, and when: collectionjob.cpp
    void startEverything();
    void startRest();
    void startSome();
    template <typename T, typename Handler>
    void ask(QFuture<T> future, std::optional<Todo> todo, Handler handler);
    void advance();
    void askPages();
    [[nodiscard]] bool isFirstPageAwaited() const;
    void askTodos();
    [[nodiscard]] bool decideNext();
    void askTodo(const Todo &todo);
    void push(const Todo &todo);
    void pushFirst(const Todo &todo);
    void put(const InventoryChange &change);
    void recordFailure(const QString &what, const QString &vmId, const Error &error);
    void rememberAttempts();
    void failTodo(const Todo &todo, const Error &error);
    [[nodiscard]] QString pathOf(const Todo &todo) const;
    void tellProgress();
    [[nodiscard]] bool isMoreToCome() const;
    [[nodiscard]] Completeness completeness() const;
    void finish();
    [[nodiscard]] std::optional<Error> errorOfEverything() const;
    void failAll(const Error &error);
    void withdrawAll();
    void onWish(CollectionState::Wish wish);
    void stop();
    void leave(InventoryChange &change, const Todo &todo) const;
    void leaveVms(InventoryChange &change) const;

    // --- lists: collectionlists.cpp
    void askRoot(std::function<void(const std::optional<Error> &)> then);
    void choosePlan();
    void askLists();
    void askRestOfLists();
    template <typename T>
    [[nodiscard]] PagedList pagesOf() const;
    template <typename T>
    [[nodiscard]] Reading &reading();
    template <typename T>
    void read(PagedList pages);
    template <typename T>
    void readAgain();
    template <typename T>
    void askPage(int page);
    template <typename T>
    void askPlainPage(int page, const ListQuery &query);
    template <typename T>
    void onPage(int page, QList<T> objects, InventoryChange change = {},
        const QHash<QString, VmParts> &parts = {});
    template <typename T>
    void onPageFailed(int page, const Error &error);
    template <typename T>
    void endReading();
    template <typename T>
    void removeUnlisted(const QSet<QString> &listed);
    [[nodiscard]] bool areListsRead() const;
    [[nodiscard]] bool isWhole(const char *path) const;
    void askFollowedPage(int page, ListQuery query);
    [[nodiscard]] bool isFollowed(VmPart part) const;
    void onFollowedPage(int page, QList<FollowedVm> objects);
    void onFollowedPageFailed(int page, const ListQuery &query, const Error &error);

    // --- what each VM has: collectionparts.cpp
    void planVm(const Row<Vm> &vm, VmParts alreadyHere = {});
    void planRestOfVms();
    void askPart(const Todo &todo);
    [[nodiscard]] QString pathOfPart(const Todo &todo) const;
    template <typename T>
    void askListOfPart(const CollectionService<T> &service, const Todo &todo);
    template <typename T>
    void putPart(const QString &vmId, QList<Row<T>> rows);
    void setPartState(const QString &vmId, VmPart part, PartState state, const Error &error = {});
    void expectPart(const QString &vmId);
    void partAnswered(const QString &vmId, int parts = 1);
    void onPartNotFound(const Todo &todo);
    void askVm(const Todo &todo);
    void onVm(const Vm &vm);
    void onVmFailed(const Todo &todo, const Error &error);
    void onVmGone(const QString &id);
    void forgetVm(const QString &id);
    [[nodiscard]] bool askMissingDisks();
    void askDisk(const Todo &todo);

    // --- who holds what: collectionpermissions.cpp
    [[nodiscard]] bool wantsPermissions() const;
    template <typename T>
    void planGrants(const QList<Row<T>> &holders, Todo::What what);
    void planSystemGrants();
    void planRestOfGrants();
    void askGrants(const Todo &todo);
    void putGrants(const QString &id, PartState state, QList<Permission> grants);
    [[nodiscard]] bool areGrantsKnown() const;
    [[nodiscard]] bool decidePermissions();
    void askComparedVms();
    void comparePermissions();
    void computePermissions(const AccessIndex &access);
    void askPermissionsOfAll(PermissionSource source);
    [[nodiscard]] bool joinOrigins();

    Connection &m_connection;
    std::shared_ptr<CollectionState> m_state;
    CollectionScope m_scope;
    Inventory m_inventory;
    Completeness m_sum; // counts apart, which completeness() adds
    CollectionProgress m_progress;
    TrafficSums m_trafficBefore;

    std::vector<Reading> m_readings; // VMs first: everything else waits for them
    std::deque<Todo> m_todo;
    std::unordered_map<int, UnderWay> m_underWay;
    int m_nextAsk = 0;
    int m_rootsUnderWay = 0;
    std::optional<Error> m_lost; // why asking on is of no use
    int m_lostInARow = 0;
    QHash<QString, int> m_attemptsBefore; // of what failed, by its path

    QSet<QString> m_planned;                       // VMs
    QHash<QString, int> m_partsLeft;               // of each VM of which not all was answered
    QSet<QString> m_vmsAgain;                      // of those: that were done before
    QHash<QString, QList<VmPart>> m_partsNotFound; // of VMs that are asked after
    qint64 m_vmsComplete = 0;
    std::optional<Completeness> m_sumBefore; // where only some VMs are asked
    bool m_areDisksChecked = false;

    int m_grantsLeft = 0;
    QSet<QString> m_comparedLeft;                      // VMs
    QHash<QString, QList<Row<Permission>>> m_reported; // by VM, until it is compared
    QSet<QString> m_permissionsAsked;                  // VMs
    bool m_isComparing = false;
    bool m_arePermissionsDecided = false;
    bool m_isJoinLeft = false;
    enum class Turn { None, Last, Another } m_turn = Turn::None; // of advance()
    bool m_isEnded = false;
};

} // namespace ovirt
