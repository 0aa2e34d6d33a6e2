// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"

#include "app/demo/enginethread.h"
#include "app/demo/misbehaviour.h"
#include "ui/columns/askedfor.h"
#include "ui/query/kindquery.h"
#include "ui/query/tableselector.h"
#include "ui/reports/csvwriter.h"
#include "ui/reports/htmlwriter.h"
#include "ui/reports/jsonwriter.h"
#include "ui/session/completenesstext.h"

#include <QCoreApplication>

namespace cli {
namespace {

using browser::EngineSession;
using ovirt::Error;

constexpr qsizetype mostFailuresSaid = 10;

} // namespace

ExportCommand::ExportCommand(const ExportOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    connect(&m_session, &EngineSession::stateChanged, this, &ExportCommand::onStateChanged);
    connect(&m_session, &EngineSession::pipeliningStopped, this, [this](const QString &sentence) {
        if (!m_isEnding) // else what it came to has been said
            m_console.say(sentence);
    });
    connect(&m_session, &EngineSession::progressChanged, this,
        [this] { m_console.showProgress(m_session.sentence()); });
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start()
{
    try {
        m_target.emplace(m_options.output);
        if (m_options.demo)
            startDemo();
    } catch (const Error &error) {
        m_console.say(error.sentence());
        end(Failed);
        return;
    }
    warn();
    m_session.setScope(m_options.scope);
    m_session.open(m_options.connection);
}

void ExportCommand::startDemo()
{
    demo::Options options;
    options.vms = m_options.demoVms;
    options.seed = m_options.demoSeed;
    if (m_options.demoFailsEvery > 0)
        options.overrides = {demo::failingEvery(m_options.demoFailsEvery)};
    m_demo = std::make_unique<demo::EngineThread>(options);
    m_options.connection.url = m_demo->url().toString();
    m_options.connection.username = options.username;
    m_options.connection.password = options.password;
    if (m_options.connection.url.isEmpty()) {
        throw Error(Error::Kind::Connection,
            tr("The demo engine could not start: %1.").arg(m_demo->errorString()));
    }
}

void ExportCommand::warn()
{
    if (m_options.connection.insecure) {
        m_console.say(tr("WARNING: --insecure: the engine's certificate is not checked. Whoever is "
                         "on the way can read the password and change the report."));
    }
    if (!m_options.demo && QUrl(m_options.connection.url).scheme() == QLatin1String("http")) {
        m_console.say(tr("WARNING: the URL is http, not https: the password and everything else is "
                         "sent in the open."));
    }
}

void ExportCommand::onStateChanged(EngineSession::State state)
{
    if (m_isEnding)
        return;
    switch (state) {
    case EngineSession::State::Offline:
    case EngineSession::State::Connecting:
    case EngineSession::State::Loading:
        m_console.showProgress(m_session.sentence());
        break;
    case EngineSession::State::Ready:
        writeReport();
        break;
    case EngineSession::State::Partial:
        if (retries())
            break;
        if (m_session.inventory().completeness().listed || hasVms())
            writeReport();
        else
            refuseReport();
        break;
    case EngineSession::State::Failed:
        m_console.say(m_session.sentence());
        end(Failed);
        break;
    }
}

// Not before whoever told of the state is done.
bool ExportCommand::retries()
{
    if (m_retriesDone >= m_options.retries || !m_session.canRetry())
        return false;
    ++m_retriesDone;
    m_console.say(tr("%1. What failed is asked for again.").arg(m_session.sentence()));
    QMetaObject::invokeMethod(&m_session, &EngineSession::retry, Qt::QueuedConnection);
    return true;
}

bool ExportCommand::hasVms() const
{
    return !m_session.inventory().rows<ovirt::Vm>().isEmpty();
}

// Without a list of VMs there is no inventory: an earlier report is worth more.
void ExportCommand::refuseReport()
{
    m_console.say(m_session.sentence());
    sayFailures();
    end(Failed);
}

void ExportCommand::writeReport()
{
    const browser::Report report = this->report();
    try {
        m_target->save([&](QIODevice &device) { write(device, report); });
    } catch (const Error &error) {
        m_console.say(error.sentence());
        end(Failed);
        return;
    }
    saySummary(report);
    end(m_session.state() == EngineSession::State::Ready ? Complete : Partial);
}

void ExportCommand::write(QIODevice &device, const browser::Report &report) const
{
    switch (m_options.format) {
    case ReportFormat::Json:
        return browser::writeJson(device, report);
    case ReportFormat::Csv:
        return browser::writeTableCsv(device, report);
    case ReportFormat::Html:
        return browser::writeHtml(device, report);
    }
}

browser::Report ExportCommand::report() const
{
    browser::Report report;
    report.inventory = m_session.inventory();
    const browser::TableAnswer rows = found(report.inventory);
    if (m_options.isTable) {
        report.table = browser::TableSheet{
            m_options.sheet, rows.objects, rows.order, columns(), m_options.filter};
    }
    report.vms = QList<qsizetype>(rows.order.begin(), rows.order.end());
    report.engineUrl = QUrl(m_options.connection.url);
    report.taken = QDateTime::currentDateTimeUtc();
    report.version = QCoreApplication::applicationVersion();
    return report;
}

// The same filter and order as the window's.
browser::TableAnswer ExportCommand::found(const ovirt::Inventory &inventory) const
{
    const browser::QueryFields fields = browser::fieldsOf(m_options.sheet);
    browser::TableQuestion question;
    question.inventory = inventory;
    question.kind = m_options.sheet;
    question.query = browser::parseQueryOf(m_options.sheet, m_options.filter).query;
    question.searched = searched();
    question.sort = browser::parseSort(m_options.sort, fields).columns;
    if (question.sort.isEmpty())
        question.sort = browser::defaultSortOf(m_options.sheet);
    return browser::TableSelector().answer(question);
}

QList<browser::AnyColumn> ExportCommand::columns() const
{
    QList<browser::AnyColumn> columns;
    for (const QString &key : m_options.columns)
        columns.append(*browser::anyColumn(m_options.sheet, key)); // read as known ones
    return columns.isEmpty() ? browser::ownColumnsOf(m_options.sheet) : columns;
}

// As the window: in what a table shows, or else in a VM and what it has.
QList<browser::AnyColumn> ExportCommand::searched() const
{
    using browser::Kind;
    if (!m_options.columns.isEmpty())
        return columns();
    QList<browser::AnyColumn> searched;
    const auto add = [&](const QString &prefix, Kind kind) {
        for (const QString &key : browser::defaultColumnsOf(kind)) {
            if (const auto column = browser::anyColumn(m_options.sheet, prefix + key))
                searched.append(*column);
        }
    };
    if (m_options.isTable) {
        add({}, m_options.sheet);
        return searched + browser::alsoSearchedOf(m_options.sheet);
    }
    searched = browser::ownColumnsOf(Kind::Vm);
    add(QStringLiteral("disk."), Kind::Disk);
    add(QStringLiteral("nic."), Kind::Nic);
    add(QStringLiteral("permission."), Kind::Permission);
    add(QStringLiteral("snapshot."), Kind::Snapshot);
    return searched;
}

void ExportCommand::saySummary(const browser::Report &report)
{
    const QString where = m_target->isStandardOutput()
        ? tr("The report went to standard output.")
        : tr("The report is in %1.").arg(m_target->path());
    m_console.say(
        tr("%1, in %2. %3")
            .arg(m_session.sentence(), browser::durationText(m_session.duration()), where));
    sayFound(report);
    sayFailures();
    sayNotes();
}

// Else nobody would know a misspelt filter from an engine without such rows.
void ExportCommand::sayFound(const browser::Report &report)
{
    if (m_options.filter.trimmed().isEmpty())
        return;
    const QString sentence =
        report.table ? tr("The filter finds %1 of %2 rows.") : tr("The filter finds %1 of %2 VMs.");
    const qsizetype found = report.table ? report.table->order.size() : report.vms.size();
    const qsizetype all =
        report.table ? report.table->objects.size() : report.inventory.rows<ovirt::Vm>().size();
    m_console.say(QLatin1String("  ") + sentence.arg(found).arg(all));
}

void ExportCommand::sayFailures()
{
    const QList<ovirt::Failure> &failures = m_session.inventory().completeness().failures;
    for (const ovirt::Failure &failure : failures.first(qMin(failures.size(), mostFailuresSaid)))
        m_console.say(
            QStringLiteral("  %1: %2")
                .arg(browser::subjectOf(failure, m_session.inventory()), failure.error.sentence()));
    if (failures.size() > mostFailuresSaid) {
        m_console.say(QLatin1String("  ")
            + tr("… and %n more", nullptr, int(failures.size() - mostFailuresSaid)));
    }
}

void ExportCommand::sayNotes()
{
    const ovirt::Inventory &inventory = m_session.inventory();
    for (const QString &note : browser::notesOf(inventory.completeness(), inventory))
        m_console.say(QLatin1String("  ") + note);
}

void ExportCommand::interrupt()
{
    if (m_isEnding) {
        Q_EMIT finished(Failed);
        return;
    }
    m_console.say(tr("Stopped. There is no report."));
    end(Failed);
}

void ExportCommand::end(ExitCode code)
{
    m_isEnding = true;
    m_session.close().then(this, [this, code] { Q_EMIT finished(code); });
}

} // namespace cli
