// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/fitteddialog.h"
#include "ui/settings/preferences.h"

#include <memory>

namespace browser {

namespace Ui {
class SettingsDialog;
}

//! \brief Shows Preferences, and gives back what a person made of them.
//!
//! Language and theme are told while the dialog is open, so that they can be judged; when it is
//! rejected, they are told once more as they were.
class SettingsDialog : public FittedDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] Preferences preferences() const;

    void reject() override;

Q_SIGNALS:
    void languageChosen(browser::setting::Language language);
    void themeChosen(browser::setting::Theme theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRanges();
    void fillLists();
    void connectFields();
    void fill(const Preferences &preferences);
    void updateLanes();
    void retranslateRest();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Preferences m_before;
};

} // namespace browser
