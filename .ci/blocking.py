"""Derive blocking modules of the core from their asynchronous twins: `await` and the names of classes differ.

`.ci/blocking.py` writes them; `.ci/blocking.py --check` fails if one is not what its twin gives.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUFF = Path(sys.executable).with_name("ruff")
CALLS = ROOT / "core" / "airbyte_agent_sdk" / "calls"
#: Asynchronous module to blocking module.
TWINS = {CALLS / "workspace.py": CALLS / "sync_workspace.py"}
#: Replaced in this order.
RULES = (
    (r"\basync (?=def |with\b|for )", ""),
    (r"\bawait ", ""),
    (r"\b__a(?=enter__|exit__)", "__"),
    (r"\baclose\b", "close"),
    (r"\bAsync(?=Client\b)", ""),
    (r"\bAsync(?=Transport\b)", "Sync"),
    (r"(?<![\w.])(?=(?:Workspace|HostedExecutor)\b)", "Sync"),
)


def blocking(source: str, origin: str) -> str:
    """The blocking module for the text of an asynchronous one, which is the file ``origin``."""
    for pattern, replacement in RULES:
        source = re.sub(pattern, replacement, source)
    source = f"# Derived from {origin} by `make blocking`; change that file instead.\n\n{source}"
    for command in (("check", "--select", "I", "--fix"), ("format",)):  # the new names sort otherwise
        ruff = [RUFF, *command, "--quiet", "--stdin-filename", CALLS / origin, "-"]
        source = subprocess.run(ruff, input=source, capture_output=True, text=True, check=True).stdout
    return source


def main(*, check: bool) -> int:
    """Write the blocking modules, or say which would change; returns the exit status."""
    stale = 0
    for origin, twin in TWINS.items():
        derived = blocking(origin.read_text("utf-8"), origin.name)
        if twin.is_file() and twin.read_text("utf-8") == derived:
            continue
        stale += 1
        if check:
            print(f"{twin.relative_to(ROOT)}: not what {origin.name} gives; run `make blocking`")
        else:
            twin.write_text(derived, "utf-8")
    return int(check and stale > 0)


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
