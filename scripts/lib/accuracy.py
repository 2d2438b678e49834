"""Writes docs/accuracy.md: how well each council's annotated minutes are read, measured by the corpus's scorer.

accuracy.py CORPUS SCORER ANALYSER PAGE

A council is what an annotation's origin names: the host or the repository of its documents, or one invented authority.
Figures are F1, as the scorer prints them; the page holds names and figures, and no text of any document.
"""

import json
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FOUND = ["items", "attendance", "declarations", "declarations.complete", "resolutions", "resolutions.complete"]
FIELDS = ["declarations.status", "meeting.body", "meeting.date", "meeting.start_time", "meeting.end_time", "meeting.venue",
          "attendance.given", "attendance.role", "attendance.substitute_for", "resolutions.item", "resolutions.kind",
          "resolutions.movers", "resolutions.vote", "evidence.spans"]


def council(gold):
    """The council that a document comes from, as far as its annotation tells."""
    name = gold["doc"].rsplit(".", 1)[0]
    style = re.search(r"after the style of (?:docslib |docsbay )?([^(]+)", gold["origin"])
    if name.startswith("dev-"):
        return re.sub(r"^dev-\d+-|-\d{4}$", "", name).replace("-", " ").title()
    if style:
        return f"after {style.group(1).strip()}"
    return f"invented authority {name}" if name.startswith("long-") else "Blackburn with Darwen" if name.startswith("seed-") else name


def score(corpus, scorer, analyser, documents):
    """The scorer's figures for some documents."""
    pattern = "^(" + "|".join(map(re.escape, documents)) + ")$"
    with tempfile.NamedTemporaryFile(suffix=".json") as figures:
        run = subprocess.run([sys.executable, scorer, "--gold", corpus, "--analyser", f"'{analyser}'", "--only", pattern,
                              "--json", figures.name], capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stdout + run.stderr)
        return json.loads(Path(figures.name).read_text("utf-8"))


def table(head, rows):
    """A Markdown table; numbers to the right."""
    return "\n".join(["| " + " | ".join(head) + " |", "| --- " + "| ---: " * (len(head) - 1) + "|"]
                     + ["| " + " | ".join(row) + " |" for row in rows])


def main():
    corpus, scorer, analyser, page = sys.argv[1:]
    councils = {}
    for path in sorted(Path(corpus).glob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        if (path.parent / gold["doc"]).exists():
            councils.setdefault(council(gold), []).append(gold["doc"])
    everything = [document for documents in councils.values() for document in documents]
    names = sorted(councils, key=lambda name: (name.startswith(("after", "invented")), name.casefold()))
    with ThreadPoolExecutor(2) as pool:
        whole = pool.submit(score, corpus, scorer, analyser, everything)
        each = list(pool.map(lambda name: score(corpus, scorer, analyser, councils[name]), names))
    whole = whole.result()
    totals = [[name, *(f"{whole[name + part]:.3f}" for part in (".precision", ".recall", ""))] for name in FOUND]
    fields = [[name, f"{whole[name]:.3f}"] for name in FIELDS]
    rows = [[name, str(len(councils[name])), *(f"{figures[found]:.2f}" for found in FOUND), f"{figures['declarations.status']:.2f}"]
            for name, figures in zip(names, each)]
    by_council = table(["council", "documents", *FOUND, "declarations.status"], rows)
    Path(page).write_text(f"""# How well minutes are read

Measured by `scripts/score` on {len(everything)} annotated documents (text, Markdown, HTML); this page is written by it. Two annotators read
every document. `complete` counts a record only if every part of it is right. These documents were used while the reading was
written: expect less of a council that is not among them, and see [Councils never seen](councils-never-seen.md).

## Found

{table(["", "precision", "recall", "F1"], totals)}

## Fields of what was found

{table(["", "right"], fields)}

## By council (F1)

The authorities "after" a host are invented: their minutes were written after the habits of the council that publishes there.

{by_council}
""", "utf-8")
    print(by_council)


if __name__ == "__main__":
    main()
