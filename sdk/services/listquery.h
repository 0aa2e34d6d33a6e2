// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ovirt {

//! Which requests go first where several wait.
enum class Priority {
    Interactive, //!< a person waits for it
    Normal,
    Bulk, //!< a whole collection, whose long answer should not stand before small ones
};

//! What a collection is asked for. The defaults fetch every object.
struct ListQuery {
    //! The engine's search syntax, e.g. `status=up`; empty: no filter. Only the collections at the
    //! root can be searched, and of those not vNIC profiles, roles, tags, jobs, permissions and
    //! operating systems: elsewhere the engine passes over it.
    QString search;
    int max = 0; //!< objects in the answer at most; 0: all
    //! \brief Which `max` objects, from 1 on; 0: the first. Only where a search may be.
    //!
    //! Sorted by name, unless `search` says how, and events the newest first. There is no total:
    //! the last page is the first that is shorter than `max`. Pages are separate queries, between
    //! which objects move: keep them by id.
    int page = 0;
    //! \brief Lists and objects that the engine inlines, by the model's names: `nics.statistics`.
    //!
    //! CollectionService::listWith() asks for lists by their types. One that cannot be followed for
    //! one object fails the whole answer, and below a list two levels are right, a third is not.
    QStringList follow;
    std::optional<bool> caseSensitive; //!< of the search; nullopt: the engine's default, no
    //! \brief Only what the user may see; nullopt: the engine decides, yes for all but
    //! administrators. No as somebody else fails.
    std::optional<bool> filter;
    bool allContent = false;    //!< also what costs the engine queries of its own for each object
    std::optional<qint64> from; //!< events with a greater id only
    Priority priority = Priority::Normal; //!< among what waits
};

//! What one object is asked for.
struct GetQuery {
    QStringList follow;                   //!< as in ListQuery; three levels are right here
    std::optional<bool> filter;           //!< as in ListQuery
    bool allContent = false;              //!< as in ListQuery
    bool nextRun = false;                 //!< of a VM: as it will be after its next start
    Priority priority = Priority::Normal; //!< among what waits
};

} // namespace ovirt
