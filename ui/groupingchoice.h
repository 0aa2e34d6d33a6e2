// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QComboBox;

namespace browser {

class Browser;
class MainActions;
class Settings;

//! By what a person wants the tree grouped: chosen in the toolbar, kept in the settings.
class GroupingChoice : public QObject {
    Q_OBJECT

public:
    //! All of them must outlive it.
    GroupingChoice(
        MainActions &actions, Browser &browser, Settings &settings, QObject *parent = nullptr);

    //! As it was left.
    void restore();

private:
    void setGrouping(int number);

    QComboBox *m_choice;
    Browser &m_browser;
    Settings &m_settings;
};

} // namespace browser
