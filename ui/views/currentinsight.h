// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QModelIndex;
class QTreeView;

namespace browser {

//! \brief Keeps the current row in sight while rows come, go or change places.
//!
//! Lives as long as that takes. One that was not in sight before is left alone.
class CurrentInSight {
public:
    explicit CurrentInSight(QTreeView &view);
    ~CurrentInSight();
    CurrentInSight(const CurrentInSight &) = delete;
    CurrentInSight &operator=(const CurrentInSight &) = delete;

private:
    QTreeView &m_view;
    bool m_wasInSight;
};

//! The row itself, or the highest one above it that is closed.
[[nodiscard]] QModelIndex shownAt(const QTreeView &view, const QModelIndex &index);

} // namespace browser
