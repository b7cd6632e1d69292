#!/usr/bin/env bash
# anthropic: transform_schema(), which makes a schema fit for strict tools, ends in an AssertionError where a type is a
# list, such as ["string", "null"]; the same as alternatives of anyOf is taken. Beside an enum it drops the type.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'anthropic==2.14.0'
"$folder/venv/bin/python" - <<'PY'
import anthropic
from anthropic import transform_schema


def form(schema):
    try:
        return transform_schema({"type": "object", "properties": {"a": schema}})["properties"]["a"]
    except AssertionError as error:
        return f"AssertionError: {error}"


seen = {
    "a list of types": form({"type": ["string", "null"]}),
    "alternatives": form({"anyOf": [{"type": "string"}, {"type": "null"}]}),
    "an enum": form({"type": "string", "enum": ["x"]}),
}
print(anthropic.__version__, seen)
assert seen["a list of types"].startswith("AssertionError"), seen
assert seen["alternatives"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}, seen
assert seen["an enum"] == {"enum": ["x"]}, seen
PY
