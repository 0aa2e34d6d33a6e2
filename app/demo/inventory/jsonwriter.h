// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/id.h"

#include <QIODevice>

namespace demo {

//! \brief Writes JSON piece by piece, so that a large document never stands in memory.
//!
//! Names are literals of ours and are not escaped; values are. An array holds one item a line.
class JsonWriter {
public:
    //! \p out is open, and outlives the writer.
    explicit JsonWriter(QIODevice &out);
    //! Writes what is left.
    ~JsonWriter();
    Q_DISABLE_COPY_MOVE(JsonWriter)

    //! \p name is empty in an array, and of the document itself.
    void beginObject(QByteArrayView name = {});
    void endObject();
    void beginArray(QByteArrayView name);
    void endArray();
    void text(QByteArrayView name, QByteArrayView utf8);
    void number(QByteArrayView name, qint64 value);
    void flag(QByteArrayView name, bool value);
    void id(QByteArrayView name, const Id &id);

private:
    void begin(QByteArrayView name, char bracket);
    void end(char bracket);
    void startValue(QByteArrayView name);
    void quoted(QByteArrayView utf8);

    QIODevice &m_out;
    QByteArray m_buffer;
    bool m_first = true; // of the innermost object or array
};

} // namespace demo
