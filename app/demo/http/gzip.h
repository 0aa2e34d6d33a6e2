// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"

#include <zlib.h>

namespace demo {

//! Compresses to the gzip format, piece by piece.
class Gzip {
public:
    Gzip();
    ~Gzip();
    Q_DISABLE_COPY_MOVE(Gzip)

    //! What comes out for \p bytes; \p end closes the format, and the next call begins a new one.
    [[nodiscard]] QByteArray compress(QByteArrayView bytes, bool end);

private:
    z_stream m_stream{};
};

//! Another stream, compressed.
class GzipStream final : public BodyStream {
public:
    //! \p body comes before what \p rest gives.
    GzipStream(QByteArray body, std::unique_ptr<BodyStream> rest);
    [[nodiscard]] QByteArray next() override;

private:
    Gzip m_gzip;
    QByteArray m_body;
    std::unique_ptr<BodyStream> m_rest;
    bool m_ended = false;
};

} // namespace demo
