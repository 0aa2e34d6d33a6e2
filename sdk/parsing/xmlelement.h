// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

#include <QVarLengthArray>

#include <string_view>

namespace ovirt {

//! \brief An element of an XmlDocument, which has to outlive it. One pointer; copy it freely.
class OVIRT_EXPORT XmlElement {
public:
    //! None.
    XmlElement() = default;
    //! \internal
    explicit XmlElement(void *node)
        : m_node(node)
    {
    }

    //! Whether there is none.
    [[nodiscard]] bool isNull() const { return !m_node; }
    //! @{
    //! All texts are UTF-8 and live as long as the document. They are empty where there is none.
    [[nodiscard]] const char *name() const;
    [[nodiscard]] const char *text() const;
    [[nodiscard]] const char *attribute(const char *name) const;
    //! @}
    //! The first child of that name; null: there is none.
    [[nodiscard]] XmlElement child(const char *name) const;
    //! The first child, whatever its name; null: there is none.
    [[nodiscard]] XmlElement firstChild() const;
    //! The next sibling of the same name; null: there is none.
    [[nodiscard]] XmlElement next() const;
    //! Where it stands in the text, in bytes; for telling a person.
    [[nodiscard]] qint64 offset() const;

private:
    friend class XmlCursor;
    void *m_node = nullptr; // a pugi::xml_node_struct, of which no header of ours knows
};

//! Where a path ended: an element, or the value of an attribute of it.
struct XmlPlace {
    XmlElement element;         //!< null: the path led nowhere
    const char *text = nullptr; //!< null: the path led nowhere

    //! Whether the path led somewhere.
    [[nodiscard]] explicit operator bool() const { return text; }
};

//! \brief Finds what stands below one element, by the paths of Field.
//!
//! Measured on VMs, of 75 children and 110 fields: comparing names child by child costs more than
//! parsing the XML. So the children are listed once by what tells most names apart, and a search
//! goes on behind the last one that was found: engines write, and tables list, in the same order.
class OVIRT_EXPORT XmlCursor {
public:
    //! For what stands below \a parent.
    explicit XmlCursor(XmlElement parent);

    //! Where \a path leads, as in Field.
    [[nodiscard]] XmlPlace find(const char *path);

private:
    struct Child {
        quint32 key;
        void *node;
    };

    [[nodiscard]] void *childNamed(std::string_view name);

    XmlElement m_parent;
    QVarLengthArray<Child, 96> m_children;
    qsizetype m_last = 0; // number of the child that was found last
};

} // namespace ovirt
