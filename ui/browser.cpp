// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browser.h"

#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/treepage.h"
#include "ui/session/enginesession.h"
#include "ui/sidebarcounts.h"
#include "ui/viewpages.h"
#include "ui/views/detailspane.h"
#include "ui/views/sidebar.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace browser {

Browser::Browser(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_last(m_settings)
    , m_views(new SidebarModel(this))
    , m_sidebar(new Sidebar(m_views))
    , m_pages(new ViewPages(m_settings))
    , m_details(new DetailsPane)
    , m_sides(new BrowserSides(settings, m_sidebar, m_pages, m_details))
    , m_tree(&m_pages->tree())
    , m_requests(&m_pages->requests())
    , m_page(m_tree)
    , m_counts(new SidebarCounts(*m_views, *m_requests, this))
    , m_feed(new DetailsFeed(*m_details, this))
{
    makeLayout();
    connectPage(m_tree);
    connectPage(m_requests);
    connectParts();
    const QString view = m_settings.currentView();
    openView(m_views->indexOf(view).isValid() ? view : m_tree->view());
}

Browser::~Browser() = default;

void Browser::makeLayout()
{
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_sides->setObjectName(QStringLiteral("splitter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
    m_sides->restoreSides();
}

void Browser::connectParts()
{
    connect(m_sidebar, &Sidebar::viewChosen, this, &Browser::showView);
    connect(m_sidebar, &Sidebar::entered, this, [this] { m_page->focusRows(); });
    connect(m_pages, &ViewPages::made, this, &Browser::connectPage);
    connect(m_details, &DetailsPane::objectRequested, this, &Browser::openObject);
    connect(m_details, &DetailsPane::rowsRequested, this, &Browser::openRows);
}

// --- Pages

void Browser::connectPage(ViewPage *page)
{
    connect(page, &ViewPage::currentObjectChanged, this, [this, page] { onCurrentObject(page); });
    connect(page, &ViewPage::selectedObjectsChanged, this, [this, page] {
        if (page == m_page)
            Q_EMIT selectionChanged();
    });
    connect(page, &ViewPage::settled, this, [this, page] { onSettled(page); });
    connect(page, &ViewPage::objectRequested, this, &Browser::openObject);
    connect(page, &ViewPage::menuRequested, this, &Browser::menuRequested);
    connect(page, &ViewPage::columnsMenuRequested, this, &Browser::columnsMenuRequested);
    connect(page, &ViewPage::retryRequested, this, &Browser::retryRequested);
}

QString Browser::view() const
{
    return m_page->view();
}

QString Browser::requestsView()
{
    return QString::fromLatin1(SidebarModel::requestsView);
}

ovirt::Inventory Browser::inventory() const
{
    return m_session ? m_session->inventory() : ovirt::Inventory();
}

void Browser::openView(const QString &view)
{
    showView(view);
    if (isVisible())
        m_page->focusRows();
}

void Browser::showView(const QString &view)
{
    ViewPage *page = m_pages->pageOf(view);
    if (!page)
        return;
    m_places.leave(this->view(), m_page->filter());
    const bool isOther = page != std::exchange(m_page, page);
    m_pages->open(page);
    m_sidebar->setView(view);
    if (!isOther)
        return;
    m_settings.setCurrentView(view);
    page->ensureCurrentRow();
    onCurrentObject(page);
    Q_EMIT viewChanged(view);
    Q_EMIT selectionChanged();
}

void Browser::save()
{
    m_pages->save();
    m_sides->saveSides();
    saveSelection();
}

void Browser::saveSelection()
{
    m_last.save(object(), *m_page);
}

// --- The session

void Browser::setSession(EngineSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    if (m_session) // another session begins where this one was left
        saveSelection();
    m_session = session;
    if (m_session) {
        connect(m_session, &EngineSession::inventoryReset, this, &Browser::onReset);
        connect(m_session, &EngineSession::inventoryChanged, this, &Browser::onChanged);
        connect(m_session, &EngineSession::stateChanged, this, &Browser::onStateChanged);
    }
    m_counts->setSession(session);
    m_feed->setSession(session);
    m_pages->setSession(session);
    m_places.clear();
    onReset();
    if (session)
        m_last.showIn(*m_page);
    Q_EMIT waysChanged();
}

void Browser::onReset()
{
    m_feed->outdate();
    m_feed->setOwn({});
    setObject({}); // what is still there is found again by the page
    m_pages->reset();
    m_counts->update();
}

// What only says how complete it is changes no row.
void Browser::onChanged(const ovirt::AppliedChange &applied)
{
    const bool hasNewFacts = applied.otherKindsChanged() || !applied.of<ovirt::Vm>().isEmpty()
        || !applied.changedParts.isEmpty() || applied.grantsChanged;
    if (hasNewFacts)
        m_feed->outdate();
    m_pages->apply(applied, hasNewFacts);
    if (!hasNewFacts)
        return;
    m_counts->updateSoon();
    m_feed->setOwn(m_page->currentDetails(), m_page->currentState());
    m_feed->updateSoon();
}

// What ended has nothing more to wait for.
void Browser::onStateChanged()
{
    if (m_session->isBusy())
        return;
    if (m_page == m_tree)
        m_tree->ensureCurrentRow();
    m_feed->setOwn(m_page->currentDetails(), m_page->currentState());
    m_feed->update();
    m_counts->updateNext(); // each of them takes some milliseconds
}

// --- What is selected

void Browser::onCurrentObject(ViewPage *page)
{
    if (page != m_page)
        return;
    // Where a row goes away the view takes one beside it, which nobody chose.
    const QScopedValueRollback going(m_isGoing, m_isGoing || page->isSettling());
    const ObjectKey key = page->currentObject();
    const std::optional<ObjectDetails> own = page->currentDetails();
    const bool isOwn = own || m_feed->hasOwn();
    m_feed->setOwn(own, page->currentState());
    if (!key.isNull() || isOwn || page == m_requests) // which are not about an object each
        setObject(key);
    if (isOwn)
        m_feed->update();
}

// What a filter found is what the details are about from then on, though nobody chose it.
void Browser::onSettled(ViewPage *page)
{
    if (page != m_page || page->filter().isEmpty() || page->hasCurrentRow())
        return;
    const QScopedValueRollback going(m_isGoing, true);
    if (page->ensureCurrentRow())
        return;
    m_feed->setOwn({});
    setObject({});
}

void Browser::setObject(const ObjectKey &key)
{
    const bool isOther = m_feed->setObject(key);
    if (!isOther && !key.isNull())
        return;
    if (!key.isNull() && !m_isGoing)
        visit(key);
    m_feed->update();
    Q_EMIT selectionChanged();
}

// --- Ways

void Browser::openObject(const ObjectKey &key)
{
    if (key.isNull())
        return;
    if (m_page->currentObject().kind != key.kind || !m_page->showObject(key)) {
        const QScopedValueRollback going(m_isGoing, true); // nobody chose the rows on the way
        openView(QString::fromLatin1(infoOf(key.kind).key));
        if (!m_page->showObject(key) && !m_page->filter().isEmpty())
            m_page->setFilter({}); // it hides what was asked for; then it comes
    }
    m_page->focusRows();
    setObject(key);
    visit(key);
}

void Browser::openRows(const TableLink &rows)
{
    const QScopedValueRollback going(m_isGoing, true);
    openView(QString::fromLatin1(infoOf(rows.kind).key));
    m_page->setFilter(rows.filter);
    visit({}); // so that one comes back to where the link was
}

void Browser::visit(const ObjectKey &key)
{
    if (m_places.visit({view(), key, m_page->filter()}))
        Q_EMIT waysChanged();
}

void Browser::goBack()
{
    if (!canGoBack())
        return;
    m_places.leave(view(), m_page->filter());
    goTo(m_places.back());
}

void Browser::goForward()
{
    if (!canGoForward())
        return;
    m_places.leave(view(), m_page->filter());
    goTo(m_places.forward());
}

void Browser::goTo(const VisitedPlace &place)
{
    const QScopedValueRollback going(m_isGoing, true);
    openView(place.view);
    if (m_page->filter() != place.filter)
        m_page->setFilter(place.filter);
    if (!place.object.isNull()) {
        m_page->showObject(place.object);
        setObject(place.object);
    }
    Q_EMIT waysChanged();
}

// --- What is shown

void Browser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_feed->update();
}

void Browser::setDetailsShown(bool areShown)
{
    m_sides->setDetailsShown(areShown);
    m_feed->update();
}

} // namespace browser
