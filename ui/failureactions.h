// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace browser {

class Browser;
class MainActions;
class StatusPanel;

//! What leads to what failed: from VM to VM in the tree, or to the list of all.
class FailureActions : public QObject {
    Q_OBJECT

public:
    //! All of them must outlive it.
    FailureActions(
        MainActions &actions, Browser &browser, StatusPanel &status, QObject *parent = nullptr);

private:
    void showAll();
    void showNext();

    Browser &m_browser;
};

} // namespace browser
