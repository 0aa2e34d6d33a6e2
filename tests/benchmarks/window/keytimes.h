// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

//! \brief What the keys of one view took, milliseconds.
class KeyTimes {
public:
    //! One key, after which the line says \a text.
    struct Key {
        QString text;
        bool isDeleted = false; //!< a letter was taken away
        double tookMs = 0;      //!< from the key to the painted answer
        double blockMs = 0;     //!< of the GUI thread, at most, until the next key
        double cpuMs = 0;       //!< the most CPU that it took meanwhile in one go
    };

    void add(const Key &key) { m_keys.append(key); }
    static void printHeader();
    //! One line; with \a details also one a key.
    void print(const QString &view, bool details) const;
    [[nodiscard]] double worstMs() const { return worst().tookMs; }
    [[nodiscard]] double longestBlockMs() const;
    [[nodiscard]] double mostCpuMs() const;

private:
    [[nodiscard]] double medianMs() const;
    [[nodiscard]] Key worst() const;

    QList<Key> m_keys;
};
