// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/nearestword.h"

#include <QList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace browser {

constexpr qsizetype longestWord = 64; // of what is compared letter by letter

int lettersBetween(const QString &left, const QString &right)
{
    QList<int> older;
    QList<int> last(right.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        QList<int> row{int(i) + 1};
        for (qsizetype j = 0; j < right.size(); ++j) {
            const int change = last.at(j) + (left.at(i) == right.at(j) ? 0 : 1);
            int least = std::min({change, last.at(j + 1) + 1, row.at(j) + 1});
            if (i > 0 && j > 0 && left.at(i) == right.at(j - 1) && left.at(i - 1) == right.at(j))
                least = std::min(least, older.at(j - 1) + 1);
            row.append(least);
        }
        older = std::exchange(last, row);
    }
    return last.last();
}

QString nearestWord(const QString &typed, const QStringList &words)
{
    QString nearest;
    int least = std::max(1, int(typed.size()) / 3) + 1;
    for (const QString &word : words) {
        const int far = lettersBetween(typed.left(longestWord), word.left(longestWord));
        if (far < least) {
            least = far;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace browser
