// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/palettemodel.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListView;

namespace browser {

class PaletteDelegate;
class ToneLabel;

//! \brief One line to type in, and below it what can be gone to or done that is called that.
//!
//! It hangs at the top of its parent and closes when a person turns to something else. What is
//! found, and in which order, is the Source's business; see matchRank().
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    //! \brief At most \a most entries for what was \a typed, the best first.
    //!
    //! Asked at each key, so it has to be fast; nothing typed: what is likely wanted.
    using Source = std::function<QList<PaletteEntry>(const QString &typed, int most)>;

    explicit CommandPalette(Source source, QWidget *parent);

    //! Shows it with nothing typed; never blocks.
    void open() override;

Q_SIGNALS:
    //! The palette is closed already.
    void chosen(const QVariant &payload);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeWidgets();
    void fill();
    void fitSize();
    void retranslate();
    bool isKeyTaken(QKeyEvent *event);
    void choose(const QModelIndex &index);

    Source m_source;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QLineEdit *m_edit;
    QListView *m_list;
    ToneLabel *m_nothing;
};

} // namespace browser
