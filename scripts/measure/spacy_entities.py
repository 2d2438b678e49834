"""Names, dates and organisations by spaCy's small English model, where both are installed: spacy_entities.py FILE RUNS.

Prints the milliseconds of each run, loading not counted.
"""

import json
import sys
import time
from pathlib import Path

import en_core_web_sm

model = en_core_web_sm.load()
model.max_length = 10_000_000
text = Path(sys.argv[1]).read_text("utf-8")
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    if not model(text).ents:
        sys.exit("nothing was found")
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps(times))
