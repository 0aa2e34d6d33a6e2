// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/completenesstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace browser {
namespace {

using namespace ovirt;

constexpr qsizetype mostDoubtsTold = 5;
constexpr qsizetype longestName = 100;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

// The notes of one picture; each function adds those of one matter.
class Notes {
    Q_DECLARE_TR_FUNCTIONS(browser)

public:
    Notes(const Completeness &completeness, const Inventory &inventory)
        : m_sum(completeness)
        , m_inventory(inventory)
    {
    }

    [[nodiscard]] QStringList all()
    {
        addPlan();
        addGone();
        addLists();
        addPermissions();
        return m_notes;
    }

private:
    void addPlan();
    void addGone();
    void addLists();
    void addPermissions();
    void addDoubt(const PermissionDoubt &doubt);

    [[nodiscard]] QString planText() const;
    [[nodiscard]] static QString restText(const ListRest &rest);
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString ownListsText() const;
    [[nodiscard]] bool areGrantsKnown() const;

    const Completeness &m_sum;
    const Inventory &m_inventory;
    QStringList m_notes;
};

void Notes::addPlan()
{
    if (const QString plan = planText(); !plan.isEmpty())
        m_notes.append(plan);
    if (m_sum.pagesUnfollowed > 0) {
        m_notes.append(
            tr("For %1 of the pages of VMs the engine gave no answer with their lists inside; "
               "these pages were asked for without, and their lists one by one.")
                .arg(number(m_sum.pagesUnfollowed)));
    }
}

QString Notes::planText() const
{
    if (m_sum.plan == FetchPlan::Automatic)
        return {};
    const bool follows = m_sum.plan == FetchPlan::Follow;
    switch (m_sum.planReason) {
    case PlanReason::Asked:
        return follows ? tr("VMs came in pages with their lists inside, as chosen.")
                       : tr("The lists of each VM were asked for one by one, as chosen.");
    case PlanReason::FewVms:
        return tr("The lists of each VM were asked for one by one: for so few VMs that is as "
                  "fast.");
    case PlanReason::ManyVms:
        return tr("VMs came in pages with their lists inside: for so many that takes fewer "
                  "requests.");
    case PlanReason::TotalUnknown:
        return tr("The lists of each VM were asked for one by one: the engine does not tell this "
                  "user how many VMs there are.");
    }
    return {};
}

void Notes::addGone()
{
    if (m_sum.vmsGone > 0) {
        m_notes.append(tr("%n VM(s) deleted while the inventory was taken; they are left out.",
            nullptr, int(m_sum.vmsGone)));
    }
}

void Notes::addLists()
{
    if (const qint64 all = vmsExpected(m_inventory); all > m_sum.vmsListed) {
        m_notes.append(tr("The engine has %1 VMs; the lists of VMs that came have %2 of them.")
                           .arg(number(all), number(m_sum.vmsListed)));
    }
    for (const ListRest &rest : m_sum.listRests)
        m_notes.append(restText(rest));
    for (const ListDoubt &doubt : m_sum.listDoubts) {
        const QString text = doubt.total
            ? tr("%1 changed while it was read, also the second time: %2 objects came, the engine "
                 "counts %3.")
                  .arg(doubt.path, number(doubt.read), number(*doubt.total))
            : tr("%1 changed while it was read, also the second time: %2 objects came, the engine "
                 "does not say how many there are.")
                  .arg(doubt.path, number(doubt.read));
        m_notes.append(text);
    }
}

QString Notes::restText(const ListRest &rest)
{
    if (rest.pageSize == 0)
        return tr("%1 did not come.").arg(rest.path);
    QStringList pages;
    for (const int page : rest.pages)
        pages.append(number(page));
    const QString missing = pages.join(QLatin1String(", "));
    if (rest.openFrom == 0)
        return tr("%1 is not whole. Missing pages: %2.").arg(rest.path, missing);
    if (rest.pages.isEmpty()) {
        return tr("%1 is not whole. Missing is what comes from page %2 on.")
            .arg(rest.path, number(rest.openFrom));
    }
    return tr("%1 is not whole. Missing pages: %2, and what comes from page %3 on.")
        .arg(rest.path, missing, number(rest.openFrom));
}

void Notes::addPermissions()
{
    if (const QString source = sourceText(); !source.isEmpty())
        m_notes.append(source);
    const QList<PermissionDoubt> &doubts = m_sum.permissionDoubts;
    for (const PermissionDoubt &doubt : doubts.first(qMin(doubts.size(), mostDoubtsTold)))
        addDoubt(doubt);
    if (doubts.size() > mostDoubtsTold) {
        m_notes.append(tr("… and %n more VM(s) whose permissions disagree.", nullptr,
            int(doubts.size() - mostDoubtsTold)));
    }
}

QString Notes::sourceText() const
{
    switch (m_sum.permissionSource) {
    case PermissionSource::NotAsked:
        break;
    case PermissionSource::OfPrincipals:
        return tr("Permissions are computed from those of users and groups; compared with the own "
                  "lists of %n VM(s), they agree.",
            nullptr, int(m_sum.vmsCompared));
    case PermissionSource::OfVms:
        return ownListsText();
    case PermissionSource::OfVmsDoubted:
        return tr("Permissions are each VM's own, because those of users and groups disagree with "
                  "%1 of %2 compared VMs. Where an inherited permission was granted is known only "
                  "if a user or group has it too.")
            .arg(number(m_sum.permissionDoubts.size()), number(m_sum.vmsCompared));
    case PermissionSource::OfVmsOnly:
        if (areGrantsKnown()) {
            return tr("Permissions are each VM's own: those of users and groups came only when "
                      "they were asked for again, and were not compared with them.");
        }
        return tr("Permissions are each VM's own, because those of users and groups cannot all be "
                  "read. Where an inherited permission was granted cannot be known for those that "
                  "are missing.");
    }
    return {};
}

// Also where they came later than it was decided whom to ask.
bool Notes::areGrantsKnown() const
{
    const auto isKnown = [this](const QString &holder) {
        return m_inventory.grantsStateOf(holder) == PartState::Loaded;
    };
    const auto areKnown = [&isKnown](const auto &holders) {
        return std::all_of(holders.begin(), holders.end(),
            [&isKnown](const auto &holder) { return isKnown(holder->id); });
    };
    const auto isOfHolders = [](const ListRest &rest) {
        return rest.path == QLatin1String(Fields<User>::path)
            || rest.path == QLatin1String(Fields<Group>::path);
    };
    return isKnown({}) && areKnown(m_inventory.rows<User>()) && areKnown(m_inventory.rows<Group>())
        && std::none_of(m_sum.listRests.begin(), m_sum.listRests.end(), isOfHolders);
}

QString Notes::ownListsText() const
{
    if (m_sum.vmsCompared == 0)
        return tr("Permissions are each VM's own; none could be compared with those of users and "
                  "groups.");
    return tr("Permissions are each VM's own; compared with those of users and groups at %n VM(s), "
              "they agree.",
        nullptr, int(m_sum.vmsCompared));
}

void Notes::addDoubt(const PermissionDoubt &doubt)
{
    const Vm *vm = m_inventory.find(Ref<Vm>{doubt.vmId});
    const QString name =
        vm && !vm->name.isEmpty() ? vm->name.simplified().left(longestName) : doubt.vmId;
    m_notes.append(
        tr("%1: permissions only in its own list: %2; only in those of users and "
           "groups: %3.")
            .arg(name, number(doubt.onlyInVmsList.size()), number(doubt.onlyOfPrincipals.size())));
}

// Where a refresh left something as it was, that is not missing.
QString vmsText(const Inventory &inventory)
{
    const Completeness &completeness = inventory.completeness();
    const QString complete = number(completeness.vmsComplete);
    const QString all = number(vmsExpected(inventory));
    if (completeness.vmsKept == 0)
        return QCoreApplication::translate("browser", "%1 of %2 VMs complete").arg(complete, all);
    // Which of the two is why, in one sentence: parts of it would not fit each other elsewhere.
    const QString text = completeness.stopped
        ? QCoreApplication::translate("browser",
            "%1 of %2 VMs refreshed, %3 VMs shown as they were before, because this refresh did "
            "not get to them")
        : QCoreApplication::translate("browser",
            "%1 of %2 VMs refreshed, %3 VMs shown as they were before, because not all that was "
            "asked about them came");
    return text.arg(complete, all, number(completeness.vmsKept));
}

QString shortVmsText(const Inventory &inventory)
{
    const Completeness &completeness = inventory.completeness();
    if (completeness.vmsKept == 0)
        return vmsText(inventory);
    //: in the status bar: of how many VMs all is new, of how many it is what was known before
    return QCoreApplication::translate("browser", "%1 of %2 VMs refreshed, %3 as before")
        .arg(number(completeness.vmsComplete), number(vmsExpected(inventory)),
            number(completeness.vmsKept));
}

QString requestsText(const Completeness &completeness)
{
    const QString requests = number(completeness.requests);
    if (completeness.stopped) {
        return QCoreApplication::translate("browser", "stopped after %1 of %2 requests")
            .arg(number(completeness.answered), requests);
    }
    if (!completeness.failures.isEmpty()) {
        return QCoreApplication::translate("browser", "%1 of %2 requests failed")
            .arg(number(completeness.failures.size()), requests);
    }
    return QCoreApplication::translate("browser", "all %1 requests answered").arg(requests);
}

constexpr QLatin1String between("; ");

} // namespace

qsizetype vmsExpected(const Inventory &inventory)
{
    const Completeness &sum = inventory.completeness();
    const std::optional<Api> &api = inventory.api();
    if (sum.listed || !api)
        return sum.vmsListed;
    return std::max(sum.vmsListed, api->vmsTotal.value_or(0));
}

QString sentenceOf(const Inventory &inventory)
{
    return vmsText(inventory) + between + requestsText(inventory.completeness());
}

ShortSentence shortSentenceOf(const Inventory &inventory)
{
    return {shortVmsText(inventory) + between, requestsText(inventory.completeness())};
}

QStringList notesOf(const Completeness &completeness, const Inventory &inventory)
{
    return Notes(completeness, inventory).all();
}

} // namespace browser
