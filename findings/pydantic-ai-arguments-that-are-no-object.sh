#!/usr/bin/env bash
# pydantic-ai: where a model's arguments for a Tool.from_schema are JSON, yet no object, the run ends with a TypeError
# (an AssertionError for null) in place of a retry. Arguments that are no JSON are a retry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'pydantic-ai-slim==2.68.0'
"$folder/venv/bin/python" - <<'PY'
from importlib.metadata import version

from pydantic_ai import Agent, Tool
from pydantic_ai.messages import ModelResponse, TextPart, ToolCallPart
from pydantic_ai.models.function import FunctionModel


async def read(**arguments):
    return "read"


def outcome(arguments):
    calls = iter([ModelResponse([ToolCallPart("read", arguments)]), ModelResponse([TextPart("Done.")])])
    tool = Tool.from_schema(read, "read", "Read.", {"type": "object", "additionalProperties": True})
    try:
        return Agent(FunctionModel(lambda messages, info: next(calls)), tools=[tool]).run_sync("Go.").output
    except Exception as error:
        return type(error).__name__


seen = {arguments: outcome(arguments) for arguments in ("{}", "{bad", "[1]", '"text"', "null")}
print(version("pydantic-ai-slim"), seen)
assert seen == {
    "{}": "Done.", "{bad": "Done.", "[1]": "TypeError", '"text"': "TypeError", "null": "AssertionError"
}
PY
