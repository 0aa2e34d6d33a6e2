// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"

#include <functional>

class QIODevice;

namespace browser {

//! \brief Where a report goes: a file, written whole or not at all, or standard output.
//!
//! A file is its owner's alone (mode 0600) from before its first byte, and stands in for an older
//! one only when it is complete. A device such as /dev/stdout is written to as it is.
//! \par Errors  Throws ovirt::Error of kind Configuration, which says what is wrong with the
//! target.
class ReportFile {
public:
    //! \param path  a file; `-` is standard output.
    //! \throws Error where a report could not be written there, as far as this shows beforehand.
    explicit ReportFile(const QString &path);

    [[nodiscard]] bool isStandardOutput() const;
    [[nodiscard]] const QString &path() const { return m_path; }

    //! Hands a device to \a write, which throws Error where it takes no more, and keeps the result.
    void save(const std::function<void(QIODevice &)> &write) const;

private:
    void check() const;
    void saveDirectly(const std::function<void(QIODevice &)> &write) const;
    void saveWhole(const std::function<void(QIODevice &)> &write) const;

    QString m_path;
};

} // namespace browser
