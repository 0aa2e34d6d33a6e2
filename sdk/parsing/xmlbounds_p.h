// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ovirt {

//! \brief Looks at the tags of an XML text before a tree is made of it.
//!
//! A tree takes several times the text's memory, and more the more tags there are; a hostile text
//! could ask for gigabytes. Real answers stay far below each of these bounds.
class XmlBounds {
public:
    static constexpr qsizetype maxDepth = 64;           //!< a real one: 7, and 3 more by `follow`
    static constexpr qsizetype maxAttributes = 64;      //!< of one element; a real one: 2
    static constexpr qsizetype maxElements = 4'000'000; //!< 10,000 VMs: 1,200,000
    static constexpr qsizetype maxText = 1024 * 1024;   //!< bytes of one element or attribute

    explicit XmlBounds(QByteArrayView text)
        : m_text(text)
    {
    }

    //! \throws Error of kind Protocol where a bound is passed, or a document type is declared.
    void check();

private:
    void skipMarkup();
    void skipTo(QByteArrayView end, qsizetype maxLength);
    void openTag();
    void attributeValue();
    //! \a sentence is of the translations, and has a %1 for the bound.
    void expect(qsizetype value, qsizetype bound, const char *sentence) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    qsizetype m_elements = 0;
};

//! \a why, and where: `… at line 3, column 7`. \throws Error of kind Protocol, always.
[[noreturn]] void refuseXml(QByteArrayView text, qsizetype offset, const QString &why);
//! The same of the text as a whole.
[[noreturn]] void refuseXml(const QString &why);

} // namespace ovirt
