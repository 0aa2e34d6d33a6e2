// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

//! \brief Tells when widgets have been painted.
class PaintWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(QWidget *widget);

Q_SIGNALS:
    //! The end of a paint of one of them.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isPainting = false;
};
