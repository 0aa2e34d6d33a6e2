// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/failure_p.h"

#include <memory>

#include <QByteArray>

namespace ovirt::transport {

//! \brief Undoes Content-Encoding gzip or deflate as the bytes come, within a limit of output.
//!
//! One object serves all answers of a connection, so that zlib's memory is taken once.
class OVIRT_TEST_EXPORT ContentDecoder {
public:
    ContentDecoder();
    ~ContentDecoder();
    Q_DISABLE_COPY_MOVE(ContentDecoder)

    //! Begins a body of the given Content-Encoding; false: not one of ours, see failure().
    [[nodiscard]] bool start(const QByteArray &encoding, qint64 limit);
    //! Appends what \p bytes decode to; false: broken or beyond the limit, see failure().
    [[nodiscard]] bool decode(QByteArrayView bytes, QByteArray &output);
    //! The body ended; false: in the middle of the compressed stream.
    [[nodiscard]] bool finish();
    [[nodiscard]] const Failure &failure() const { return m_failure; }

    //! Whether an answer with this Content-Encoding needs decoding at all.
    [[nodiscard]] static bool isIdentity(const QByteArray &encoding);

private:
    enum class Format { Gzip, Deflate };
    struct Stream;

    [[nodiscard]] bool begin(Format format, bool raw);
    [[nodiscard]] bool inflateSome(QByteArray &output);
    [[nodiscard]] bool handle(int result);
    bool fail(TransportFault fault, const QString &detail);

    std::unique_ptr<Stream> m_stream;
    Failure m_failure;
    Format m_format = Format::Gzip;
    qint64 m_left = 0;
    bool m_first = true;
    bool m_ended = false;
};

} // namespace ovirt::transport
