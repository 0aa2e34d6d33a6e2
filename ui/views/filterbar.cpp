// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filterbar.h"

#include "ui/columns/tooltip.h"
#include "ui/views/filterhelp.h"
#include "ui/views/icons.h"
#include "ui/views/plainlabel.h"
#include "ui/views/statecolors.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QToolButton>

namespace browser {
namespace {

constexpr qsizetype mostButtons = 6;
constexpr qsizetype longestName = 40;

QToolButton *flatButton(const char *objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(objectName));
    button->setAutoRaise(true);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_summary(new PlainLabel)
    , m_error(new PlainLabel)
    , m_star(flatButton("saveFilterButton"))
    , m_question(flatButton("filterHelpButton"))
    , m_row(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_summary->setObjectName(QStringLiteral("filterSummary"));
    m_error->setObjectName(QStringLiteral("filterError"));
    m_star->setIcon(icon(IconName::Star));
    m_question->setIcon(icon(IconName::Help));
    m_buttons->setSpacing(4);
    QHBoxLayout *row = m_row;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_question);
    row->addWidget(m_star);
    row->addLayout(m_buttons);
    row->addSpacing(8);
    row->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
    m_error->hide();
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::TabFocus);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::updateButtons);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!signalsBlocked())
            Q_EMIT textChanged(text);
    });
    connect(m_edit, &FilterEdit::leaveRequested, this, &FilterBar::leaveRequested);
    connect(m_star, &QToolButton::clicked, this, &FilterBar::save);
    connect(m_question, &QToolButton::clicked, this, &FilterBar::showHelp);
    retranslate();
    updateButtons();
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_hasOwnPlaceholder = true;
    m_question->hide();
}

void FilterBar::addButton(QAction *action)
{
    auto *button = flatButton("filterActionButton");
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_row->insertWidget(m_row->count() - 2, button);
}

void FilterBar::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_edit->setText(text);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setError(qsizetype position, qsizetype length, const QString &sentence)
{
    m_edit->setWrong(position, length);
    m_error->setText(sentence);
    m_error->setVisible(position >= 0);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, failureColor(palette));
    m_error->setPalette(palette);
}

void FilterBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void FilterBar::setCompleter(const FilterEdit::Completer &completer)
{
    m_edit->setCompleter(completer);
}

void FilterBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

// --- Filters with names

void FilterBar::setSavedFilters(const QList<SavedFilter> &filters)
{
    m_saved = filters;
    makeButtons();
    updateButtons();
}

// A click on the one that is in force clears it.
void FilterBar::choose(const QString &text)
{
    m_edit->setText(m_edit->text() == text ? QString() : text);
}

void FilterBar::makeButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const SavedFilter &filter :
        std::as_const(m_saved).first(qMin(m_saved.size(), mostButtons))) {
        auto *button = flatButton("savedFilterButton");
        QString name = filter.name;
        button->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setAccessibleName(filter.name);
        button->setToolTip(asToolTip(filter.text));
        button->setCheckable(true);
        button->setProperty("filter", filter.text);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *removal = new QAction(tr("Remove this filter"), button);
        button->addAction(removal);
        connect(removal, &QAction::triggered, this, [this, filter] { remove(filter.name); });
        connect(button, &QToolButton::clicked, this, [this, filter] {
            choose(filter.text);
            updateButtons();
        });
        m_buttons->addWidget(button);
    }
}

void FilterBar::updateButtons()
{
    const QString text = m_edit->text();
    for (int at = 0; at < m_buttons->count(); ++at) {
        auto *button = qobject_cast<QToolButton *>(m_buttons->itemAt(at)->widget());
        button->setChecked(button->property("filter").toString() == text);
    }
    m_star->setEnabled(!text.trimmed().isEmpty() && !m_error->isVisibleTo(this));
}

void FilterBar::save()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("saveFilterDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name of the button:"));
    dialog->setTextValue(m_edit->text().left(longestName));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &entered) {
        const QString name = entered.trimmed().left(longestName);
        if (name.isEmpty())
            return;
        m_saved.removeIf([&](const SavedFilter &each) { return each.name == name; });
        m_saved.append({name, m_edit->text()});
        setSavedFilters(m_saved);
        Q_EMIT savedFiltersChanged(m_saved);
    });
    dialog->open();
}

void FilterBar::remove(const QString &name)
{
    m_saved.removeIf([&](const SavedFilter &each) { return each.name == name; });
    setSavedFilters(m_saved);
    Q_EMIT savedFiltersChanged(m_saved);
}

void FilterBar::showHelp()
{
    auto *help = new FilterHelp(m_help, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->popUpBelow(m_question);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    if (!m_hasOwnPlaceholder)
        m_edit->setPlaceholderText(tr("Filter: any text, or status:down memory>8GiB"));
    m_edit->setAccessibleName(tr("Filter"));
    m_star->setAccessibleName(tr("Save this filter as a button"));
    m_star->setToolTip(asToolTip(tr("Save this filter as a button")));
    m_question->setAccessibleName(tr("How to filter"));
    m_question->setToolTip(asToolTip(tr("How to filter")));
}

} // namespace browser
