// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace browser {

// The one style sheet of the HTML report. The page allows no other: see its policy.
inline constexpr const char *htmlStyle = R"(
:root { color-scheme: light dark; --text: #1f2328; --quiet: #656d76; --line: #d8dee4; --page: #fff;
  --band: #f6f8fa; --accent: #0a58a8; --good: #1a7f37; --bad: #b42318; --warn: #fff4d6; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e2e5e9; --quiet: #9aa3ad; --line: #33383e; --page: #16191d; --band: #1e2227;
    --accent: #6cb0f5; --good: #4ac26b; --bad: #ff8276; --warn: #3a3016; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 32px 64px; color: var(--text); background: var(--page);
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { margin: 0 0 4px; font-size: 24px; font-weight: 600; }
h2 { margin: 40px 0 8px; font-size: 18px; font-weight: 600; }
h2 small { color: var(--quiet); font-weight: 400; }
a { color: var(--accent); }
.facts { margin: 0; color: var(--quiet); }
nav { margin: 16px 0; display: flex; gap: 16px; flex-wrap: wrap; }
.complete, .partial { margin: 16px 0; padding: 8px 12px; border-left: 4px solid var(--good);
  background: var(--band); }
.partial { border-color: var(--bad); background: var(--warn); }
.partial ul { margin: 8px 0 0; padding-left: 20px; }
.notes { margin: 16px 0; padding-left: 20px; color: var(--quiet); }
.sums { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0; }
.sums div { min-width: 120px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; }
.sums dt { color: var(--quiet); font-size: 12px; }
.sums dd { margin: 0; font-size: 20px; text-align: left; }
.frame { max-height: 85vh; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: separate; border-spacing: 0; font-size: 13px; }
th, td { padding: 4px 10px; text-align: left; vertical-align: top; white-space: nowrap; }
th { position: sticky; top: 0; z-index: 1; background: var(--band); font-weight: 600;
  border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { position: sticky; left: 0; background: var(--page); }
th:first-child { z-index: 2; background: var(--band); }
tbody tr:nth-child(even) td { background: var(--band); }
td { max-width: 420px; overflow: hidden; text-overflow: ellipsis; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.unknown { color: var(--quiet); }
.empty { color: var(--quiet); }
@media print {
  body { padding: 0; font-size: 9pt; }
  nav { display: none; }
  .frame { max-height: none; overflow: visible; border: 0; }
  table { width: 100%; font-size: 7pt; }
  th, td { position: static !important; white-space: normal; overflow-wrap: anywhere; padding: 2px 4px; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
)";

} // namespace browser
