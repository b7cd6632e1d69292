#!/usr/bin/env bash
# langchain: an agent whose model makes one call with arguments that are no JSON ends, without an error and without an
# answer: the call is kept among invalid_tool_calls, and the model is not asked again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    'langchain==1.5.2' 'langchain-core==1.8.3' 'langgraph==1.2.24'
"$folder/venv/bin/python" - <<'PY'
from importlib.metadata import version

from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.tools import tool

turns = iter([
    AIMessage("", invalid_tool_calls=[
        {"type": "invalid_tool_call", "id": "1", "name": "now", "args": "{bad", "error": None}
    ]),
    AIMessage("Done."),
])


class Model(BaseChatModel):
    @property
    def _llm_type(self):
        return "scripted"

    def bind_tools(self, tools, **options):
        return self

    def _generate(self, messages, stop=None, run_manager=None, **options):
        return ChatResult(generations=[ChatGeneration(message=next(turns))])


@tool
def now() -> str:
    """The time."""
    return "noon"


state = create_agent(Model(), tools=[now]).invoke({"messages": [("user", "Go.")]})
seen = [message.content for message in state["messages"]]
print("langchain", version("langchain"), "ends with", seen)
assert seen == ["Go.", ""]
PY
