// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace demo {

//! What an XML document says: its root, its direct children, and every link that is no action.
struct Document {
    bool wellFormed = false;
    QString error;
    QByteArray root;
    QList<QByteArray> ids;                      //!< of the root's children
    QList<QByteArray> links;                    //!< where they lead
    QList<QPair<QByteArray, QByteArray>> texts; //!< every element that holds text only, in order

    [[nodiscard]] QList<QByteArray> all(const char *name) const
    {
        QList<QByteArray> values;
        for (const auto &[element, text] : texts) {
            if (element == name)
                values.append(text);
        }
        return values;
    }
};

//! Reads \p body to its end.
[[nodiscard]] Document documentOf(const QByteArray &body);

} // namespace demo
