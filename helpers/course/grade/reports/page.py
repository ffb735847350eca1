"""One HTML page that needs nothing but itself: no script, nothing from elsewhere; for light and dark, for a phone."""

from __future__ import annotations

import re
from html import escape

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --quiet: light-dark(#555, #b4b8c4); }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 46rem;
  color: light-dark(#1b1f2a, #e8eaf0); background: light-dark(#fff, #161923); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 0 0 .3rem; }
h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
section { border-top: 1px solid var(--line); padding: .8rem 0; }
p { margin: .3rem 0; }
.quiet { color: var(--quiet); }
.total { font-size: 1.2rem; }
meter { width: 100%; max-width: 20rem; }
pre { white-space: pre-wrap; background: var(--soft); padding: .3rem .5rem; font-size: .85rem; }
code { background: var(--soft); }
blockquote { margin: .6rem 0; padding: .2rem .8rem; border-left: 4px solid #4a78c8; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { text-align: right; padding: .2rem .4rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child, .words th, .words td { text-align: left; overflow-wrap: anywhere; }
th:first-child, td:first-child { min-width: 7rem; }
summary { cursor: pointer; }
@media print { details { display: none; } }
"""

# whatever slipped through: the browser runs no script, loads nothing and sends nothing
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # steer terminals, turn lines around


def page(title: str, body: str) -> str:
    """A whole page around a body of HTML; the title is text."""
    whole = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n"
        "</body>\n</html>\n"
    )
    return _UNSEEN.sub("\ufffd", whole)


def code(source: str, most: int = 3000) -> str:
    """Source as text, cut where it is long."""
    cut = source if len(source) <= most else f"{source[:most]}\n…"
    return f'<pre tabindex="0"><code>{escape(cut)}</code></pre>'
