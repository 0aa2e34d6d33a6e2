// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/requestlist.h"

#include "sdk/transport/trafficrecord.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace browser {
namespace {

using namespace ovirt;
using Ending = RequestRow::Ending;
using TimePoint = ExchangeRecord::TimePoint;

constexpr int refusedFrom = 400;

// Of what an engine wrote, what cannot be seen or turns the line around is shown as such.
QString readable(const QString &text)
{
    QString shown = text.size() > RequestRow::textLimit
        ? text.first(RequestRow::textLimit - 1) + QChar(u'…')
        : text;
    for (QChar &letter : shown) {
        const QChar::Category category = letter.category();
        const bool isSeen = category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
        if (!isSeen)
            letter = QChar::ReplacementCharacter;
    }
    return shown;
}

// A target as a person reads it; the same for what was sent and for the URL of an error.
QString whatOf(const QByteArray &target, const QByteArray &api, bool isPost)
{
    QByteArray rest = target.first(qMin(target.size(), ExchangeRecord::targetLimit));
    if (rest.startsWith(api)) {
        const QByteArray below = rest.sliced(api.size());
        if (below.isEmpty() || below.startsWith('?') || below.startsWith(';'))
            rest = '/' + below;
        else if (below.startsWith('/'))
            rest = below;
    }
    QString what = QUrl::fromPercentEncoding(rest);
    if (target.size() >= ExchangeRecord::targetLimit)
        what += QChar(u'…');
    return readable(isPost ? QLatin1String("POST ") + what : what);
}

QString whatOf(const QUrl &url, const QByteArray &api)
{
    const auto target = QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment;
    return url.isEmpty() ? QString() : whatOf(url.toEncoded(target), api, false);
}

// The steady clock's moments as times of day; both were looked at together.
class Clocks {
public:
    [[nodiscard]] qint64 wallOf(TimePoint moment) const
    {
        return m_wall
            - std::chrono::duration_cast<std::chrono::milliseconds>(m_steady - moment).count();
    }

private:
    TimePoint m_steady = std::chrono::steady_clock::now();
    qint64 m_wall = QDateTime::currentMSecsSinceEpoch();
};

qint64 between(TimePoint from, TimePoint to)
{
    if (from == TimePoint() || to < from)
        return -1;
    return std::chrono::duration_cast<std::chrono::microseconds>(to - from).count();
}

Ending endingOf(const RequestRow &row)
{
    if (row.status >= refusedFrom)
        return Ending::Refused;
    return row.isWhole ? Ending::Answered : Ending::Broken;
}

Refresh refreshAt(const QList<Refresh> &refreshes, TimePoint moment)
{
    const auto next = std::upper_bound(refreshes.begin(), refreshes.end(), moment,
        [](TimePoint at, const Refresh &refresh) { return at < refresh.from; });
    return next == refreshes.begin() ? Refresh() : *(next - 1);
}

// A refresh of some VMs leaves what is missing elsewhere as it was.
Refresh refreshOfFailures(const QList<Refresh> &refreshes)
{
    const auto found = std::find_if(refreshes.rbegin(), refreshes.rend(),
        [](const Refresh &refresh) { return refresh.task != Refresh::Task::SomeVms; });
    return found == refreshes.rend() ? Refresh() : *found;
}

// What is asked for once more completes the refresh before.
int lastRefresh(const QList<Refresh> &refreshes)
{
    const auto isWhole = [](const Refresh &refresh) {
        return refresh.task != Refresh::Task::TheRest;
    };
    const auto last = std::find_if(refreshes.rbegin(), refreshes.rend(), isWhole);
    if (last != refreshes.rend())
        return last->number;
    return refreshes.isEmpty() ? 0 : refreshes.first().number;
}

RequestRow rowOf(const ExchangeRecord &exchange, const RequestSource &source, const Clocks &clocks)
{
    RequestRow row;
    row.what = whatOf(exchange.target, source.api, exchange.isPost);
    row.refresh = refreshAt(source.refreshes, exchange.queued);
    row.isWhole = !exchange.failed;
    row.status = exchange.status;
    row.attempts = exchange.attempt;
    row.connection = int(exchange.connection);
    row.place = exchange.place;
    row.started = clocks.wallOf(exchange.sent == TimePoint() ? exchange.queued : exchange.sent);
    row.waited = between(exchange.queued, exchange.sent);
    row.time = between(exchange.atHead, exchange.done);
    row.bytes = exchange.bytesIn;
    row.ending = endingOf(row);
    return row;
}

RequestRow rowOf(const Failure &failure, const QByteArray &api)
{
    RequestRow row;
    row.what = failure.what.isEmpty() ? whatOf(failure.error.url(), api) : readable(failure.what);
    row.ending = Ending::Failed;
    row.status = failure.error.httpStatus();
    row.attempts = failure.attempts;
    row.error = readable(failure.error.sentence());
    return row;
}

// Puts failures where their requests are. Each is looked for by the URL that its error names: it
// may be another's, where what failed first kept the rest from being asked.
class Failures {
public:
    explicit Failures(const RequestSource &source)
        : m_failures(source.failures)
        , m_api(source.api)
        , m_refresh(refreshOfFailures(source.refreshes))
        , m_isPlaced(source.failures.size(), false)
    {
        const QList<Failure> &failures = source.failures;
        for (qsizetype index = 0; index < failures.size(); ++index) {
            const QString target = targetOf(failures.at(index));
            if (!target.isEmpty() && !m_byTarget.contains(target))
                m_byTarget.insert(target, index);
        }
    }

    // The newest request of a target is the one that its failure is about.
    void place(QList<RequestRow> &rows)
    {
        for (qsizetype row = rows.size(); row-- > 0;) {
            const auto found = m_byTarget.constFind(rows.at(row).what);
            if (found != m_byTarget.cend()) {
                fail(rows[row], *found);
                m_byTarget.erase(found);
            } else if (rows.at(row).ending == Ending::Failed) {
                recover(rows[row]);
            }
        }
    }

    [[nodiscard]] QList<RequestRow> notPlaced() const
    {
        QList<RequestRow> rows;
        for (qsizetype index = 0; index < m_failures.size(); ++index) {
            if (m_isPlaced.at(index))
                continue;
            rows.append(rowOf(m_failures.at(index), m_api));
            rows.last().refresh = m_refresh;
        }
        return rows;
    }

private:
    [[nodiscard]] QString targetOf(const Failure &failure) const
    {
        const QString target = whatOf(failure.error.url(), m_api);
        const qsizetype comma = failure.what.indexOf(QLatin1Char(','));
        const QString path = failure.what.first(comma < 0 ? failure.what.size() : comma);
        if (path.isEmpty())
            return target;
        const QStringView behind = QStringView(target).mid(path.size());
        const bool isAboutIt = target.startsWith(path)
            && (behind.isEmpty() || behind.startsWith(u';') || behind.startsWith(u'?'));
        return isAboutIt ? target : QString();
    }

    void fail(RequestRow &row, qsizetype index)
    {
        m_isPlaced[index] = true;
        const QString error = readable(m_failures.at(index).error.sentence());
        if (row.ending == Ending::Failed && row.error == error)
            return;
        row.ending = Ending::Failed;
        row.error = error;
        row.searched.clear();
    }

    // It failed, and is not missing any more.
    static void recover(RequestRow &row)
    {
        row.ending = Ending::Mended;
        row.searched.clear();
    }

    const QList<Failure> &m_failures;
    const QByteArray &m_api;
    Refresh m_refresh;
    QList<bool> m_isPlaced;
    QHash<QString, qsizetype> m_byTarget;
};

// Those of the known that are still kept; none where they are of another record.
QList<RequestRow> stillKept(const RequestList &known, quint64 source, quint64 forgotten)
{
    const quint64 end = known.forgotten + quint64(known.kept.size());
    if (known.source != source || forgotten < known.forgotten || forgotten > end)
        return {};
    return known.kept.sliced(qsizetype(forgotten - known.forgotten));
}

void addFailures(RequestList &list, const RequestSource &source)
{
    Failures failures(source);
    failures.place(list.kept);
    list.notKept = failures.notPlaced();
    list.refresh = lastRefresh(source.refreshes);
    list.failed = list.notKept.size();
    for (const RequestRow &row : std::as_const(list.kept))
        list.failed += row.ending == Ending::Failed ? 1 : 0;
}

} // namespace

RequestList requestListOf(
    const TrafficRecord &record, const RequestSource &source, const RequestList &known)
{
    RequestList list;
    list.source = source.number;
    list.forgotten = record.total() - record.size();
    list.kept = stillKept(known, source.number, list.forgotten);
    list.kept.reserve(qsizetype(record.size()));
    const Clocks clocks;
    for (std::size_t index = std::size_t(list.kept.size()); index < record.size(); ++index)
        list.kept.append(rowOf(record.at(index), source, clocks));
    addFailures(list, source);
    return list;
}

RequestList requestListOf(const RequestSource &source)
{
    RequestList list;
    addFailures(list, source);
    return list;
}

bool isOfLastRefresh(const RequestList &list, const RequestRow &row)
{
    return row.refresh.number >= list.refresh || row.ending == Ending::Failed;
}

qsizetype requestCount(const RequestList &list, bool withEarlier)
{
    if (withEarlier)
        return list.kept.size() + list.notKept.size();
    const auto isOfIt = [&list](const RequestRow &row) { return isOfLastRefresh(list, row); };
    return std::count_if(list.kept.begin(), list.kept.end(), isOfIt)
        + std::count_if(list.notKept.begin(), list.notKept.end(), isOfIt);
}

QString requestCounts(const RequestList &list, bool withEarlier, qsizetype shown)
{
    const int count = int(requestCount(list, withEarlier));
    QString requests = QCoreApplication::translate("browser", "%Ln request(s)", nullptr, count);
    if (shown != count) {
        //: how many requests match the filter, of how many
        requests = QCoreApplication::translate("browser", "%1 of %Ln request(s)", nullptr, count)
                       .arg(QLocale().toString(shown));
    }
    if (list.failed == 0)
        return requests;
    //: how many requests there were, and how many of them failed
    return QCoreApplication::translate("browser", "%1, %2 failed")
        .arg(requests, QLocale().toString(list.failed));
}

} // namespace browser
