// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site.h"

#include "app/demo/api/paths.h"
#include "app/demo/api/xmlanswer.h"
#include "app/demo/http/answerhead.h"

#include <QRandomGenerator>

#include <algorithm>

namespace demo {
namespace {

constexpr char htmlType[] = "text/html;charset=UTF-8";

Answer page(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.contentType = htmlType;
    answer.body = body;
    return answer;
}

Answer unauthorized()
{
    Answer answer =
        page(401, "<html><head><title>Error</title></head><body>Unauthorized</body></html>");
    answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"RESTAPI\"");
    return answer;
}

Answer notAllowed(const char *methods)
{
    Answer answer =
        page(405, "<html><head><title>Error</title></head><body>Method Not Allowed</body></html>");
    answer.headers.emplace_back("Allow", methods);
    return answer;
}

Answer welcome()
{
    return page(200,
        "<!DOCTYPE html>\n<html><head><title>oVirt Engine</title></head>\n<body><h1>Welcome to "
        "oVirt Engine</h1>\n"
        "<p>This is a demo engine; everything in it is made up.</p></body></html>\n");
}

bool takesXml(QByteArrayView accept)
{
    return accept.isEmpty() || accept.contains("application/xml") || accept.contains("*/*")
        || accept.contains("application/*");
}

bool takesGzip(QByteArrayView encodings)
{
    const qsizetype at = encodings.indexOf("gzip");
    if (at < 0)
        return false;
    const QByteArrayView rest = encodings.sliced(at + 4);
    return !rest.startsWith(";q=0") || rest.startsWith(";q=0.");
}

// What stands behind `prefix` in `target`; nullopt: it does not begin with it.
std::optional<QByteArrayView> behind(QByteArrayView target, QByteArrayView prefix)
{
    if (!target.startsWith(prefix))
        return std::nullopt;
    const QByteArrayView rest = target.sliced(prefix.size());
    if (!rest.isEmpty() && rest.front() != '/' && rest.front() != '?' && rest.front() != ';')
        return std::nullopt;
    return rest;
}

// An engine answers with the certificate that signed its own, the last one of the chain.
QByteArray lastCertificate(const QByteArray &pem)
{
    return pem.mid(std::max<qsizetype>(0, pem.lastIndexOf("-----BEGIN CERTIFICATE-----")));
}

} // namespace

Site::Site(const Options &options, Estates &estates, const QByteArray &authority,
    Counters &counters, std::function<void()> restart)
    : m_estates(estates)
    , m_administrator(options.administrator)
    , m_sso(options, counters)
    , m_misbehaviour(options.overrides)
    , m_authority(lastCertificate(authority))
    , m_random(QRandomGenerator::system()->generate64())
    , m_changes(options.changes)
    , m_restart(options.restart)
    , m_doRestart(std::move(restart))
{
    m_apis.emplace_back(m_estates.current(), m_administrator);
}

void Site::setEstate(Estate estate)
{
    m_estates.add(std::move(estate));
    m_apis.emplace_back(m_estates.current(), m_administrator);
    m_bodies = BodyCache();
}

void Site::changeEstate(const std::function<void(Estate &)> &change)
{
    Estate next = m_estates.current();
    change(next);
    setEstate(std::move(next));
}

bool Site::restartsNow()
{
    if (m_restart.after < 0 || m_requests < m_restart.after)
        return false;
    m_restart.after = -1;
    m_doRestart();
    return true;
}

void Site::makeDueChanges()
{
    for (qsizetype number = 0; number < m_changes.size();) {
        if (m_changes[number].after <= m_requests)
            changeEstate(m_changes.takeAt(number).apply);
        else
            ++number;
    }
}

Answer Site::answer(const Request &request)
{
    if (m_unavailable)
        return errorPage(503);
    if (behind(request.target, apiPath)) {
        if (restartsNow()) {
            Answer answer;
            answer.fate = Answer::Fate::Drop;
            return answer;
        }
        makeDueChanges();
        ++m_requests;
    }
    if (m_misbehaviour.isEmpty())
        return trueAnswer(request);
    return m_misbehaviour.answer(request.target, [&] { return trueAnswer(request); });
}

Answer Site::trueAnswer(const Request &request)
{
    if (const auto target = behind(request.target, apiPath))
        return api(request, behind(*target, "/v4").value_or(*target));
    if (const auto path = behind(request.target, "/ovirt-engine/sso/oauth/token"))
        return request.method == "POST" ? m_sso.token(request) : notAllowed("POST");
    if (const auto path = behind(request.target, "/ovirt-engine/services"))
        return service(request, *path);
    if (request.method != "GET" && request.method != "HEAD")
        return notAllowed("GET, HEAD");
    const qsizetype question = request.target.indexOf('?');
    const QByteArrayView path = question < 0 ? request.target : request.target.first(question);
    const bool known = path == "/" || path == "/ovirt-engine" || path == "/ovirt-engine/";
    return known ? welcome() : errorPage(404);
}

Answer Site::api(const Request &request, QByteArrayView target)
{
    if (!m_sso.isSignedIn(request.authorization))
        return unauthorized();
    Answer answer;
    if (request.method != "GET" && request.method != "HEAD")
        answer = notAllowed("GET, HEAD");
    else if (!takesXml(request.accept))
        answer.status = 406;
    else if (!request.version.isEmpty() && request.version != "4")
        answer = fault(400,
            "The version '" + request.version.toByteArray() + "' of the API is not supported.");
    else
        answer = apiBody(request, target);
    answer.headers.emplace_back("Correlation-Id", correlationId(request.correlationId));
    return answer;
}

Answer Site::apiBody(const Request &request, QByteArrayView target)
{
    const bool gzip = takesGzip(request.acceptEncoding);
    if (const QByteArray kept = m_bodies.find(target, gzip); !kept.isNull()) {
        Answer answer = xmlAnswer(kept);
        answer.compressed = gzip;
        return answer;
    }
    Answer answer = m_apis.back().get(target);
    if (gzip && !answer.body.isEmpty())
        compress(answer);
    const bool tellsTheTime = target.isEmpty() || target == "/" || target.startsWith('?');
    if (!tellsTheTime)
        m_bodies.keep(target, answer);
    return answer;
}

void Site::compress(Answer &answer)
{
    answer.compressed = true;
    if (answer.rest) {
        answer.rest =
            std::make_unique<GzipStream>(std::exchange(answer.body, {}), std::move(answer.rest));
        return;
    }
    answer.body = m_gzip.compress(answer.body, true);
}

Answer Site::service(const Request &request, QByteArrayView path)
{
    if (path == "/sso-logout")
        return request.method == "POST" ? m_sso.logout(request) : notAllowed("POST");
    if (request.method != "GET" && request.method != "HEAD")
        return notAllowed("GET, HEAD");
    if (path == "/health")
        return page(200, "DB Up!Welcome to Health Status!");
    if (const auto query = behind(path, "/pki-resource"))
        return authority(*query);
    return errorPage(404);
}

Answer Site::authority(QByteArrayView query) const
{
    if (m_authority.isEmpty() || !query.contains("resource=ca-certificate")
        || !query.contains("format=X509-PEM-CA"))
        return errorPage(404);
    Answer answer;
    answer.contentType = "application/x-x509-ca-cert";
    answer.body = m_authority;
    return answer;
}

QByteArray Site::correlationId(QByteArrayView asked)
{
    constexpr qsizetype limit = 36;
    QByteArray id;
    for (const char c : asked) {
        const bool kept = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '_' || c == '-';
        if (kept && id.size() < limit)
            id.append(c);
    }
    return id.isEmpty() ? m_random.id().text() : id;
}

} // namespace demo
