// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/follower.h"
#include "app/demo/api/xmlanswer.h"
#include "app/demo/api/xmlwriter.h"
#include "app/demo/estate/estate.h"

namespace demo {

//! The places of rows in their table, in the order of an answer.
using Places = std::shared_ptr<const std::vector<int>>;

//! \brief A list of rows, written while it is sent.
//!
//! What fits in one piece is an ordinary body with its length; more comes in chunks, as it does
//! from an engine that has filled its buffer before it knows the end.
template <typename Rows>
class ListStream final : public BodyStream {
public:
    using T = std::decay_t<decltype(std::declval<const Rows &>()[0])>;
    using Write = void (*)(XmlWriter &, const Estate &, const T &);

    //! Rows \p first to \p end - 1 of \p places, with what \p query follows.
    ListStream(const Estate &estate, const Rows &rows, Places places, std::size_t first,
        std::size_t end, QByteArrayView list, Write write, const Query &query)
        : m_estate(estate)
        , m_rows(rows)
        , m_places(std::move(places))
        , m_at(first)
        , m_end(end)
        , m_list(list)
        , m_write(write)
        , m_follower(Follower::of(query, true))
    {
    }

    [[nodiscard]] QByteArray next() override { return m_closed ? QByteArray() : piece(laterPiece); }

    //! The answer that this stream gives. Throws FollowFailed, so that nothing is sent by then.
    [[nodiscard]] static Answer answer(std::unique_ptr<ListStream> stream)
    {
        QByteArray body = XmlWriter::declaration.toByteArray();
        XmlWriter xml(body);
        if (stream->m_at == stream->m_end) {
            xml.empty(stream->m_list);
            return xmlAnswer(body);
        }
        xml.open(stream->m_list);
        const qint64 requests = stream->requestsWithin();
        body.append(stream->piece(firstPiece));
        Answer result = xmlAnswer(body);
        result.requestsWithin = requests;
        if (!stream->m_closed)
            result.rest = std::move(stream);
        return result;
    }

private:
    static constexpr qsizetype firstPiece = qsizetype(16) * 1024;
    static constexpr qsizetype laterPiece = qsizetype(64) * 1024;

    // A rehearsal: an engine makes the whole answer before it sends, and so knows whether it can.
    [[nodiscard]] qint64 requestsWithin() const
    {
        if (!m_follower)
            return 0;
        std::optional<Follower> follower = m_follower;
        QByteArray out;
        for (std::size_t at = m_at; at < m_end; ++at) {
            XmlWriter xml(out, 1, &*follower);
            m_write(xml, m_estate, m_rows[(*m_places)[at]]);
            out.resize(0);
            if (follower->isEven())
                return follower->requests() * static_cast<qint64>(m_end - m_at);
        }
        return follower->requests();
    }

    [[nodiscard]] QByteArray piece(qsizetype limit)
    {
        QByteArray out;
        out.reserve(limit + limit / 4);
        XmlWriter xml(out, 1, m_follower ? &*m_follower : nullptr);
        while (m_at < m_end && out.size() < limit)
            m_write(xml, m_estate, m_rows[(*m_places)[m_at++]]);
        if (m_at == m_end) {
            XmlWriter(out, 1).close(m_list);
            m_closed = true;
        }
        return out;
    }

    const Estate &m_estate;
    const Rows &m_rows;
    Places m_places;
    std::size_t m_at;
    std::size_t m_end;
    QByteArrayView m_list;
    Write m_write;
    std::optional<Follower> m_follower;
    bool m_closed = false;
};

} // namespace demo
