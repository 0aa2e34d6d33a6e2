// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/misbehaviour.h"

#include "app/demo/api/xmlanswer.h"

namespace demo {

Override failingEvery(int every)
{
    const Answer answer = fault(500, "The engine could not do it this time.");
    Override override;
    override.path = QRegularExpression(QStringLiteral("^/ovirt-engine/api/."));
    override.status = answer.status;
    override.contentType = answer.contentType;
    override.body = answer.body;
    override.repeatsId = true;
    override.every = every;
    override.oncePerTarget = true;
    return override;
}

Misbehaviour::Misbehaviour(QList<Override> overrides)
    : m_overrides(std::move(overrides))
{
    for (Override &each : m_overrides)
        each.after += each.every - 1;
}

const Override *Misbehaviour::applying(QByteArrayView target)
{
    const QString text = QString::fromUtf8(target);
    for (qsizetype number = 0; number < m_overrides.size(); ++number) {
        Override &candidate = m_overrides[number];
        if (candidate.times == 0 || !candidate.path.match(text).hasMatch()
            || m_met.contains({number, text}))
            continue;
        if (candidate.after > 0) {
            --candidate.after;
            continue;
        }
        candidate.after = candidate.every - 1;
        if (candidate.times > 0)
            --candidate.times;
        if (candidate.oncePerTarget)
            m_met.insert({number, text});
        return &candidate;
    }
    return nullptr;
}

static void repeatId(const Answer &trueAnswer, Answer &answer)
{
    for (const auto &header : trueAnswer.headers) {
        if (header.first == "Correlation-Id")
            answer.headers.push_back(header);
    }
}

Answer Misbehaviour::answer(QByteArrayView target, const std::function<Answer()> &trueAnswer)
{
    const Override *found = applying(target);
    if (!found)
        return trueAnswer();
    Answer answer;
    switch (found->fate) {
    case Override::Fate::Drop:
        answer.fate = Answer::Fate::Drop;
        break;
    case Override::Fate::Stall:
        answer.fate = Answer::Fate::Stall;
        break;
    case Override::Fate::Answer:
        if (found->status == 0) {
            answer = trueAnswer();
            break;
        }
        answer.status = found->status;
        answer.contentType = found->contentType;
        answer.body = found->body;
        for (const auto &header : found->headers)
            answer.headers.push_back(header);
        if (found->repeatsId)
            repeatId(trueAnswer(), answer);
    }
    answer.delay = found->delay;
    return answer;
}

} // namespace demo
