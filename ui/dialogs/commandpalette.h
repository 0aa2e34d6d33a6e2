// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QIcon>
#include <QVariant>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace browser {

class PaletteModel;

//! Something that one can go to, or do.
struct PaletteEntry {
    QString title;
    QString detail; //!< what it is: "VM", or the keys of an action
    QIcon icon;
    QVariant payload; //!< given back when it is chosen
};

//! \brief Goes to anything by a part of its name: the line keeps the keys, the list below follows.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    //! The best \a most entries for what was typed, the best first.
    using Source = std::function<QList<PaletteEntry>(const QString &typed, int most)>;

    CommandPalette(const Source &source, QWidget *parent);

Q_SIGNALS:
    void chosen(const QVariant &payload);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &typed);
    bool steer(int key);
    void choose(const QModelIndex &entry);

    Source m_source;
    PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace browser
