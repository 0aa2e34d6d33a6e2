// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/access.h"
#include "ui/details/objectdetails.h"
#include "ui/models/itemroles.h"

#include <QTimer>

#include <optional>

namespace browser {

class DetailsPane;
class EngineSession;

//! \brief Brings what is known of one object into the details pane, while that is shown.
class DetailsFeed : public QObject {
    Q_OBJECT

public:
    //! \a pane must outlive it.
    explicit DetailsFeed(DetailsPane &pane, QObject *parent = nullptr);

    //! Whose inventory knows it, until there is another; null: nobody's.
    void setSession(const EngineSession *session);
    //! Another object from the next update on; null: none. False: it is the present one.
    bool setObject(const ObjectKey &key);
    [[nodiscard]] const ObjectKey &object() const { return m_object; }
    //! What is shown from the next update on instead of what is known of the object.
    void setOwn(const std::optional<ObjectDetails> &details, RowState state = RowState::None);
    [[nodiscard]] bool hasOwn() const { return m_own.has_value(); }
    //! What is known of the object, whether the pane is shown or not.
    [[nodiscard]] ObjectDetails details();

    //! The inventory says something else; what is shown stays until an update.
    void outdate();
    void update();
    //! In a moment: while answers arrive nobody reads faster.
    void updateSoon();

private:
    //! That of the object, as tables mark it.
    [[nodiscard]] RowState state() const;

    DetailsPane &m_pane;
    const EngineSession *m_session = nullptr;
    ObjectKey m_object;
    std::optional<ObjectDetails> m_own;
    RowState m_ownState = RowState::None;
    std::optional<ovirt::AccessIndex> m_access; // of the present inventory, once it was needed
    QTimer m_timer;
};

} // namespace browser
