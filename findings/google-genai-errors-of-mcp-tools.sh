#!/usr/bin/env bash
# google-genai with an MCP session as a tool: the text of a result with isError never reaches the model, which is told
# "MCP response is error." and cannot correct its call.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'google-genai==3.6.1' 'mcp==2.3.0'
"$folder/venv/bin/python" - <<'PY'
from importlib.metadata import version

from google.genai import types
from mcp.types import CallToolResult

result = CallToolResult.model_validate(
    {"content": [{"type": "text", "text": 'missing parameter "id"'}], "isError": True}
)
seen = types.FunctionResponse.from_mcp_response(name="read", response=result).response
print("google-genai", version("google-genai"), "makes of", result.content[0].text, "->", seen)
assert seen == {"error": "MCP response is error."}
PY
