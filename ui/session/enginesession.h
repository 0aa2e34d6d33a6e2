// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "sdk/inventory/collection.h"
#include "sdk/inventory/collectionscope.h"
#include "ui/session/requestlist.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ovirt {
class Connection;
}

namespace browser {

//! \brief One engine as a window or a command sees it: its connection, its picture, one state.
//!
//! It looks into the change box 20 times a second and plays what is there into its own Inventory,
//! in slices of 8 ms, so that its thread never stands still. A refresh never overlaps the last, and
//! what was shown stays until the engine said otherwise.
//! \par Thread  The one it was made in, which needs an event loop.
class EngineSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Offline,    //!< nothing asked yet
        Connecting, //!< signing in
        Loading,    //!< answers arrive
        Ready,      //!< complete
        Partial,    //!< ended with something missing: see the completeness
        Failed,     //!< nothing came of the last refresh: see error()
    };
    Q_ENUM(State)

    explicit EngineSession(QObject *parent = nullptr);
    ~EngineSession() override;

    //! \brief Forgets what was shown where \a options name another engine, and starts a refresh.
    //!
    void open(const ovirt::ConnectionOptions &options);
    //! \brief Options of the same engine.
    //!
    //! New connections and pipeline take effect at once, under way too, without a new sign-in; all
    //! else at the next refresh().
    void setOptions(const ovirt::ConnectionOptions &options);
    [[nodiscard]] const ovirt::ConnectionOptions &options() const { return m_options; }

    //! What a refresh asks for, and how; takes effect at the next one.
    void setScope(const ovirt::CollectionScope &scope) { m_scope = scope; }

    //! Asks for everything.
    void refresh();
    //! Asks for these VMs and what belongs to them, a few requests each. Nothing without a picture.
    void refreshVms(const QStringList &ids);
    //! Asks for what failed in the last refresh, or was not asked because of stop().
    void retry();
    //! Whether retry() would ask for anything.
    [[nodiscard]] bool canRetry() const;
    //! Ends a refresh and keeps what came. Nothing where none is under way.
    void stop();
    //! Ends a refresh and shows again what was there before it. Nothing where none is under way.
    void cancel();
    //! Ends the session at the engine; the future finishes within 10 seconds.
    QFuture<void> close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;
    //! \brief Whether there is something to look through: what came first, or an engine that has
    //! said what there is, be it nothing.
    //!
    //! Also while it is asked for again, and where that fails.
    [[nodiscard]] bool hasPicture() const;
    [[nodiscard]] const ovirt::Inventory &inventory() const { return m_inventory; }
    [[nodiscard]] ovirt::CollectionProgress progress() const;
    //! Why the last refresh failed; nothing in any other state.
    [[nodiscard]] const std::optional<ovirt::Error> &error() const { return m_error; }
    //! \brief When the oldest of what is shown was taken; invalid: nothing is.
    //!
    //! A refresh that fails, or is stopped and keeps something of before, leaves it as it was.
    [[nodiscard]] QDateTime takenAt() const { return m_takenAt; }
    //! How long the last refresh took, or the present one takes.
    [[nodiscard]] std::chrono::milliseconds duration() const;
    //! The state as a sentence for a person: progress, completeness, or what is wrong and what to
    //! do.
    [[nodiscard]] QString sentence() const;

    //! \brief What was asked over the present connection, and what is missing; asks nothing.
    //!
    //! \a known is what the caller got the last time. Without a connection it has failures at most.
    //! Made in another thread; fails with ovirt::Error where the connection ends before.
    [[nodiscard]] QFuture<RequestList> requests(const RequestList &known = {}) const;

Q_SIGNALS:
    //! The Inventory is a new one, without anything of the old.
    void inventoryReset();
    //! The Inventory changed as \a applied says. inventory() is already the new one.
    void inventoryChanged(const ovirt::AppliedChange &applied);
    void stateChanged(browser::EngineSession::State state);
    //! \brief The engine's answers did not match the requests: it is asked one by one from here on.
    //!
    //! Nothing wrong was shown. At most once a connection to it; \a sentence is for a person.
    void pipeliningStopped(const QString &sentence);
    //! At most 20 times a second, while a refresh is under way.
    void progressChanged();

private:
    void setState(State state);
    void connectToEngine();
    template <typename Collect>
    void begin(Collect collect);
    void takeChanges();
    void takeSlice();
    void conclude();
    void noteTime();
    void noteBeginning();
    [[nodiscard]] RequestSource requestSource() const;
    void retire(std::unique_ptr<ovirt::Connection> connection);

    ovirt::ConnectionOptions m_options;
    std::unique_ptr<ovirt::Connection> m_connection;
    quint64 m_connectionNumber = 0; // counted from 1
    ovirt::CollectionScope m_scope;
    ovirt::Collection m_collection;
    // What cancel() goes back to, while a refresh is under way.
    struct Before {
        ovirt::Inventory inventory;
        State state = State::Offline;
    };
    std::optional<Before> m_before;
    bool m_hasCollected = false; // what is left in the box is the last of it
    bool m_isTold = false;       // the engine said what there is, if only in part
    ovirt::Inventory m_inventory;
    State m_state = State::Offline;
    std::optional<ovirt::Error> m_error;
    QTimer m_pace;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_duration{0};
    QDateTime m_takenAt;   // of all that is shown
    QDateTime m_refreshed; // when the last refresh() began that brought anything
    QDateTime m_began;     // the present one, or the last
    using Task = Refresh::Task;
    Task m_task = Task::Everything;
    QList<Refresh> m_refreshes; // the last of them
    int m_refreshNumber = 0;    // so that the end of an old one is not taken for the present one's
};

//! How far it is: "9 of 100 VMs · 40 of at least 120 requests answered".
[[nodiscard]] QString progressText(const ovirt::CollectionProgress &done);
//! How fast answers come, to stand behind how many; empty: none came.
[[nodiscard]] QString paceText(
    const ovirt::CollectionProgress &done, std::chrono::milliseconds since);
//! How long something took, for a person: "45 ms", "2.1 s", "3 min 20 s".
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace browser
