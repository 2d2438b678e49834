"""Finds keywords in a text with Python's `re`, so many times: keywords.py FILE RUNS PATTERNS. Prints the milliseconds of each run."""

import json
import re
import sys
import time
from pathlib import Path

text = Path(sys.argv[1]).read_text("utf-8")
patterns = [re.compile(pattern, re.IGNORECASE | re.MULTILINE) for pattern in json.loads(Path(sys.argv[3]).read_text("utf-8"))]
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    found = sum(1 for pattern in patterns for _ in pattern.finditer(text))
    times.append((time.perf_counter() - start) * 1000)
    if not found:
        sys.exit("nothing was found")
print(json.dumps(times))
