// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/reportstream_p.h"

namespace browser {

//! \brief JSON text, a value at a time: a document is never held whole.
//!
//! The caller keeps the grammar: a key before each value of an object, and ends for begins.
class JsonStream {
public:
    explicit JsonStream(ReportStream &out);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QByteArray &ascii);
    void value(const QString &text); //!< null where \a text is null
    void value(qint64 number);
    void value(bool yes);
    void null();

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();

    ReportStream &m_out;
    qsizetype m_depth = 0;
    bool m_first = true; // of the object or array that is open
    bool m_afterKey = false;
};

} // namespace browser
