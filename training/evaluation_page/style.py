"""How the page looks: its style sheet, light and dark."""

STYLE = """
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f6f8; --text: #1c1f24; --quiet: #5d6572; --line: #dfe3e8;
  --series-0: #0072b2; --series-1: #d55e00; --series-2: #009e73; --series-3: #9a5b86; --band: #0072b214;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --raised: #1f2227; --text: #e8eaed; --quiet: #9aa3af; --line: #33383f;
    --series-0: #56b4e9; --series-1: #ee8f4b; --series-2: #2cc79b; --series-3: #cc79a7; --band: #56b4e91f;
  }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif }
main { max-width: 1160px; margin: 0 auto; padding: 40px 28px 72px }
h1 { font-size: 28px; font-weight: 650; letter-spacing: -.01em; margin: 0 }
h2 { font-size: 19px; font-weight: 650; margin: 48px 0 12px }
h3 { font-size: 15px; font-weight: 650; margin: 28px 0 10px }
p { max-width: 76ch; margin: 6px 0 14px }
.quiet, small, figcaption { color: var(--quiet) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 14px }
th, td { padding: 6px 18px 6px 0; text-align: right; white-space: nowrap }
tr { border-bottom: 1px solid var(--line) }
th:first-child, td:first-child { text-align: left }
thead tr { border-bottom-width: 2px }
thead th { color: var(--quiet); font-weight: 600; vertical-align: bottom }
tbody th { font-weight: 400 }
tr.group th { padding-top: 18px; font-weight: 650 }
tr.ours td, tr.ours th { background: var(--raised); font-weight: 600 }
td small { display: inline-block; min-width: 11ch; margin-left: 8px; font-size: 12px; font-weight: 400 }
.cards { display: flex; flex-wrap: wrap; gap: 14px; margin: 26px 0 8px }
.card { flex: 1 1 220px; background: var(--raised); border-radius: 12px; padding: 16px 20px }
.card b { display: block; font-size: 32px; font-weight: 650; line-height: 1.2; letter-spacing: -.02em }
.key { width: 14px; height: 14px; vertical-align: -2px; margin-right: 6px; overflow: visible }
.plot { display: block; width: 100%; max-width: 580px; height: auto; font-size: 12px }
.plot text { fill: var(--quiet) }
.plot .axis { font-size: 13px; fill: var(--text) }
.plot .grid { stroke: var(--line); stroke-width: 1 }
.plot .diagonal { stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 5 4 }
.plot .band { fill: var(--band) }
.series-0, .series-1, .series-2, .series-3 { fill-opacity: .72; stroke: var(--ground); stroke-width: .8 }
.series-0 { fill: var(--series-0) } .series-1 { fill: var(--series-1) }
.series-2 { fill: var(--series-2) } .series-3 { fill: var(--series-3) }
.legend { display: flex; flex-wrap: wrap; gap: 6px 22px; padding: 0; margin: 10px 0 18px; list-style: none }
.legend .key { width: 22px; height: 22px; padding: 2px; vertical-align: -6px }
.legend .key { background: #4a4f57; border-radius: 3px }
.legend .plain { background: none; width: 16px; height: 16px; padding: 0; vertical-align: -3px }
figure { margin: 0 0 26px }
figure img { max-width: 100%; height: auto; display: block; border-radius: 8px }
figcaption { margin-top: 8px } figcaption b { color: var(--text); margin-right: 6px }
"""
