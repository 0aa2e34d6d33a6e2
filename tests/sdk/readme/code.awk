# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# The C++ of a README, for a compiler: with want=program the block that is a whole program, with
# want=snippets all others, each in a function whose parameters are what the text speaks of.

/^```cpp$/ { inside = 1; code = ""; next }
inside && /^```$/ {
    inside = 0
    whole = code ~ /int main\(/
    if (whole && want == "program")
        printf "%s", code
    if (!whole && want == "snippets") {
        coroutine = code ~ /co_await/
        printf "%s%s snippet%d(SNIPPET_PARAMETERS)\n{\n%s}\n%s\n", coroutine ? "#ifdef HAVE_QCORO\n" : "",
            coroutine ? "QCoro::Task<>" : "void", ++count, code, coroutine ? "#endif\n" : ""
    }
    next
}
inside { code = code $0 "\n" }
END { if (want == "snippets" && !count) exit 1 }
