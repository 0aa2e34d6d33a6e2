// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/viewsettings.h"
#include "ui/views/filteredit.h"

class QHBoxLayout;
class QToolButton;

namespace browser {

class PlainLabel;
class ToneLabel;

//! \brief The line above a view: what is looked for, what is wrong with it, and filters with names.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    using Completion = FilterEdit::Completion;

    explicit FilterBar(QWidget *parent = nullptr);

    //! What stands in the empty line; one that is given has no help and no language.
    void setPlaceholder(const QString &text);
    //! Another button, before the summary.
    void addButton(QAction *action);
    //! Tells nobody.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    //! What is wrong, at the place where it is wrong; a position below 0: nothing.
    void setError(qsizetype position, qsizetype length, const QString &sentence);
    //! How many rows there are.
    void setSummary(const QString &summary);
    void setCompleter(const FilterEdit::Completer &completer);
    void setSavedFilters(const QList<SavedFilter> &filters);
    //! Lines of an example, a tabulator, and what it finds.
    void setHelp(const QString &help) { m_help = help; }

Q_SIGNALS:
    //! A person typed it, or chose it.
    void textChanged(const QString &text);
    void savedFiltersChanged(const QList<browser::SavedFilter> &filters);
    //! The rows are wanted.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const QString &text);
    void save();
    void remove(const QString &name);
    void makeButtons();
    void updateButtons();
    void showHelp();
    void retranslate();

    FilterEdit *m_edit;
    PlainLabel *m_summary;
    PlainLabel *m_error;
    QToolButton *m_star;
    QToolButton *m_question;
    QHBoxLayout *m_row;
    QHBoxLayout *m_buttons;
    QList<SavedFilter> m_saved;
    QString m_help;
    bool m_hasOwnPlaceholder = false;
};

} // namespace browser
