"""Names and fields of the older packages, as they were published, for the connectors that there are."""

from __future__ import annotations

import csv
from pathlib import Path

__all__ = ["CONNECTORS"]

_HERE = Path(__file__).parent
_SPECS = _HERE.parents[1] / "specs"


def _connectors() -> dict[str, tuple[str, dict[str, str]]]:
    found: dict[str, tuple[str, dict[str, str]]] = {}
    with (_HERE / "published.tsv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            if (_SPECS / row["slug"] / "connector.yaml").is_file():
                _, classes = found.setdefault(row["slug"], (row["connector"], {}))
                classes[row["auth"]] = row["fields"]
    return found


#: Slug, connector class, and its auth classes with their fields; a ``!`` marks what was required.
CONNECTORS = _connectors()
