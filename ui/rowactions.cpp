// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rowactions.h"

#include "sdk/connectionoptions.h"
#include "sdk/error.h"
#include "ui/browser.h"
#include "ui/columns/anycolumn.h"
#include "ui/columns/tooltip.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/plainbox.h"
#include "ui/mainactions.h"
#include "ui/pages/columnspage.h"
#include "ui/portal.h"
#include "ui/views/detailspane.h"
#include "ui/views/languagefollower.h"
#include "ui/views/oneline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace browser {
namespace {

constexpr qsizetype mostWays = 12;
constexpr qsizetype longestWay = 60; // characters
constexpr qsizetype longestUrl = 300;
constexpr qsizetype longestCopied = 60;

} // namespace

RowActions::RowActions(MainActions &actions, Browser &browser, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_browser(browser)
    , m_window(window)
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.copyRows, &RowActions::copyRows);
    on(m_actions.copyCell, &RowActions::copyCell);
    on(m_actions.copyId, &RowActions::copyIds);
    on(m_actions.openInPortal, &RowActions::askForPortal);
    on(m_actions.columns, &RowActions::chooseColumns);
    on(m_actions.resetColumns, &RowActions::resetColumns);
    connect(&m_browser, &Browser::menuRequested, this, &RowActions::showMenu);
    connect(&m_browser, &Browser::columnsMenuRequested, this, &RowActions::showColumnsMenu);
}

// A URL that makes no sense has been told of where it was entered.
void RowActions::setEngine(const QString &url)
{
    try {
        m_api = ovirt::engineUrl(url);
    } catch (const ovirt::Error &) {
        m_api.clear();
    }
}

void RowActions::update(bool hasRows, bool isBusy)
{
    const bool hasSelection = hasRows && m_browser.page().hasSelectedObject();
    const bool isRequests = m_browser.view() == m_browser.requestsView();
    const bool hasSelectedRow = hasRows && m_browser.page().hasSelectedRow();
    m_actions.copyRows->setEnabled(hasSelectedRow);
    m_actions.copyCell->setEnabled(hasSelectedRow);
    m_actions.copyId->setEnabled(hasSelection);
    m_actions.openInPortal->setEnabled(hasRows && portalUrl().isValid());
    m_actions.columns->setEnabled(hasRows && !isRequests);
    m_actions.resetColumns->setEnabled(hasRows && !isRequests);
    m_actions.exportView->setEnabled(hasRows && !isBusy && !isRequests);
    m_actions.exportSelection->setEnabled(hasSelectedRow && !isBusy && !isRequests);
}

// --- The clipboard

void RowActions::copyRows()
{
    QMimeData *rows = m_browser.page().copyOfRows();
    if (!rows)
        return;
    const qsizetype count = rows->text().count(QLatin1Char('\n')); // below the titles
    QGuiApplication::clipboard()->setMimeData(rows);               // which owns it from here on
    Q_EMIT copied(
        count == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(QLocale().toString(count)));
}

void RowActions::copyCell()
{
    const QString text = m_browser.page().currentText();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("Copied: %1").arg(asShownLine(text, longestCopied)));
}

void RowActions::copyIds()
{
    QStringList ids;
    for (const ObjectKey &key : m_browser.page().selectedObjects())
        ids.append(key.id);
    if (ids.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    Q_EMIT copied(ids.size() == 1 ? tr("ID copied: %1").arg(asShownLine(ids.first(), longestCopied))
                                  : tr("%1 IDs copied").arg(QLocale().toString(ids.size())));
}

// --- The engine's own page

QUrl RowActions::portalUrl() const
{
    const ObjectKey &key = m_browser.object();
    return key.isNull() ? QUrl() : portalUrlOf(m_api, m_browser.inventory(), key);
}

void RowActions::askForPortal()
{
    const QUrl url = portalUrl();
    if (!url.isValid())
        return;
    auto *box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("portalBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    // As it is sent: decoded, a name could make it look like another address.
    box->setInformativeText(asShownLine(url.toString(QUrl::FullyEncoded), longestUrl));
    QPushButton *open = box->addButton(QString(), QMessageBox::AcceptRole);
    open->setObjectName(QStringLiteral("openButton"));
    new LanguageFollower(box, [box, open] {
        box->setWindowTitle(tr("Administration Portal"));
        box->setText(tr("Open this page in the web browser?"));
        open->setText(tr("Open"));
    });
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(open);
    connect(box, &QMessageBox::accepted, this, [this, url] { Q_EMIT portalRequested(url); });
    makePlain(*box);
    box->open();
}

// --- Columns

void RowActions::chooseColumns()
{
    auto *page = qobject_cast<ColumnsPage *>(&m_browser.page());
    if (!page)
        return;
    auto *dialog = new ColumnsDialog(page->choices(page->columns()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlaceOfNew(page->placeOfNew());
    connect(dialog, &ColumnsDialog::columnsChosen, page, &ColumnsPage::chooseColumns);
    connect(dialog, &ColumnsDialog::defaultsRequested, page,
        [dialog, page] { dialog->setChoices(page->choices(page->defaultColumns())); });
    dialog->open();
}

void RowActions::resetColumns()
{
    m_browser.page().resetColumns();
}

// --- Menus

QMenu *RowActions::newMenu() const
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void RowActions::showMenu(const QPoint &globalPosition)
{
    QMenu *menu = newMenu();
    menu->setObjectName(QStringLiteral("rowMenu"));
    addWays(menu);
    menu->addAction(m_actions.refreshVm);
    menu->addAction(m_actions.openInPortal);
    menu->addSeparator();
    menu->addActions({m_actions.copyRows, m_actions.copyCell, m_actions.copyId});
    menu->addAction(m_actions.exportSelection);
    if (const QList<QAction *> more = m_browser.page().menuActions(); !more.isEmpty()) {
        menu->addSeparator();
        menu->addActions(more);
    }
    addSorting(menu);
    menu->popup(globalPosition);
}

// What clicks on titles do, with Shift and without, for those who have no mouse.
void RowActions::addSorting(QMenu *menu)
{
    menu->addSeparator();
    ViewPage *page = &m_browser.page();
    QMenu *sort = menu->addMenu(tr("&Sort by"));
    sort->setObjectName(QStringLiteral("sortMenu"));
    for (const ViewPage::ShownColumn &column : page->shownColumns()) {
        const QAction *action = sort->addAction(asButtonText(column.title));
        connect(action, &QAction::triggered, page,
            [page, number = column.number] { page->sortBy(number); });
    }
    auto *table = qobject_cast<ColumnsPage *>(page);
    if (!table)
        return;
    QMenu *sortAlso = menu->addMenu(tr("&Then sort by"));
    sortAlso->setObjectName(QStringLiteral("sortAlsoMenu"));
    for (const ViewPage::ShownColumn &column : page->shownColumns()) {
        const QAction *action = sortAlso->addAction(asButtonText(column.title));
        connect(action, &QAction::triggered, table,
            [table, number = column.number] { table->sortAlsoBy(number); });
    }
}

// To whatever the object names: its host, its cluster, who has the permission.
void RowActions::addWays(QMenu *menu)
{
    QList<ObjectKey> known;
    const ObjectDetails details = m_browser.objectDetails();
    for (const DetailSection &section : details.sections) {
        for (const Detail &detail : section.details) {
            if (detail.link.isNull() || detail.isItem || known.contains(detail.link)
                || known.size() >= mostWays)
                continue;
            known.append(detail.link);
            //: %1: host, cluster, …; %2: its name
            QAction *way = menu->addAction(tr("Go to %1: %2")
                                               .arg(asButtonText(detail.label, longestWay),
                                                   asButtonText(detail.value, longestWay)));
            way->setToolTip(asToolTip(detail.value));
            connect(way, &QAction::triggered, &m_browser,
                [this, link = detail.link] { m_browser.openObject(link); });
        }
    }
    if (!known.isEmpty())
        menu->addSeparator();
}

void RowActions::showColumnsMenu(const QPoint &globalPosition)
{
    QMenu *menu = newMenu();
    menu->setObjectName(QStringLiteral("columnsMenu"));
    auto *page = qobject_cast<ColumnsPage *>(&m_browser.page());
    const QString key = page ? page->hideableAt(globalPosition) : QString();
    if (!key.isEmpty()) {
        QAction *hide = menu->addAction(tr("&Hide this column"));
        hide->setObjectName(QStringLiteral("hideColumnAction"));
        connect(hide, &QAction::triggered, page, [page, key] { page->hideColumn(key); });
        menu->addSeparator();
    }
    menu->addActions({m_actions.columns, m_actions.resetColumns});
    menu->popup(globalPosition);
}

} // namespace browser
