// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/setting.h"

#include <QSettings>
#include <QString>

namespace browser {

//! \brief What the program remembers, in one file that only its owner can read.
//!
//! What the file says is not trusted: a value of another type counts as absent, a number beyond its
//! range as the nearest limit.
//! \par Thread  The one it was made in.
class Settings {
public:
    //! \a filePath is an INI file; it and its folder are made where they do not exist.
    explicit Settings(const QString &filePath = defaultFilePath());

    //! The file of this user and this program, by the platform's rules.
    [[nodiscard]] static QString defaultFilePath();

    template <typename T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_file.value(QLatin1String(setting.key));
        return stored.isValid() ? setting.restore(stored).value_or(setting.fallback())
                                : setting.fallback();
    }

    template <typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        m_file.setValue(QLatin1String(setting.key), setting.store(value));
    }

    //! Writes what was set. It happens by itself too, in the event loop and at the end.
    void sync() { m_file.sync(); }

private:
    QSettings m_file;
};

} // namespace browser
