// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/misbehaviour.h"

namespace demo {

Misbehaviour::Misbehaviour(QList<Override> overrides)
    : m_overrides(std::move(overrides))
{
}

const Override *Misbehaviour::applying(QByteArrayView target)
{
    const QString text = QString::fromUtf8(target);
    for (Override &candidate : m_overrides) {
        if (candidate.times == 0 || !candidate.path.match(text).hasMatch())
            continue;
        if (candidate.after > 0) {
            --candidate.after;
            continue;
        }
        if (candidate.times > 0)
            --candidate.times;
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
