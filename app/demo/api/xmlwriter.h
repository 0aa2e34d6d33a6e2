// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/id.h"

#include <initializer_list>

namespace demo {

class XmlWriter;

//! Who may write something else in place of an object's link or reference.
class LinkWriter {
public:
    LinkWriter() = default;
    virtual ~LinkWriter() = default;

    //! Whether it wrote what stands at \p href instead of the link.
    [[nodiscard]] virtual bool writesLink(
        XmlWriter &xml, const QByteArray &href, QByteArrayView rel) = 0;
    //! Whether it wrote what stands at \p href instead of the reference \p name.
    [[nodiscard]] virtual bool writesReference(
        XmlWriter &xml, QByteArrayView name, const QByteArray &href) = 0;
    //! The object is written.
    virtual void ended() = 0;
};

//! \brief Writes XML as the engine's marshaller does: indented by four, UTF-8, one element a line.
//!
//! Appends to a buffer of the caller. Element names and paths are literals of ours and are not
//! escaped; values are. Only the lines that are asked for are written: an absent value is the
//! caller's not calling.
class XmlWriter {
public:
    //! Objects begin at \p depth; \p links sees what stands directly in them. Null: nobody does.
    explicit XmlWriter(QByteArray &out, int depth = 0, LinkWriter *links = nullptr)
        : m_out(out)
        , m_depth(depth)
        , m_objects(depth)
        , m_links(links)
    {
    }

    static constexpr QByteArrayView declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    void open(QByteArrayView name);
    void close(QByteArrayView name);
    //! `<name href="HREF" id="ID">`; an empty \p href is left out.
    void openObject(QByteArrayView name, QByteArrayView href, QByteArrayView id);
    //! `<name/>`
    void empty(QByteArrayView name);
    //! `<name>value</name>`, also when \p value is empty.
    void text(QByteArrayView name, QByteArrayView value);
    void number(QByteArrayView name, qint64 value);
    void flag(QByteArrayView name, bool value);
    //! \p time in milliseconds since 1970, UTC, written in the engine's own zone.
    void date(QByteArrayView name, qint64 time);
    //! `<name href="/ovirt-engine/api/PATH/ID" id="ID"/>`
    void reference(QByteArrayView name, QByteArrayView path, const Id &id);
    //! `<name id="ID"/>`
    void bareReference(QByteArrayView name, QByteArrayView id);
    //! `<name href="HREF" id="ID"/>`
    void hrefReference(QByteArrayView name, QByteArrayView href, QByteArrayView id);
    //! `<name><child>value</child></name>`
    void nested(QByteArrayView name, QByteArrayView child, QByteArrayView value);
    //! `<name><enabled>value</enabled></name>`
    void enabled(QByteArrayView name, bool value);
    //! `<link href="BASE/rel" rel="rel"/>` for each.
    void links(QByteArrayView base, std::initializer_list<QByteArrayView> rels);
    //! The same inside of `<actions>`.
    void actions(QByteArrayView base, std::initializer_list<QByteArrayView> rels);
    //! `<link href="BASE/rel" rel="rel"/>`
    void link(QByteArrayView base, QByteArrayView rel);
    //! `<link href="HREF" rel="REL"/>`
    void linkTo(QByteArrayView href, QByteArrayView rel);

    [[nodiscard]] QByteArray &out() { return m_out; }
    [[nodiscard]] int depth() const { return m_depth; }

private:
    [[nodiscard]] bool isWatched() const { return m_links && m_depth == m_objects + 1; }
    void indent();
    void escaped(QByteArrayView value);

    QByteArray &m_out;
    int m_depth;
    int m_objects;
    LinkWriter *m_links;
};

//! An element that is closed at the end of its scope.
class XmlElement {
public:
    XmlElement(XmlWriter &xml, QByteArrayView name)
        : m_xml(xml)
        , m_name(name)
    {
        xml.open(name);
    }
    ~XmlElement() { m_xml.close(m_name); }
    Q_DISABLE_COPY_MOVE(XmlElement)

private:
    XmlWriter &m_xml;
    QByteArrayView m_name;
};

//! A date as the engine writes it: `2026-03-01T09:30:00.000+01:00`.
[[nodiscard]] QByteArray engineDate(qint64 time);

} // namespace demo
