// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/historygenerator.h"

#include "app/demo/estate/generator.h"

#include <algorithm>

namespace demo {
namespace {

struct EventModel {
    int code;
    Word severity;
    const char *before;
    const char *after;
};

constexpr EventModel vmEvents[] = {
    {153, "normal", "VM ", " was started by admin@internal."},
    {33, "normal", "VM ", " was shut down."},
    {126, "error", "VM ", " is not responding."},
    {1022, "warning", "VM ", " has been paused due to a storage problem."},
    {45, "normal", "Snapshot creation for VM ", " was completed."},
};

// A job that failed or goes on did so in its second step.
void addSteps(Job &job)
{
    const qint64 begun = job.startTime + minuteMs / 60;
    job.steps.push_back(
        {{job.id.high, 1}, "validating", "Validating", "finished", job.startTime, begun});
    job.steps.push_back(
        {{job.id.high, 2}, "executing", "Executing", job.status, begun, job.endTime});
    if (job.status == "finished")
        job.steps.push_back(
            {{job.id.high, 3}, "finalizing", "Finalizing", "finished", job.endTime, job.endTime});
}

} // namespace

HistoryGenerator::HistoryGenerator(Estate &estate, Random &random)
    : m_estate(estate)
    , m_random(random)
{
}

void HistoryGenerator::run()
{
    addEvents(std::clamp(m_estate.vms.size() * 3, 60, 5000));
    addJobs();
}

void HistoryGenerator::addEvents(int count)
{
    qint64 number = 1000;
    for (int left = count; left > 0; --left) {
        Event event;
        event.number = number += m_random.between(1, 3);
        event.time = estateTime - left * minuteMs * 7;
        if (m_estate.vms.size() > 0 && m_random.chance(70)) {
            const EventModel &model = m_random.pick(vmEvents);
            event.code = model.code;
            event.severity = model.severity;
            event.vm = static_cast<int>(m_random.below(m_estate.vms.size()));
            event.host = m_estate.vms[event.vm].host;
            event.description = model.before + m_estate.vms[event.vm].name + model.after;
            event.correlationId = m_random.id().text();
        } else {
            event.code = 30;
            event.user = 0;
            event.description = "User " + m_estate.users[0].userName + " logged in.";
        }
        m_estate.events.push_back(event);
    }
}

void HistoryGenerator::addJobs()
{
    static constexpr Word states[] = {"finished", "finished", "failed", "started"};
    for (int number = 0; number < 8; ++number) {
        Job job;
        job.id = m_random.id();
        job.status = states[number % 4];
        job.description =
            number % 2 == 0 ? "Creating VM Snapshot nightly" : "Migrating VM between hosts";
        job.startTime = estateTime - (number + 1) * 3 * minuteMs;
        job.endTime = job.status == "started" ? 0 : job.startTime + minuteMs;
        job.owner = 0;
        addSteps(job);
        m_estate.jobs.add(job);
    }
}

} // namespace demo
