"""The benchmark of the tools, on a few of its tasks: it does them, and sees what goes wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec

import httpx
import pytest

from benchmarks.agents.figures import figures
from benchmarks.agents.policy import HABITS
from benchmarks.agents.real import converse
from benchmarks.agents.records import new_service
from benchmarks.agents.report import Report
from benchmarks.agents.running import Bench, benches
from benchmarks.agents.task import Task
from benchmarks.agents.tasks import TASKS
from benchmarks.agents.tokens import Tokens
from benchmarks.agents.tools import Code, Compact, Execute, Operations

NAMES = ("stripe:refund-last-charge", "github:close-stale", "jira:move-to-done", "slack:wrote-most")
CHOSEN = {task.name: task for task in TASKS if task.name in NAMES}


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with benches(CHOSEN.values()) as bench:
        yield bench


def test_there_are_forty_tasks_over_all_connectors():
    assert len(TASKS) == len({task.name for task in TASKS}) == 40
    assert len({task.slug for task in TASKS}) == 12


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_model_does_a_task_with_the_four_tools(bench, name):
    runs = list(bench.runs([CHOSEN[name]], [Compact]))
    assert [(run.habits, run.why) for run in runs] == [(habits.name, "") for habits in HABITS]
    careful, *_, guessing = runs
    assert careful.failed == 0
    assert guessing.failed > 0  # it corrects itself from what the tools say


@pytest.mark.skipif(find_spec("pydantic_monty") is None, reason="the sandbox of programs is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_model_does_a_task_by_a_program(bench, name):
    runs = list(bench.runs([CHOSEN[name]], [Code]))
    assert [(run.habits, run.why) for run in runs] == [(habits.name, "") for habits in HABITS]


def test_an_answer_that_is_wrong_and_does_not_say_so_is_seen(bench):
    (silent,) = bench.runs([CHOSEN["slack:wrote-most"]], [Execute], HABITS[:1])
    assert silent.silent
    assert silent.why == "answered U100, and right is U103"


def test_figures_add_up(bench):
    task, tokens = CHOSEN["jira:move-to-done"], Tokens(exact=False)
    styles = [Compact, Operations]
    runs = list(bench.runs([task], styles, HABITS[:1]))
    definitions = {style.name: style.definitions for style in (make(bench.catalog) for make in styles)}
    found = figures(runs[:1], definitions["compact"], tokens)
    turns = runs[0].outcome.turns
    assert found.calls == len(turns)
    assert found.results == sum(tokens.count(turn.answer.text for turn in turns))
    assert found.read > found.definitions * (len(turns) + 1)
    assert len(definitions["one tool an operation"]) == len(bench.catalog.names)
    text = Report(runs, definitions, tokens).markdown()
    assert "| compact | 4 |" in text
    assert "| `compact` solves every task | 1 of 1 | met |" in text


def reply(**message: object) -> httpx.Response:
    return httpx.Response(200, json={"choices": [{"message": {"role": "assistant", **message}}]})


def converse_with(bench: Bench, task: Task, *replies: httpx.Response) -> tuple[object, list[dict]]:
    waiting, seen = list(replies), []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return waiting.pop(0)

    bench.services[task.slug] = new_service(bench.catalog, task.slug)
    style = Compact(bench.catalog)
    with httpx.Client(base_url="http://model.test/v1", transport=httpx.MockTransport(handle)) as client:
        outcome = converse(client, "a-model", task, style)
    return bench.judged(task, style, "a-model", outcome), seen


def test_a_real_model_takes_the_place_of_the_scripts(bench):
    task = CHOSEN["jira:move-to-done"]
    arguments = {"issueIdOrKey": "APP-12", "transition": {"id": "31"}}
    function = {
        "name": "write",
        "arguments": json.dumps({"operation": "jira.issue_transitions.create", "arguments": arguments}),
    }
    call = {"id": "call_1", "type": "function", "function": function}
    done = reply(content='{"answer": null, "complete": true}')
    run, seen = converse_with(bench, task, reply(content=None, tool_calls=[call]), done)
    assert (run.solved, run.why) == (True, "")
    assert [tool["function"]["name"] for tool in seen[0]["tools"]] == ["describe", "find", "read", "write"]
    assert seen[1]["messages"][-1]["tool_call_id"] == "call_1"
    assert '"data"' in seen[1]["messages"][-1]["content"]

    run, _ = converse_with(bench, task, done)
    assert run.silent  # it says that it is done, and did nothing
    run, _ = converse_with(bench, task, reply(content='{"answer": null, "complete": false}'))
    assert (run.solved, run.silent) == (False, False)
