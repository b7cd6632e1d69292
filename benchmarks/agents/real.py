"""The tasks, done by a real model at an OpenAI-compatible URL.

    OPENAI_BASE_URL=http://127.0.0.1:8000/v1 OPENAI_MODEL=... make bench-agents

OPENAI_API_KEY is sent where it is set; BENCH_TASKS, a pattern, chooses tasks, and BENCH_STYLES styles.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import Any, Final

import httpx

from .policy import Outcome, Turn
from .records import new_service
from .report import Report
from .running import Run, benches
from .task import Task
from .tasks import TASKS
from .tokens import Tokens
from .tools import STYLES, Answer, Style

__all__ = ["converse", "main"]

#: Requests of one task.
_REQUESTS: Final = 30
_SYSTEM: Final = (
    "You do the user's task with the tools. When it is done, answer with one JSON object and nothing else: "
    '{"answer": ..., "complete": true}. answer is a number or a text where the user asks for one, else null. '
    "complete is false where you could not do it, or may have missed something."
)


def main() -> None:
    """Run the tasks with a real model, and print the figures.

    Raises:
        SystemExit: OPENAI_MODEL is not set.
    """
    model = os.environ.get("OPENAI_MODEL")
    if not model:
        raise SystemExit("bench-agents: set OPENAI_MODEL to the name of the model")
    tasks = [task for task in TASKS if re.search(os.environ.get("BENCH_TASKS", ""), task.name)]
    key = os.environ.get("OPENAI_API_KEY")
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    runs: list[Run] = []
    url = os.environ["OPENAI_BASE_URL"].rstrip("/")
    with benches() as bench, httpx.Client(base_url=url, headers=headers, timeout=300) as client:
        chosen = [
            make for make in STYLES if re.search(os.environ.get("BENCH_STYLES", ""), make(bench.catalog).name)
        ]
        definitions = {style.name: style.definitions for style in (make(bench.catalog) for make in chosen)}
        for make in chosen:
            for task in tasks:
                style = make(bench.operations(task))
                bench.services[task.slug] = new_service(bench.catalog, task.slug)
                outcome = converse(client, model, task, style)
                runs.append(bench.judged(task, style, model, outcome))
                print(f"{style.name}, {task.name}: {runs[-1].why or 'solved'}", flush=True)
    print(Report(runs, definitions, Tokens()).markdown())


def converse(client: httpx.Client, model: str, task: Task, style: Style) -> Outcome:
    """What a model makes of a task."""
    messages: list[Mapping[str, Any]] = [
        {"role": "system", "content": _SYSTEM},
        {"role": "user", "content": task.asks},
    ]
    outcome = Outcome()
    tools = list(style.definitions)
    for _ in range(_REQUESTS):
        response = client.post(
            "/chat/completions", json={"model": model, "messages": messages, "tools": tools}
        )
        if response.is_error:
            outcome.flagged = f"the model's server: {response.status_code} {response.text[:200]}"
            return outcome
        message: dict[str, Any] = response.json()["choices"][0]["message"]
        messages.append(message)
        calls: list[Any] = message.get("tool_calls") or []
        if not calls:
            _conclude(outcome, str(message.get("content") or ""))
            return outcome
        for call in calls:
            answer = _called(style, call["function"])
            outcome.turns.append(Turn(call["function"]["name"], call["function"]["arguments"], answer))
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": answer.text})
    outcome.flagged = f"not done after {_REQUESTS} requests"
    return outcome


def _called(style: Style, function: Mapping[str, Any]) -> Answer:
    try:
        arguments = json.loads(function["arguments"] or "{}")
        return style.call(function["name"], arguments)
    except (KeyError, TypeError, ValueError) as error:
        return Answer(f"{type(error).__name__}: {error}", failed=True)


def _conclude(outcome: Outcome, text: str) -> None:
    found = re.search(r"\{.*\}", text, re.DOTALL)
    try:
        said = json.loads(found[0] if found else "")
    except ValueError:
        outcome.flagged = f"no answer: {text[:200]}"
        return
    outcome.answer = said.get("answer")
    if said.get("complete") is not True:
        outcome.flagged = f"says that it is not complete: {text[:200]}"
