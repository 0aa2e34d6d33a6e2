// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/sdkjobs.h"

#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "tests/benchmarks/usage.h"

#include <QThread>

namespace bench {
namespace {

using namespace std::chrono_literals;

ovirt::ConnectionOptions optionsFor(const QString &url, const Task &task)
{
    ovirt::ConnectionOptions options;
    options.url = url;
    options.username = QStringLiteral("admin@internal");
    options.password = QStringLiteral("demo");
    options.connections = task.connections;
    options.pipeline = task.pipeline;
    return options;
}

// The futures of the three lists of VMs.
class Lists {
public:
    void ask(const ovirt::VmService &vm)
    {
        m_attachments.append(vm.diskAttachmentsService().list());
        m_nics.append(vm.nicsService().list());
        m_permissions.append(vm.permissionsService().list());
    }
    void wait()
    {
        for (qsizetype number = 0; number < m_nics.size(); ++number) {
            (void)m_attachments[number].result();
            (void)m_nics[number].result();
            (void)m_permissions[number].result();
        }
    }
    [[nodiscard]] int size() const { return int(3 * m_nics.size()); }

private:
    QList<QFuture<QList<ovirt::DiskAttachment>>> m_attachments;
    QList<QFuture<QList<ovirt::Nic>>> m_nics;
    QList<QFuture<QList<ovirt::Permission>>> m_permissions;
};

// The one form that any account may use.
ovirt::ListQuery pageOfVms(int number)
{
    ovirt::ListQuery query;
    query.search = QStringLiteral("sortby name asc page %1").arg(number);
    query.max = vmsOfAPage;
    return query;
}

// The waiting is this process's only other work: the engine has nothing to answer with.
void waitUntilNothingGrows()
{
    qint64 before = 0;
    for (qint64 now = peakKib(); now != before; now = peakKib()) {
        before = now;
        QThread::msleep(500);
    }
}

} // namespace

QJsonObject sdkSeed(const QString &url, const Task &task)
{
    ovirt::Connection connection(optionsFor(url, task));
    (void)connection.test().result(); // signed in: what is measured is the job
    const Spending spending;

    const ovirt::VmsService vms = connection.systemService().vmsService();
    Lists lists;
    for (const ovirt::Vm &vm : vms.list().result())
        lists.ask(vms.vmService(vm.id));
    lists.wait();

    return spending.report(1 + lists.size(), 2 + lists.size());
}

QJsonObject sdkFanOut(const QString &url, const Task &task)
{
    ovirt::Connection connection(optionsFor(url, task));
    (void)connection.test().result();
    const Spending spending;

    const ovirt::VmsService vms = connection.systemService().vmsService();
    QList<QFuture<QList<ovirt::Vm>>> pages;
    while (pages.size() < pagesOf(task.vms))
        pages.append(vms.list(pageOfVms(int(pages.size()) + 1)));
    Lists lists;
    for (const QFuture<QList<ovirt::Vm>> &page : pages) {
        for (const ovirt::Vm &vm : page.result())
            lists.ask(vms.vmService(vm.id));
    }
    lists.wait();

    const int asked = int(pages.size()) + lists.size();
    return spending.report(asked, 1 + asked);
}

QJsonObject sdkGets(const QString &url, const Task &task)
{
    ovirt::Connection connection(optionsFor(url, task));
    const ovirt::VmsService vms = connection.systemService().vmsService();
    const QList<ovirt::Vm> known = vms.list().result();
    const Spending spending;

    Lists lists;
    for (qsizetype next = 0; lists.size() < task.requests; ++next)
        lists.ask(vms.vmService(known[next % known.size()].id));
    lists.wait();

    return spending.report(lists.size(), 1 + lists.size());
}

QJsonObject sdkAsked(const QString &url, const Task &task)
{
    ovirt::ConnectionOptions options = optionsFor(url, task);
    options.token = QStringLiteral("nobody looks at it"); // a sign-in would not be answered either
    ovirt::Connection connection(options);
    const ovirt::VmsService vms = connection.systemService().vmsService();
    const Spending spending;

    QList<QFuture<QList<ovirt::DiskAttachment>>> lists;
    while (lists.size() < task.requests) {
        const QString id = QStringLiteral("00000000-0000-4000-8000-%1")
                               .arg(lists.size(), 12, 10, QLatin1Char('0'));
        lists.append(vms.vmService(id).diskAttachmentsService().list());
    }
    waitUntilNothingGrows();

    return spending.report(int(lists.size()), 0);
}

} // namespace bench
