"""Are words lost? words.py CORPUS MINUTES MINUTES-PDF: the words of every form of a document against its .txt form.

In:  documents of the corpus that are there in several forms, and what the command line makes of each.
Out: a row for each form: how many of the .txt form's words the text that was read holds, each as often as there, and which are
     missing. Of those, a file may have had none itself (a page's menu is in the text copied from it, and in no Word file):
     they are told apart by looking for them in the file, markup stripped in the plainest way.
     Fails where a form holds fewer of the words that its file has than it must: 99 per cent, of PDF files 97.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

FORMS = {".html": 0.99, ".docx": 0.99, ".odt": 0.99, ".pdf": 0.97}


def words(text):
    """How often each word stands in a text."""
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("\u2019", "'")
    return collections.Counter(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.casefold()))


def read(command, path):
    """The text that the analyser reads in a file."""
    run = subprocess.run([*command, str(path)], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{path.name}: {run.stderr.strip()}")
    return json.loads(run.stdout)["source"]["text"]


def of_markup(text):
    """Markup without its tags; the ends of paragraphs, cells and lines part words, other tags do not."""
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", text)
    text = re.sub(r"</?(?:w:(?:p|tab|br|cr|tc)|text:(?:p|h|tab|s|line-break)|p|h\d|li|td|th|tr|br|div|a|dt|dd|title)\b[^>]*>", " ", text)
    text = re.sub(r"<[^>]*>", "", text)
    for reference, sign in (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(reference, sign)
    return re.sub(r"&#(\d+);", lambda number: chr(int(number[1])), text)


def raw(path, items):
    """Everything that a file holds."""
    if path.suffix == ".pdf":
        run = subprocess.run([items, str(path)], capture_output=True, text=True, check=True)
        return "".join(line.split("\t", 6)[6] + "\n" for line in run.stdout.splitlines() if line.startswith(("text\t", "turned\t")))
    if path.suffix == ".html":
        return of_markup(path.read_text(errors="replace"))
    with zipfile.ZipFile(path) as archive:
        parts = [name for name in archive.namelist() if name.endswith(".xml") and re.match(r"word/|content|styles", name)]
        return "\n".join(of_markup(archive.read(name).decode()) for name in parts)


def main():
    corpus, minutes, minutes_pdf = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    items = str(pathlib.Path(minutes_pdf).parent.parent / "pdf-items")
    failed = False
    sums = {form: [0, 0, 0] for form in FORMS}
    print(f"{'document':32} {'words':>6} {'held':>7} {'held of what the file has':>26}   missing (in brackets: not in the file either)")
    for text in sorted(corpus.glob("*.txt")):
        asked = None
        for form, least in FORMS.items():
            path = text.with_suffix(form)
            if not path.exists():
                continue
            asked = asked or words(read([minutes], text))
            found = words(read([minutes_pdf, minutes] if form == ".pdf" else [minutes], path))
            missing = asked - found
            lost = missing & (words(raw(path, items)) - found)
            all_, held = asked.total(), asked.total() - missing.total()
            there = held + lost.total()
            ratio = held / there
            for place, count in enumerate((all_, held, there)):
                sums[form][place] += count
            listed = [f"{word}×{count}" for word, count in sorted(lost.items())]
            listed += [f"({word}×{count})" for word, count in sorted((missing - lost).items())]
            print(f"{path.name:32} {all_:6} {held / all_:7.4f} {ratio:26.4f}   {' '.join(listed)}")
            if ratio < least:
                failed = True
                print(f"{path.name}: less than {least:.2f} of its words were read")
    for form, (all_, held, there) in sums.items():
        if all_:
            print(f"{'all ' + form:32} {all_:6} {held / all_:7.4f} {held / there:26.4f}")
    sys.exit(1 if failed else 0)


main()
