#!/usr/bin/env bash
# pydantic: an integer Literal takes True and 1.0 even in strict mode, and gives back the literal.
# A union with int does not help: the literal's branch is tried first and wins. Text literals are exact.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'pydantic==2.14.3'
"$folder/venv/bin/python" - <<'PY'
from typing import Literal

import pydantic

for kind in (Literal[1, 2], Literal[1, 2] | int):
    adapter = pydantic.TypeAdapter(kind, config=pydantic.ConfigDict(strict=True))
    seen = [repr(adapter.validate_python(value)) for value in (1, True, 1.0)]
    print(pydantic.VERSION, kind, "takes 1, True, 1.0 as", seen)
    assert seen == ["1", "1", "1"], seen

try:
    pydantic.TypeAdapter(int, config=pydantic.ConfigDict(strict=True)).validate_python(True)
except pydantic.ValidationError:
    print(pydantic.VERSION, "a strict int refuses True")
else:
    raise AssertionError("a strict int took True")
PY
