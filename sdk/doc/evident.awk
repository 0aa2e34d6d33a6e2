# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# A filter of Doxygen's for public headers. It documents what says itself in the source, so that
# nobody has to write it there, and all else that is undocumented still fails:
#   a member that stands in its struct's field table: by the element that the engine has for it
#   a compared or copied value
#   what was set, right below how it is set
#   a handle of the tree of services
# The field tables are left out, and so is what is marked as internal. Lines stay where they are.

{ line[NR] = $0; text = text " " $0 }

END {
    while (match(text, /Field\{ *"[^"]*", *&[A-Za-z0-9]+::[A-Za-z0-9]+/)) {
        entry = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        split(entry, part, "\"")
        sub(/.*&/, "", entry)
        path[entry] = part[2]
    }
    for (number = 1; number <= NR; ++number)
        print documented(line[number], line[number - 1], line[number + 1])
}

function documented(now, before, after) {
    if (now ~ /^(struct|class) / && match(now, /[A-Za-z0-9]+( final)?( :.*)? \{/)) {
        type = substr(now, RSTART, RLENGTH)
        sub(/[ :].*/, "", type)
    }
    if (hidden == "" && (now ~ /^ *\/\/! \\internal/ || (now == "template <>" && after ~ /^struct Fields</))) {
        hidden = now
        sub(/[^ ].*/, "[^ ].*[;}]$", hidden)
        return "/*! \\cond */ " now
    }
    if (hidden != "" && now ~ "^" hidden && now !~ /^ *\/\//) {
        hidden = ""
        return now " /*! \\endcond */"
    }
    if (hidden != "" || before ~ /^ *\/\/!/)
        return now
    if (match(now, /^    [A-Za-z][^()\/]* [A-Za-z0-9]+;/))
        return member(now, word(substr(now, 1, RLENGTH - 1)))
    if (now ~ /operator==\(.*\) const = default;$/)
        return now " //!< Whether all is equal."
    if (now ~ "^    " type "( &operator=)?[(]const " type " &[a-z]*[)];$")
        return now " //!< A copy."
    if (match(now, /^    \[\[nodiscard\]\] .* [A-Za-z]+\(\) const;$/)) {
        name = word(substr(now, 1, index(now, "(") - 1))
        if (index(before, " set" toupper(substr(name, 1, 1)) substr(name, 2) "("))
            return now " //!< What was set."
    }
    if (now ~ /^    \[\[nodiscard\]\] [A-Za-z<>]*Service(<[A-Za-z]+>)? [a-zA-Z]+\(\) const/)
        return "/*! That part of the tree of services. */ " now
    if (now ~ /^    \[\[nodiscard\]\] [A-Za-z]*Service [a-zA-Z]+\(const QString &id\) const/)
        return "/*! The object with that \\a id. */ " now
    return now
}

# NOW, a member called NAME, with the element that the engine has for it.
function member(now, name,    element) {
    if (!((type "::" name) in path))
        return now
    element = "`" path[type "::" name] "`"
    return sub(/\/\/!< */, "//!< " element ": ", now) ? now : now " //!< " element
}

function word(start) {
    sub(/.* /, "", start)
    return start
}
