// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/models/treeindex.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <array>

namespace browser {

//! \brief Where each VM stands in the tree, and how many rows below it have been told of.
//!
//! Groups and places have numbers that stay while they live, so that indexes do. No Qt model:
//! whoever calls surrounds each change with its begin and end.
class TreePlaces {
public:
    struct Group {
        QString id; //!< of the cluster, host or tag, or the status; empty: of what has none
        QString title;
        int row = -1;               //!< in the tree; -1: it does not stand there
        QList<quint32> places = {}; //!< in their order
    };
    struct Place {
        qsizetype vm = -1;
        quint32 group = 0;
        int row = 0;                               //!< in its group
        std::array<int, treePartCount> shown = {}; //!< rows told of, by TreePart
    };

    //! Where a VM stands: in several groups where it has several tags.
    using Places = QVarLengthArray<quint32, 2>;

    void clear();

    [[nodiscard]] const QList<quint32> &groupOrder() const { return m_order; }
    [[nodiscard]] const Group &group(quint32 number) const { return m_groups.at(number); }
    [[nodiscard]] int rowOfGroup(quint32 number) const { return m_groups.at(number).row; }
    //! The group with that \a id; nullopt: there is none yet.
    [[nodiscard]] std::optional<quint32> findGroup(const QString &id) const;
    //! Adds a group that is not yet in the order.
    quint32 makeGroup(const QString &id, const QString &title);
    void insertGroup(int row, quint32 number);
    void removeGroup(int row);
    void setTitle(quint32 number, const QString &title) { m_groups[number].title = title; }
    void setGroupOrder(const QList<quint32> &order);

    [[nodiscard]] qsizetype vmCount() const { return m_placesOfVm.size(); }
    [[nodiscard]] const Place &place(quint32 number) const { return m_places.at(number); }
    [[nodiscard]] const Places &placesOfVm(qsizetype vm) const { return m_placesOfVm.at(vm); }
    //! Adds a place for a VM, one that is known or the next, which is not yet in its group.
    quint32 makePlace(qsizetype vm, quint32 group);
    void insertPlaces(quint32 group, int row, const QList<quint32> &places);
    void removePlaces(quint32 group, int row, int count);
    //! Lets \a places, which may have stood elsewhere, be those of \a group.
    void setPlaces(quint32 group, const QList<quint32> &places);
    void setShown(quint32 place, TreePart part, int rows)
    {
        m_places[place].shown[size_t(part)] = rows;
    }
    //! Forgets VMs that left the inventory: numbers above them move down.
    void removeVms(const QList<qsizetype> &vms);

private:
    void renumber(quint32 group, qsizetype from);
    void renumberGroups(qsizetype from);

    QList<Group> m_groups;
    QList<quint32> m_order; // the groups that stand in the tree
    QHash<QString, quint32> m_groupById;
    QList<Place> m_places;
    QList<Places> m_placesOfVm;
};

} // namespace browser
