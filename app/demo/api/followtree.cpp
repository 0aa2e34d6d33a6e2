// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/followtree.h"

#include <QList>

#include <algorithm>

namespace demo {

QByteArray FollowTree::relOf(QByteArrayView modelName)
{
    return modelName.toByteArray().toLower().replace("_", "");
}

FollowTree FollowTree::parse(QByteArrayView text)
{
    FollowTree root;
    for (const QByteArray &path : text.toByteArray().split(',')) {
        FollowTree *node = &root;
        for (const QByteArray &segment : path.split('.')) {
            if (const QByteArray rel = relOf(segment.trimmed()); !rel.isEmpty())
                node = &node->grow(rel);
        }
    }
    return root;
}

bool FollowTree::isFlat() const
{
    return std::all_of(branches.begin(), branches.end(),
        [](const FollowTree &branch) { return branch.isEmpty(); });
}

const FollowTree *FollowTree::branch(QByteArrayView rel) const
{
    const auto found = std::find_if(branches.begin(), branches.end(),
        [rel](const FollowTree &candidate) { return candidate.name == rel; });
    return found == branches.end() ? nullptr : &*found;
}

FollowTree FollowTree::upTo(int levels) const
{
    FollowTree pruned{name, {}};
    if (levels == 0)
        return pruned;
    for (const FollowTree &branch : branches)
        pruned.branches.push_back(branch.upTo(levels - 1));
    return pruned;
}

FollowTree &FollowTree::grow(const QByteArray &rel)
{
    for (FollowTree &known : branches) {
        if (known.name == rel)
            return known;
    }
    branches.push_back({rel, {}});
    return branches.back();
}

} // namespace demo
