// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
// Covers: sdk/transport/pipeline sdk/transport/responseparser sdk/transport/headguard
// Covers: sdk/transport/responsehead sdk/transport/contentdecoder sdk/transport/exchange
#include "sdk/transport/pipeline_p.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace ovirt;
using namespace ovirt::transport;

namespace {

constexpr qint64 bodyLimit = 2'000;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

//! The input, read as a program.
class Program {
public:
    Program(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] int next()
    {
        const int byte = m_rest.isEmpty() ? 0 : uchar(m_rest.front());
        m_rest = m_rest.isEmpty() ? m_rest : m_rest.sliced(1);
        return byte;
    }
    [[nodiscard]] QByteArrayView take(qsizetype length)
    {
        const QByteArrayView taken = m_rest.first(std::min(length, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

private:
    QByteArrayView m_rest;
};

//! What must hold of one request.
struct Watch {
    enum class State { Waiting, HasHead, Ended };

    ExchangePtr exchange;
    State state = State::Waiting;
    bool cancelled = false;
    qint64 mostBytes = bodyLimit;
    QByteArray body;
};

//! A pipeline with everything that can happen to it, and the laws that hold whatever happens.
class Machine {
public:
    void run(Program program)
    {
        while (!program.atEnd())
            step(program);
        checkUnanswered();
    }

private:
    void step(Program &program)
    {
        switch (program.next() % 8) {
        case 0:
            send(program.next());
            break;
        case 1:
            cancel(std::size_t(program.next()));
            break;
        case 2:
            m_wire += program.take(program.next());
            break;
        case 3:
            answerWell(std::size_t(program.next()));
            break;
        case 4:
        case 5:
            deliver(1 + program.next());
            break;
        case 6:
            m_now += Milliseconds(program.next() * 20);
            check(m_pipeline.expire(m_now));
            break;
        case 7:
            if (program.next() % 8 == 0)
                check(m_pipeline.peerClosed(m_now));
            (void)m_pipeline.takeOutput();
            break;
        }
    }

    void send(int kind)
    {
        if (m_pipeline.ending() || m_pipeline.outstanding() >= 100)
            return;
        auto exchange = std::make_shared<Exchange>();
        exchange->method = kind % 16 == 1 ? Exchange::Method::Head : Exchange::Method::Get;
        exchange->head = "GET / HTTP/1.1\r\n";
        exchange->correlationHeader = "Correlation-Id";
        exchange->correlationId = "id" + QByteArray::number(qsizetype(m_watches.size()));
        exchange->inactivity = Milliseconds(1'000);
        exchange->total = Milliseconds(5'000);
        exchange->bodyLimit = bodyLimit;
        exchange->record.id = m_watches.size();
        m_watches.emplace_back().exchange = exchange;
        m_pipeline.send(exchange, m_now);
    }

    void cancel(std::size_t number)
    {
        if (m_watches.empty())
            return;
        Watch &watch = m_watches[number % m_watches.size()];
        m_pipeline.cancel(watch.exchange, m_now);
        watch.cancelled = true;
    }

    // An answer as a good server gives it, but perhaps not to the request whose turn it is.
    void answerWell(std::size_t number)
    {
        if (m_watches.empty())
            return;
        const Exchange &exchange = *m_watches[number % m_watches.size()].exchange;
        const QByteArray body = bodyOf(exchange);
        m_wire += "HTTP/1.1 200 OK\r\nCorrelation-Id: " + exchange.correlationId
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        if (exchange.method != Exchange::Method::Head)
            m_wire += body;
    }

    void deliver(qsizetype length)
    {
        const QByteArray bytes = m_wire.left(length);
        m_wire.remove(0, length);
        check(m_pipeline.receive(bytes, m_now));
    }

    void check(const Pipeline::Events &events)
    {
        demand(!m_wasOver || events.empty());
        for (const PipelineEvent &event : events)
            check(event);
        m_wasOver = m_pipeline.ending().has_value();
        demand(!m_wasOver || !m_pipeline.deadline());
        demand(!m_wasOver || m_pipeline.room() == 0);
    }

    void check(const PipelineEvent &event)
    {
        Watch &watch = m_watches[std::size_t(event.exchange->record.id)];
        demand(watch.state != Watch::State::Ended && !watch.cancelled);
        switch (event.kind) {
        case PipelineEvent::Kind::Head: {
            demand(watch.state == Watch::State::Waiting);
            watch.state = Watch::State::HasHead;
            const QByteArray repeated = event.head.value("Correlation-Id");
            demand(repeated.isNull() || repeated == watch.exchange->correlationId);
            if (!ContentDecoder::isIdentity(event.head.value("Content-Encoding")))
                watch.mostBytes += 256 * 1024; // one step of the decoder
            break;
        }
        case PipelineEvent::Kind::Data:
            demand(watch.state == Watch::State::HasHead);
            watch.body += event.data;
            demand(watch.body.size() <= watch.mostBytes);
            break;
        case PipelineEvent::Kind::Done:
            demand(watch.state == Watch::State::HasHead);
            demand(!watch.exchange->proved || !watch.body.startsWith("body of ")
                || watch.body == bodyOf(*watch.exchange));
            watch.state = Watch::State::Ended;
            break;
        case PipelineEvent::Kind::Failed:
            demand(event.failure.fault != TransportFault::None);
            watch.state = Watch::State::Ended;
            break;
        }
    }

    // Whoever was neither answered nor given up comes back, in order.
    void checkUnanswered()
    {
        std::vector<ExchangePtr> expected;
        for (const Watch &watch : m_watches) {
            if (watch.state != Watch::State::Ended && !watch.cancelled)
                expected.push_back(watch.exchange);
        }
        demand(m_pipeline.takeUnanswered() == expected);
        demand(m_pipeline.outstanding() == 0);
    }

    [[nodiscard]] static QByteArray bodyOf(const Exchange &exchange)
    {
        return "body of " + exchange.correlationId;
    }

    [[nodiscard]] static TransportLimits smallLimits()
    {
        TransportLimits limits;
        limits.headerBytes = 512;
        limits.headerFields = 10;
        return limits;
    }

    Pipeline m_pipeline{smallLimits()};
    std::vector<Watch> m_watches;
    QByteArray m_wire; // what the server has sent and we have not read
    TimePoint m_now{};
    bool m_wasOver = false;
};

} // namespace

// Bytes in any slicing, at any time, requests and cancels in between: every request ends at most
// once, in order, and nobody's body reaches another where ids are repeated.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Machine().run(Program(data, size));
    return 0;
}
