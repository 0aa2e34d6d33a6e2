// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/api.h"

#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"
#include "app/demo/api/selection.h"
#include "app/demo/estate/catalogue.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QVarLengthArray>

#include <limits>

namespace demo {
namespace {

constexpr qsizetype keptSearches = 64;

// The element around a list, by the type of its rows.
constexpr QByteArrayView listOf(const DataCenter *)
{
    return "data_centers";
}
constexpr QByteArrayView listOf(const Cluster *)
{
    return "clusters";
}
constexpr QByteArrayView listOf(const Host *)
{
    return "hosts";
}
constexpr QByteArrayView listOf(const StorageDomain *)
{
    return "storage_domains";
}
constexpr QByteArrayView listOf(const Network *)
{
    return "networks";
}
constexpr QByteArrayView listOf(const VnicProfile *)
{
    return "vnic_profiles";
}
constexpr QByteArrayView listOf(const Template *)
{
    return "templates";
}
constexpr QByteArrayView listOf(const Vm *)
{
    return "vms";
}
constexpr QByteArrayView listOf(const Disk *)
{
    return "disks";
}
constexpr QByteArrayView listOf(const Role *)
{
    return "roles";
}
constexpr QByteArrayView listOf(const User *)
{
    return "users";
}
constexpr QByteArrayView listOf(const Group *)
{
    return "groups";
}
constexpr QByteArrayView listOf(const Tag *)
{
    return "tags";
}
constexpr QByteArrayView listOf(const Job *)
{
    return "jobs";
}

template <typename T>
QByteArrayView listOfRows(const Table<T> &)
{
    return listOf(static_cast<const T *>(nullptr));
}

QVarLengthArray<QByteArrayView, 8> segmentsOf(QByteArrayView path)
{
    QVarLengthArray<QByteArrayView, 8> segments;
    while (!path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        const QByteArrayView segment = slash < 0 ? path : path.first(slash);
        if (!segment.isEmpty())
            segments.append(segment);
        path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
    }
    return segments;
}

PathRest pathOf(const QVarLengthArray<QByteArrayView, 8> &segments)
{
    return {segments.data(), static_cast<std::size_t>(segments.size())};
}

// A body of one element, or the element alone where it stands in another one.
template <typename Write>
Answer document(const Query &query, Write write)
{
    QByteArray body = query.inlined ? QByteArray() : XmlWriter::declaration.toByteArray();
    std::optional<Follower> follower = Follower::of(query, false);
    XmlWriter xml(body, query.inlined ? query.inlined->depth : 0, follower ? &*follower : nullptr);
    write(xml);
    Answer answer = xmlAnswer(body);
    answer.requestsWithin = follower ? follower->requests() : 0;
    return answer;
}

// What cannot be followed is a bug to an engine, which its server reports.
Answer serverError()
{
    Answer answer;
    answer.status = 500;
    answer.contentType = "text/html;charset=UTF-8";
    answer.body = "<html><head><title>Error</title></head><body>Internal Server "
                  "Error</body></html>";
    return answer;
}

// How many rows stand before the page that is asked for. Without `max` a page is as long as a
// number can be, so that the second one is always empty.
std::size_t offsetOf(const Search &search, const Query &query)
{
    constexpr qint64 limit = std::numeric_limits<qint32>::max();
    return static_cast<std::size_t>(
        std::min(search.page - 1, limit) * std::min(query.max.value_or(limit), limit));
}

} // namespace

Api::Api(const Estate &estate, bool administrator)
    : m_estate(estate)
    , m_administrator(administrator)
{
}

Answer Api::get(QByteArrayView target)
{
    const qsizetype question = target.indexOf('?');
    QByteArrayView path = question < 0 ? target : target.first(question);
    const QByteArrayView text = question < 0 ? QByteArrayView() : target.sliced(question + 1);
    const qsizetype semicolon = path.indexOf(';');
    const QByteArrayView matrix = semicolon < 0 ? QByteArrayView() : path.sliced(semicolon + 1);
    path = semicolon < 0 ? path : path.first(semicolon);

    const auto segments = segmentsOf(path);
    if (segments.isEmpty())
        return root();
    try {
        Query query = Query::parse(text, matrix);
        query.source = this;
        return serve(pathOf(segments), query);
    } catch (const BadQuery &error) {
        return fault(400, error.what());
    } catch (const FollowFailed &) {
        return serverError();
    }
}

Answer Api::inlined(QByteArrayView href, const Query &query)
{
    const auto segments = segmentsOf(href.sliced(apiPath.size()));
    return segments.isEmpty() ? notFound() : serve(pathOf(segments), query);
}

Answer Api::serve(PathRest path, const Query &query)
{
    const Serve handler = handlerOf(path[0]);
    if (!handler)
        return notFound();
    if (!m_administrator && (path[0] == "users" || path[0] == "groups"))
        return fault(403, "query execution failed due to insufficient permissions.");
    return (this->*handler)(path, query);
}

Search Api::searchOf(const Query &query) const
{
    Search search = Search::parse(query.search);
    if (m_administrator)
        return search;
    // A filtered engine reads pages in this one form, without any criteria; whatever else is
    // searched for comes whole.
    static const QRegularExpression paging(QStringLiteral("sortby\\s+name\\s+asc\\s+page\\s"),
        QRegularExpression::CaseInsensitiveOption);
    if (paging.match(QString::fromUtf8(query.search)).hasMatch())
        search.anyOf.clear();
    else
        search.page = 1;
    return search;
}

Api::Serve Api::handlerOf(QByteArrayView collection)
{
    static constexpr struct {
        QByteArrayView collection;
        Serve serve;
    } handlers[] = {
        {"vms", &Api::searchable<&Estate::vms>},
        {"disks", &Api::searchable<&Estate::disks>},
        {"hosts", &Api::searchable<&Estate::hosts>},
        {"clusters", &Api::searchable<&Estate::clusters>},
        {"datacenters", &Api::searchable<&Estate::dataCenters>},
        {"storagedomains", &Api::searchable<&Estate::storageDomains>},
        {"networks", &Api::searchable<&Estate::networks>},
        {"templates", &Api::searchable<&Estate::templates>},
        {"users", &Api::searchable<&Estate::users>},
        {"groups", &Api::searchable<&Estate::groups>},
        {"vnicprofiles", &Api::plain<&Estate::vnicProfiles>},
        {"roles", &Api::plain<&Estate::roles>},
        {"tags", &Api::plain<&Estate::tags>},
        {"jobs", &Api::plain<&Estate::jobs>},
        {"permissions", &Api::permissions},
        {"events", &Api::events},
        {"operatingsystems", &Api::operatingSystems},
    };
    for (const auto &handler : handlers) {
        if (handler.collection == collection)
            return handler.serve;
    }
    return nullptr;
}

Answer Api::root() const
{
    return document({}, [this](XmlWriter &xml) {
        writeRoot(
            xml, m_estate, m_estate.users[0], m_administrator, QDateTime::currentMSecsSinceEpoch());
    });
}

template <auto rows>
Answer Api::searchable(PathRest path, const Query &query)
{
    const auto &table = m_estate.*rows;
    if (path.size() > 1)
        return object(table, path, query);
    const Search search = searchOf(query);
    return listed(table, found(table, path[0], query, search), listOfRows(table), query,
        offsetOf(search, query));
}

template <auto rows>
Answer Api::plain(PathRest path, const Query &query)
{
    const auto &table = m_estate.*rows;
    if (path.size() > 1)
        return object(table, path, query);
    return listed(
        table, std::make_shared<std::vector<int>>(placesOf(table)), listOfRows(table), query, 0);
}

template <typename T>
Answer Api::object(const Table<T> &rows, PathRest path, const Query &query)
{
    const T *row = rows.find(pathId(path[1]));
    const PathRest rest = path.subspan(2);
    if (!row)
        return std::is_same_v<T, Vm> ? belowGoneVm(rest) : notFound();
    if (!rest.empty())
        return below(m_estate, *row, rest, query);
    return document(query, [&](XmlWriter &xml) { write(xml, m_estate, *row); });
}

template <typename Rows>
Places Api::found(
    const Rows &rows, QByteArrayView collection, const Query &query, const Search &search)
{
    const QByteArray key =
        collection.toByteArray() + (query.caseSensitive ? '!' : '?') + search.key();
    if (Places known = m_found.value(key))
        return known;
    if (m_found.size() >= keptSearches)
        m_found.clear();
    return *m_found.insert(key,
        select(
            m_estate, rows, search, query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive));
}

template <typename Rows>
Answer Api::listed(
    const Rows &rows, Places places, QByteArrayView list, const Query &query, std::size_t offset)
{
    const std::size_t first = std::min(offset, places->size());
    const std::size_t room = places->size() - first;
    const std::size_t count =
        query.max ? std::min(static_cast<std::size_t>(*query.max), room) : room;
    using Stream = ListStream<Rows>;
    return Stream::answer(std::make_unique<Stream>(m_estate, rows, std::move(places), first,
        first + count, list, static_cast<typename Stream::Write>(&write), query));
}

Answer Api::permissions(PathRest path, const Query &query)
{
    if (path.size() > 2)
        return notFound();
    ListBody list("permissions", path, query);
    for (const int place : m_estate.grantsOn({})) {
        const Permission &permission = m_estate.permissions[place];
        list.add(permission.id,
            [&](XmlWriter &xml) { writePermission(xml, m_estate, permission, permission.object); });
    }
    return list.answer();
}

Answer Api::events(PathRest path, const Query &query)
{
    if (path.size() > 1)
        return event(path, query);
    Search search = searchOf(query);
    search.descending = search.descending || search.sortBy.isEmpty(); // the newest first
    Places places = found(m_estate.events, path[0], query, search);
    if (query.from) {
        auto newer = std::make_shared<std::vector<int>>();
        std::copy_if(places->begin(), places->end(), std::back_inserter(*newer), [&](int place) {
            return m_estate.events[static_cast<std::size_t>(place)].number > *query.from;
        });
        places = newer;
    }
    return listed(m_estate.events, places, "events", query, offsetOf(search, query));
}

Answer Api::event(PathRest path, const Query &query) const
{
    bool ok = false;
    const qint64 number = path[1].toByteArray().toLongLong(&ok);
    if (!ok)
        throw BadQuery("Malformed identifier: '" + path[1].toByteArray() + "' is not a number.");
    for (const Event &event : m_estate.events) {
        if (event.number != number || path.size() > 2)
            continue;
        return document(query, [&](XmlWriter &xml) { write(xml, m_estate, event); });
    }
    return notFound();
}

Answer Api::operatingSystems(PathRest path, const Query &query)
{
    if (path.size() > 2)
        return notFound();
    ListBody list("operating_systems", path, query);
    for (const OperatingSystem &system : demo::operatingSystems())
        list.add(operatingSystemId(system), [&](XmlWriter &xml) { write(xml, system); });
    return list.answer();
}

} // namespace demo
