// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "sdk/error.h"
#include "ui/dialogs/fitteddialog.h"
#include "ui/settings/recentengines.h"

#include <memory>

class QLineEdit;
class QModelIndex;

namespace browser {

class RecentEnginesModel;
class ToneLabel;

namespace Ui {
class ConnectDialog;
}

//! \brief Asks for an engine, stays open while it is tried, and says at the field what was wrong.
//!
//! It connects to nothing itself: connectRequested() says what a person wants, setBusy() and
//! showError() say how it goes. The password lives in its field, and nowhere else.
class ConnectDialog : public FittedDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void setRecentEngines(const QList<RecentEngine> &engines);
    //! Fills the fields with URL, user, password and CA file.
    void setOptions(const ovirt::ConnectionOptions &options);
    //! What is typed, trimmed; of the rest, the defaults.
    [[nodiscard]] ovirt::ConnectionOptions options() const;

    //! An attempt is under way at the stage that \a sentence describes.
    void setBusy(const QString &sentence);
    //! No attempt is under way. Everything typed stays.
    void setIdle();
    //! Ends the attempt, with what was wrong next to the field that caused it.
    void showError(const ovirt::Error &error);

    //! Closes the dialog; during an attempt it only ends that.
    void reject() override;

Q_SIGNALS:
    void connectRequested(const ovirt::ConnectionOptions &options);
    void cancelRequested();
    void demoRequested();
    void forgetRequested(const browser::RecentEngine &engine);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void connectFields();
    void submit();
    //! The first field that cannot work says so and takes the focus.
    bool validate();
    void showFieldError(QLineEdit *field, const QString &message);
    void clearErrors();
    void focusWhatIsMissing();
    void setFieldsEnabled(bool enabled);
    void setPasswordShown(bool shown);
    void useRecent(const QModelIndex &index);
    void browse();
    void retranslate();
    [[nodiscard]] ToneLabel *errorLabelOf(const QLineEdit *field) const;
    [[nodiscard]] QLineEdit *fieldOf(const ovirt::Error &error) const;

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    RecentEnginesModel *m_recent;
    QAction *m_showPassword = nullptr;
    QAction *m_forget = nullptr;
    bool m_isBusy = false;
};

} // namespace browser
