#!/usr/bin/env bash
# pydantic-monty: its type checker passes programs that its interpreter then refuses: names that its modules lack
# (datetime.UTC) and generators (yield). A missing name fails at its line, when earlier lines may have made calls.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'pydantic-monty==1.4.0'
"$folder/venv/bin/python" - <<'PY'
from pydantic_monty import Monty, MontyError, __version__

PROGRAMS = {
    "a name": "from datetime import UTC\n1",
    "a generator": "def f():\n    yield 1\nlist(f())",
    "a mistake": "x: int = 'a'",
}
seen = {}
with Monty() as pool:
    for what, program in PROGRAMS.items():
        with pool.checkout(type_check=True) as session:
            try:
                session.feed_run(program)
                seen[what] = "ran"
            except MontyError as error:
                seen[what] = type(error).__name__
print(__version__, seen)
assert seen == {
    "a name": "MontyRuntimeError",
    "a generator": "MontyRuntimeError",
    "a mistake": "MontyTypingError",
}, seen
PY
