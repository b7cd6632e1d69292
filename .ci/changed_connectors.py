"""Print the connectors that the commits since a base may have changed; nothing where it may be all of them.

Run as `python .ci/changed_connectors.py BASE`. Only specs and generated packages belong to one connector;
documentation, connectors' own tests and the list of connectors to none. Anything else may change all of them.
"""

from __future__ import annotations

import re
import subprocess
import sys

_ONE = re.compile(r"(?:specs/|packages/airbyte-agent-)([^/]+)/")
_NONE = re.compile(
    r"docs/.*\.md|[A-Z]+\.md|tests/connectors/test_\w+\.py|core/airbyte_agent_sdk/calls/connect\.pyi"
)


def changed(base: str) -> set[str]:
    """The connectors; none where all may be concerned, or where git cannot tell."""
    command = ["git", "diff", "--name-only", "--no-renames", f"{base}...HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return connectors(done.stdout.splitlines()) if done.returncode == 0 else set()


def connectors(paths: list[str]) -> set[str]:
    """Those that the files belong to; none where one of them belongs to every connector."""
    found = set[str]()
    for path in paths:
        if belongs := _ONE.match(path):
            found.add(belongs[1])
        elif not _NONE.fullmatch(path):
            return set()
    return found


if __name__ == "__main__":
    print(*sorted(changed(sys.argv[1])))
