// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "sdk/ovirt_export.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <limits>
#include <memory>

namespace ovirt {

class CollectionState;

//! \brief How far a collection is.
//!
//! What is known to be still to do grows while `isOpen`; what is done never becomes less.
struct CollectionProgress {
    qint64 requestsDone = 0;   //!< answered, or failed
    qint64 requestsKnown = 0;  //!< done, under way and still to ask
    qint64 requestsFailed = 0; //!< of those done
    qint64 vmsDone = 0;        //!< of which all was answered at some time that was to be asked then
    qint64 vmsKnown = 0;       //!< listed so far
    qint64 vmsAgain = 0;       //!< of those done: of which permissions have to be asked after all
    bool isOpen = false;       //!< lists are still read, or who is asked for permissions is open
    qint64 bytes = 0;          //!< received, as they came over the wire
    //! How long answers took to begin, on average: the engine's own time and the network's round
    //! trip, not the wait for others in the same pipeline; 0: none came.
    std::chrono::microseconds latency{0};

    bool operator==(const CollectionProgress &) const = default;
};

//! \brief An inventory being taken: a cheap handle, shared like a QFuture.
//!
//! \par Thread  Any, but takeChanges() has one reader: each change is given out once.
class OVIRT_EXPORT Collection {
public:
    //! An empty handle; isValid() is false.
    Collection();
    //! \internal
    explicit Collection(std::shared_ptr<CollectionState> state);
    Collection(const Collection &other);
    Collection &operator=(const Collection &other);
    ~Collection();

    //! Whether it stands for an inventory being taken, or taken.
    [[nodiscard]] bool isValid() const { return bool(m_state); }

    //! \brief The picture, complete or not; its completeness says which.
    //!
    //! Its progress is in requests. InventoryCollector::retry() asks for what it lacks.
    //! Fails with Error only where there is nothing to show: no sign-in, nothing of any list,
    //! cancel().
    [[nodiscard]] QFuture<Inventory> future() const;

    //! \brief What was learnt since the last call. Empties the change box.
    //!
    //! At most that many objects, parts and principals; the rest waits. hasChanges() tells.
    [[nodiscard]] InventoryChange takeChanges(
        qsizetype most = std::numeric_limits<qsizetype>::max());
    //! Whether takeChanges() would give something.
    [[nodiscard]] bool hasChanges() const;
    //! \brief Calls \a notify in the thread of \a context when the box stops being empty.
    //!
    //! Once until takeChanges() empties it, however much comes meanwhile. Also called at once where
    //! the box is not empty now. Ends with \a context.
    void onChanges(QObject *context, std::function<void()> notify);

    //! How far it is now.
    [[nodiscard]] CollectionProgress progress() const;
    //! For how long nothing was answered; from the beginning on where nothing was yet.
    [[nodiscard]] std::chrono::milliseconds silence() const;

    //! Asks nothing more and finishes with what came.
    void stop();
    //! Drops everything: the future fails with Error of kind Cancelled.
    void cancel();

private:
    std::shared_ptr<CollectionState> m_state;
};

} // namespace ovirt
