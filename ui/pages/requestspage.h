// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/viewpage.h"

class QTreeView;

namespace browser {

class EngineSession;
class FilterBar;
class RequestsFeed;
class RequestsModel;

//! What was asked of the engine, how long it took, and what failed.
class RequestsPage : public ViewPage {
    Q_OBJECT

public:
    explicit RequestsPage(QWidget *parent = nullptr);

    //! Whose requests: null: nobody's.
    void setSession(EngineSession *session);
    //! Stands at the end of the filter line.
    void setRetryAction(QAction *retry);
    [[nodiscard]] qsizetype count() const;

    [[nodiscard]] QString view() const override;
    void setActive(bool isActive) override;
    void setInventory(const ovirt::Inventory &inventory, quint64 version) override;
    [[nodiscard]] ObjectKey currentObject() const override;
    [[nodiscard]] QList<ObjectKey> selectedObjects() const override;
    bool showObject(const ObjectKey &key) override;
    [[nodiscard]] QMimeData *copyOfRows() const override;
    [[nodiscard]] QString currentText() const override;
    [[nodiscard]] PageRows rows(bool selectedOnly) const override;
    void setFilter(const QString &text) override;
    [[nodiscard]] QString filter() const override;
    void focusFilter() override;
    void focusRows() override;
    void restore(const ViewState &state) override;
    [[nodiscard]] ViewState state() const override;

Q_SIGNALS:
    //! count() may be another.
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onUpdated();
    void retranslate();

    FilterBar *m_bar;
    RequestsModel *m_model;
    RequestsFeed *m_feed = nullptr; // of the present session
    QTreeView *m_view;
    QList<SavedFilter> m_saved;
    bool m_isActive = false;
    bool m_isFitted = false; // columns, to the first requests
};

} // namespace browser
