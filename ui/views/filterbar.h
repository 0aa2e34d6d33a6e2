// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/filterline.h"
#include "ui/views/savedfilterstrip.h"

class QInputDialog;
class QToolButton;

namespace browser {

class FilterHelp;
class ToneLabel;

//! \brief The line above a table that says which rows are wanted.
//!
//! It knows nothing of the language: its owner says what is wrong with a text, how it may go on,
//! and what the help says; and keeps the saved filters.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    using Completion = FilterLine::Completion;

    explicit FilterBar(QWidget *parent = nullptr);

    //! As if it was typed: textChanged() follows when it is another text.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    //! \brief What is wrong, at the place where it is wrong, in UTF-16 units; \a position < 0:
    //! nothing. The next change of the text takes it away.
    void setError(qsizetype position, qsizetype length, const QString &sentence);
    //! How much is shown, e.g. "12 of 1,204 VMs".
    void setSummary(const QString &summary);
    //! \brief Asked at each key. The candidates are put in the place of `length` units from
    //! `start` on, as they are.
    void setCompleter(FilterLine::Completer completer);
    void setSavedFilters(const QList<SavedFilter> &filters);
    //! The page of help: a line each, an example and its meaning with a tabulator between.
    void setHelp(const QString &plainText);
    //! Goes into the line and selects what is there.
    void setFocus();

Q_SIGNALS:
    void textChanged(const QString &text);
    //! A person has given the present text a name, which may be that of another filter.
    void saveRequested(const QString &name, const QString &text);
    //! The text is in the line already; empty: the filter was taken away.
    void savedFilterChosen(const QString &text);
    void savedFilterRenamed(const QString &name, const QString &newName);
    void savedFilterRemoved(const QString &name);
    //! Escape on an empty text, or Down: the rows are to have the focus.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeWidgets();
    void connectWidgets();
    void onTextChanged(const QString &text);
    void updateStar();
    void save();
    void rename(const QString &name);
    [[nodiscard]] QInputDialog *makeNameDialog(const QString &name);
    void retranslate();

    FilterLine *m_line;
    QToolButton *m_helpButton;
    FilterHelp *m_help;
    QToolButton *m_star;
    SavedFilterStrip *m_saved;
    ToneLabel *m_summary;
    ToneLabel *m_error;
};

} // namespace browser
