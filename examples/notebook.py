"""Two questions to Mạch Tin from a notebook, with the standard library alone.

    python3 examples/notebook.py [http://127.0.0.1:4000]

Editors that know the `# %%` marks (VS Code, Spyder, Jupytext) show the parts as cells.
"""

# %% Ask
import csv
import io
import json
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections import defaultdict

ORIGIN = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"


def ask(query, **variables):
    """The answer's data; an answer with errors raises."""
    request = urllib.request.Request(
        f"{ORIGIN}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def rows(query, **variables):
    """All rows of a connection as dictionaries: the server turns the pages and streams a CSV."""
    parameters = urllib.parse.urlencode({"format": "csv", "query": query, "variables": json.dumps(variables)})
    with urllib.request.urlopen(f"{ORIGIN}/export?{parameters}", timeout=30) as response:
        yield from csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline=""))


# %% How many events a year?
counts = ask("{ eventCounts(groupBy: [YEAR], first: 100) { period count } }")["eventCounts"]
for row in sorted(counts, key=lambda row: row["period"] or ""):
    print(f"{row['period'] or 'undated'}  {'#' * row['count']} {row['count']}")

# %% Who gave how much, in millions of đồng, and how many gifts have a sum that nobody states?
given = defaultdict(float)
computed = 0
for gift in rows("{ donations { nodes { amount { value currency computed } donors { nodes { name } } } } }"):
    if gift["amount.currency"] != "VND":
        continue
    computed += gift["amount.computed"] == "true"
    given[gift["donors.nodes.name"] or "(not named)"] += float(gift["amount.value"])

for donor, total in sorted(given.items(), key=lambda item: -item[1])[:5]:
    print(f"{total / 1e6:12,.0f}  {donor}")
print(f"{computed} of the sums are worked out")
