// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/filterline.h"
#include "ui/views/savedfilterstrip.h"

class QAction;
class QHBoxLayout;
class QInputDialog;
class QToolButton;

namespace browser {

class ToneLabel;

//! \brief The line above a table that says which rows are wanted.
//!
//! It knows nothing of the language: its owner says what is wrong with a text, how it may go on,
//! and what the help says.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    using Completion = FilterLine::Completion;

    explicit FilterBar(QWidget *parent = nullptr);

    //! What stands in the empty line; a line of a language of its own, which has no help.
    void setPlaceholder(const QString &text);
    //! A filter that makes sense here, for the empty line to show.
    void setExample(const QString &filter);
    //! Another control, before the summary; the line owns it.
    void addControl(QWidget *control);
    //! A button for \a action there.
    void addButton(QAction *action);
    //! Tells nobody.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    //! \brief What is wrong, at the place where it is wrong, in UTF-16 units; \a position < 0:
    //! nothing. The next change of the text takes it away. What is only unfinished is not told to
    //! whoever is still typing at its end.
    void setError(
        qsizetype position, qsizetype length, const QString &sentence, bool isUnfinished = false);
    //! How much is shown, e.g. "12 of 1,204 VMs".
    void setSummary(const QString &summary);
    //! Keeps room for that much, so that nothing moves as counts grow; not in a narrow bar.
    void setWidestSummary(const QString &summary);
    //! \brief Asked at each key. The candidates are put in the place of `length` units from
    //! `start` on, as they are.
    void setCompleter(FilterLine::Completer completer);
    void setSavedFilters(const QList<SavedFilter> &filters);
    //! The page of help: a line each, an example and its meaning with a tabulator between.
    void setHelp(const QString &plainText);
    [[nodiscard]] bool hasHelp() const { return !m_help.isEmpty(); }
    //! False: there is none.
    bool showHelp();
    //! Whether there is a text, and none of its saved ones.
    [[nodiscard]] bool canSave() const;
    //! Asks for the name to save it by.
    void askForName();
    //! Goes into the line and selects what is there.
    void setFocus();

Q_SIGNALS:
    //! A person typed it, or chose a saved filter.
    void textChanged(const QString &text);
    //! A person has saved, renamed or removed one; they are shown already.
    void savedFiltersChanged(const QList<browser::SavedFilter> &filters);
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
    void save(const SavedFilter &filter);
    void askForNewName(const QString &name);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    void change(const QList<SavedFilter> &filters);
    [[nodiscard]] QInputDialog *makeNameDialog(const QString &name);
    void retranslate();

    void showError();
    void showErrorOnceLeft();
    void keepRoom();

    struct Error {
        qsizetype position = -1;
        qsizetype length = 0;
        QString sentence;
    };

    FilterLine *m_line;
    QToolButton *m_helpButton;
    QToolButton *m_star;
    SavedFilterStrip *m_saved;
    ToneLabel *m_summary;
    ToneLabel *m_error;
    QHBoxLayout *m_row;
    QString m_help;
    QString m_widestSummary;
    bool m_isQuiet = false; // the text is not a person's
    bool m_hasOwnPlaceholder = false;
    QString m_example;
    Error m_wrong;
    bool m_isUntold = false; // m_wrong, since somebody is about to go on
};

} // namespace browser
