// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/viewpage.h"

class QCheckBox;
class QTreeView;

namespace browser {

class EngineSession;
class RequestsFeed;
class RequestsModel;
class RowsStack;

//! What was asked of the engine, how long it took, and what failed.
class RequestsPage : public ViewPage {
    Q_OBJECT

public:
    explicit RequestsPage(QWidget *parent = nullptr);

    //! Whose requests: null: nobody's.
    void setSession(EngineSession *session);
    //! Stands at the end of the filter line, and in the rows' menu; must outlive it.
    void setRetryAction(QAction *retry);
    //! Of the requests that are listed without a filter; -1: nobody knows.
    [[nodiscard]] qsizetype count() const;
    //! The first row, at which what failed stands as long as nobody chose an order.
    void showFirst();

    [[nodiscard]] QString view() const override;
    void setActive(bool isActive) override;
    void setInventory(const ovirt::Inventory &inventory, quint64 version) override;
    [[nodiscard]] std::optional<ObjectDetails> currentDetails() const override;
    [[nodiscard]] PageRows rows(bool selectedOnly) const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    void setFilter(const QString &text) override;
    //! And the widths and the order that a person chose.
    void restore(const ViewState &state) override;
    [[nodiscard]] ViewState state() const override;

Q_SIGNALS:
    //! count() may be another.
    void counted();

protected:
    [[nodiscard]] QModelIndex indexOf(const ObjectKey &key) const override;
    void retranslate() override;

private:
    void makeView();
    void connectView();
    void setEarlierShown(bool areShown);
    void onUpdated();
    void fitColumns();
    [[nodiscard]] static QString keyOf(int column);

    RequestsModel *m_model;
    RequestsFeed *m_feed = nullptr; // of the present session
    QTreeView *m_view;
    RowsStack *m_stack;
    QCheckBox *m_earlier;
    QAction *m_retry = nullptr;
    bool m_isActive = false;
    QHash<QString, int> m_widths; // by column, that a person chose
    bool m_isFitting = false;
    bool m_isFitted = false; // columns, to the first requests
    bool m_isFittedToFailures = false;
};

} // namespace browser
