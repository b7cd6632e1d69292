#!/usr/bin/env bash
# pydantic-core: the bound of a strict float is checked after the value became a float, so that an integer above
# the bound, which rounds down to it, passes: 2**53 + 1 under le=2**53 comes back as 9007199254740992.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'pydantic==2.14.3'
"$folder/venv/bin/python" - <<'PY'
from typing import Annotated

import pydantic

adapter = pydantic.TypeAdapter(Annotated[float, pydantic.Field(strict=True, le=2**53)])
seen = adapter.validate_python(2**53 + 1)
print(pydantic.VERSION, "le=2**53 takes 2**53 + 1 as", seen)
assert seen == 2.0**53

try:
    adapter.validate_python(2**53 + 2)
except pydantic.ValidationError:
    print(pydantic.VERSION, "and refuses 2**53 + 2")
else:
    raise AssertionError("2**53 + 2 was taken")
PY
