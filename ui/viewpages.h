// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStackedWidget>
#include <QThreadPool>

namespace ovirt {
class Inventory;
struct AppliedChange;
} // namespace ovirt

namespace browser {

class EngineSession;
class RequestsPage;
class TreePage;
class ViewPage;
class ViewSettings;

//! The pages of all views, of which one is open: each is made when it is first asked for, shows
//! what the session has, and is as it was left.
class ViewPages : public QStackedWidget {
    Q_OBJECT

public:
    //! \a settings must outlive it.
    explicit ViewPages(ViewSettings &settings, QWidget *parent = nullptr);
    //! Waits for a question that is under way.
    ~ViewPages() override;

    [[nodiscard]] TreePage &tree() const { return *m_tree; }
    [[nodiscard]] RequestsPage &requests() const { return *m_requests; }
    //! Null: there is no such view.
    [[nodiscard]] ViewPage *pageOf(const QString &view);
    //! Nobody looks at the others from then on.
    void open(ViewPage *page);

    //! Whose inventory, from reset() on, until there is another; null: nobody's.
    void setSession(EngineSession *session);
    //! Shows the session's inventory, which is another.
    void reset();
    //! \brief Shows the session's inventory, after that changed.
    //!
    //! Without news only what says how complete it is.
    void apply(const ovirt::AppliedChange &applied, bool hasNews);
    //! Writes down how each is.
    void save();

Q_SIGNALS:
    //! Of those that are made later than this.
    void made(browser::ViewPage *page);

private:
    [[nodiscard]] ViewPage *makePage(const QString &view);
    void add(ViewPage *page);
    void save(ViewPage *page);
    void showInTables(const ovirt::Inventory &inventory);

    ViewSettings &m_settings;
    QThreadPool m_pool;
    EngineSession *m_session = nullptr;
    quint64 m_version = 1; // of the inventory
    TreePage *m_tree;
    RequestsPage *m_requests;
    QHash<QString, ViewPage *> m_pages;
};

} // namespace browser
