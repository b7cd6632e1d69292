"""Runs in a client's environment: makes the calls that standard input names, and says how they went."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping


def serve(calls: Mapping[str, Callable[[], object]]) -> None:
    """Make a call for each line; what the client makes of the answer is its own matter."""
    out, sys.stdout = sys.stdout, sys.stderr
    print("ready", file=out, flush=True)
    for line in sys.stdin:
        said = ""
        try:
            calls[line.strip()]()
        except Exception as error:
            said = repr(error)
        print(json.dumps(said), file=out, flush=True)
