// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filterbar.h"

#include "ui/columns/tooltip.h"
#include "ui/views/actionbutton.h"
#include "ui/views/filterhelp.h"
#include "ui/views/icons.h"
#include "ui/views/languagefollower.h"
#include "ui/views/linebuttons.h"
#include "ui/views/oneline.h"
#include "ui/views/tonelabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace browser {
namespace {

constexpr int gap = 4;
constexpr int border = 8;
constexpr int narrowestLine = 200;
constexpr int longestName = 60;      // characters
constexpr double mostOfSaved = 0.45; // of the row
constexpr double mostOfSummary = 0.35;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new FilterLine)
    , m_helpButton(new QToolButton)
    , m_star(new QToolButton)
    , m_saved(new SavedFilterStrip)
    , m_summary(new ToneLabel)
    , m_error(new ToneLabel)
    , m_row(new QHBoxLayout)
{
    makeWidgets();
    connectWidgets();
    retranslate();
    updateStar();
}

void FilterBar::makeWidgets()
{
    m_line->setObjectName(QStringLiteral("filterLineEdit"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(narrowestLine);
    m_line->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_helpButton->setObjectName(QStringLiteral("filterHelpButton"));
    m_helpButton->setIcon(icon(IconName::Help));
    m_helpButton->setEnabled(false);
    m_star->setObjectName(QStringLiteral("saveFilterButton"));
    m_star->setIcon(icon(IconName::Star));
    for (QToolButton *button : {m_helpButton, m_star}) {
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_summary->setObjectName(QStringLiteral("filterSummaryLabel"));
    m_summary->setWordWrap(false);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QSizePolicy policy = m_summary->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // until the first count comes
    m_summary->setSizePolicy(policy);
    m_error->setObjectName(QStringLiteral("filterErrorLabel"));
    m_error->setTone(ToneLabel::Tone::Failure);
    setFocusProxy(m_line);

    m_row->setSpacing(gap);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_helpButton);
    m_row->addWidget(m_star);
    m_row->addWidget(m_saved);
    m_row->addSpacing(gap);
    m_row->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(border, gap, border, gap);
    layout->setSpacing(gap);
    layout->addLayout(m_row);
    layout->addWidget(m_error);
    layout->addStretch(); // the line stays where it is when a sentence comes or goes
}

void FilterBar::connectWidgets()
{
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::onTextChanged);
    connect(m_line, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_isUntold)
            showErrorOnceLeft();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        m_isUntold = false;
        showError();
    });
    connect(m_line, &FilterLine::leaveRequested, this, &FilterBar::leaveRequested);
    connect(m_helpButton, &QToolButton::clicked, this, &FilterBar::showHelp);
    connect(m_star, &QToolButton::clicked, this, &FilterBar::askForName);
    connect(m_saved, &SavedFilterStrip::chosen, m_line, &QLineEdit::setText);
    connect(m_saved, &SavedFilterStrip::renameRequested, this, &FilterBar::askForNewName);
    connect(m_saved, &SavedFilterStrip::removed, this, &FilterBar::remove);
}

void FilterBar::onTextChanged(const QString &text)
{
    setError(-1, 0, {});
    m_saved->setPresent(text);
    updateStar();
    if (!m_isQuiet)
        Q_EMIT textChanged(text);
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_hasOwnPlaceholder = true;
    m_line->setPlaceholderText(text);
    m_helpButton->hide();
}

void FilterBar::addControl(QWidget *control)
{
    m_row->insertWidget(m_row->indexOf(m_summary), control);
}

void FilterBar::addButton(QAction *action)
{
    addControl(makeActionButton(action, this));
}

void FilterBar::setText(const QString &text)
{
    m_isQuiet = true;
    m_line->setText(text);
    m_isQuiet = false;
}

QString FilterBar::text() const
{
    return m_line->text();
}

void FilterBar::setError(
    qsizetype position, qsizetype length, const QString &sentence, bool isUnfinished)
{
    m_wrong = {position, length, position >= 0 ? sentence : QString()};
    m_isUntold = isUnfinished && m_line->hasFocus();
    showErrorOnceLeft();
}

void FilterBar::showErrorOnceLeft()
{
    if (m_isUntold && m_line->cursorPosition() == m_wrong.position + m_wrong.length)
        return;
    m_isUntold = false;
    showError();
}

void FilterBar::showError()
{
    m_line->setError(m_wrong.position, m_wrong.length);
    m_line->setAccessibleDescription(asShownText(m_wrong.sentence));
    m_error->showMessage(m_wrong.sentence);
}

void FilterBar::setExample(const QString &filter)
{
    m_example = filter;
    retranslate();
}

void FilterBar::setSummary(const QString &summary)
{
    m_summary->showMessage(asShownLine(summary));
}

void FilterBar::setWidestSummary(const QString &summary)
{
    if (summary == std::exchange(m_widestSummary, summary))
        return;
    keepRoom();
}

void FilterBar::keepRoom()
{
    const int room = m_summary->fontMetrics().horizontalAdvance(m_widestSummary) + gap;
    m_summary->setMinimumWidth(room <= width() * mostOfSummary ? room : 0);
}

void FilterBar::setCompleter(FilterLine::Completer completer)
{
    m_line->setCompleter(std::move(completer));
}

void FilterBar::setSavedFilters(const QList<SavedFilter> &filters)
{
    m_saved->setFilters(filters);
    m_saved->setVisible(!filters.isEmpty());
    updateStar();
}

void FilterBar::setHelp(const QString &plainText)
{
    m_help = plainText;
    m_helpButton->setEnabled(!plainText.isEmpty());
}

bool FilterBar::showHelp()
{
    if (m_help.isEmpty())
        return false;
    auto *help = new FilterHelp(m_help, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->setAccessibleName(tr("What can be typed into the filter"));
    help->showBelow(m_helpButton);
    return true;
}

void FilterBar::setFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll(); // also when it had the focus before
}

// There is nothing to save in an empty text, or in one that is saved.
bool FilterBar::canSave() const
{
    const QString present = text().trimmed();
    const QList<SavedFilter> &filters = m_saved->filters();
    const bool isSaved = std::any_of(filters.begin(), filters.end(),
        [&present](const SavedFilter &filter) { return filter.text.trimmed() == present; });
    return !present.isEmpty() && !isSaved;
}

void FilterBar::updateStar()
{
    m_star->setEnabled(canSave());
}

// --- Saved filters

void FilterBar::askForName()
{
    const QString filter = text().trimmed();
    QInputDialog *dialog = makeNameDialog(asOneLine(filter).left(longestName));
    new LanguageFollower(dialog, [dialog] {
        dialog->setWindowTitle(tr("Save filter"));
        dialog->setOkButtonText(tr("Save"));
    });
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter](const QString &name) {
        save({name.trimmed(), filter});
    });
    dialog->open();
}

// One of that name becomes this one.
void FilterBar::save(const SavedFilter &filter)
{
    QList<SavedFilter> filters = m_saved->filters();
    const auto same = std::find_if(filters.begin(), filters.end(),
        [&filter](const SavedFilter &other) { return other.name == filter.name; });
    if (same == filters.end())
        filters.append(filter);
    else
        *same = filter;
    change(filters);
}

void FilterBar::askForNewName(const QString &name)
{
    QInputDialog *dialog = makeNameDialog(name);
    new LanguageFollower(dialog, [dialog] {
        dialog->setWindowTitle(tr("Rename filter"));
        dialog->setOkButtonText(tr("Rename"));
    });
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, name](const QString &newName) { rename(name, newName.trimmed()); });
    dialog->open();
}

// It takes the place of another one of that name.
void FilterBar::rename(const QString &name, const QString &newName)
{
    if (newName == name)
        return;
    QList<SavedFilter> filters = m_saved->filters();
    filters.removeIf([&newName](const SavedFilter &filter) { return filter.name == newName; });
    for (SavedFilter &filter : filters) {
        if (filter.name == name)
            filter.name = newName;
    }
    change(filters);
}

void FilterBar::remove(const QString &name)
{
    QList<SavedFilter> filters = m_saved->filters();
    filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    change(filters);
}

void FilterBar::change(const QList<SavedFilter> &filters)
{
    setSavedFilters(filters);
    Q_EMIT savedFiltersChanged(filters);
}

QInputDialog *FilterBar::makeNameDialog(const QString &name)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("filterNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setTextValue(name);
    dialog->setMinimumWidth(320);
    dialog->resize(dialog->sizeHint()); // only then has it its widgets
    auto *line = dialog->findChild<QLineEdit *>();
    line->setObjectName(QStringLiteral("filterNameLineEdit"));
    new LanguageFollower(dialog, [dialog, line] {
        dialog->setLabelText(tr("Name of the filter:"));
        line->setAccessibleName(tr("Name of the filter"));
    });
    dialog->findChild<QLabel *>()->setTextFormat(Qt::PlainText);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto update = [ok](const QString &typed) { ok->setEnabled(!typed.trimmed().isEmpty()); };
    connect(dialog, &QInputDialog::textValueChanged, ok, update);
    update(name);
    return dialog;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_saved->setMaximumWidth(int(width() * mostOfSaved));
    keepRoom();
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
        m_line->setPlaceholderText(m_example.isEmpty()
                ? tr("Filter: any text")
                : tr("Filter: any text, or %1 …", "an example").arg(m_example));
    m_line->setAccessibleName(tr("Filter"));
    nameButtons(*m_line);
    m_helpButton->setAccessibleName(tr("What can be typed into the filter"));
    m_helpButton->setToolTip(asToolTip(tr("What can be typed into the filter")));
    m_star->setAccessibleName(tr("Save the filter"));
    m_star->setToolTip(asToolTip(tr("Save the filter under a name")));
}

} // namespace browser
