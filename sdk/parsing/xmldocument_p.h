// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <pugixml.hpp>

namespace ovirt {

//! \brief An XML text that passed everything we ask of one before any value is read.
//!
//! Refuses what pugixml alone lets through: a DOCTYPE, invalid UTF-8, `&#0;`, a second root,
//! text around the root.
class XmlDocument {
public:
    //! \throws Error of kind Protocol, which says what is wrong and where.
    explicit XmlDocument(const QByteArray &body);

    [[nodiscard]] pugi::xml_node root() const { return m_root; }

private:
    void load(const QByteArray &body);
    void findRoot();

    pugi::xml_document m_document;
    pugi::xml_node m_root;
};

} // namespace ovirt
