// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/parsing/xmlelement.h"

#include <QByteArray>

#include <memory>

namespace ovirt {

//! \brief An XML text that passed everything we ask of one before any value is read.
//!
//! Refused are: a DOCTYPE, an encoding other than UTF-8, invalid UTF-8, NUL also as `&#0;`, a
//! second root, text around the root, and what is beyond the bounds of XmlBounds.
class OVIRT_EXPORT XmlDocument {
public:
    //! \throws Error of kind Protocol, which says what is wrong and where.
    explicit XmlDocument(const QByteArray &body);
    //! Also refuses a root of another name than \a root.
    XmlDocument(const QByteArray &body, const char *root);
    ~XmlDocument();
    XmlDocument(const XmlDocument &) = delete;
    XmlDocument &operator=(const XmlDocument &) = delete;

    //! The one element around all others.
    [[nodiscard]] XmlElement root() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ovirt
