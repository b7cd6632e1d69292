"""Questions in natural language, async and sync, also while an event loop is running."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk import AskResult, SyncWorkspace, Workspace, ask, ask_sync
from airbyte_agent_sdk.errors import (
    InvalidParameterError,
    MissingParameterError,
    ResponseShapeError,
    ServerError,
    TimeoutError,
)

from .server import Reply
from .sync_async import Awaited

pytestmark = pytest.mark.anyio

GIVEN = {"client_id": "app-client-id", "client_secret": "planted-secret"}
ANSWER = {
    "outcome": "success",
    "answer": "Three customers.",
    "results": [{"source_id": "c-1", "entity": "customers", "action": "list", "status": "success"}],
    "query_id": "q-1",
    "execution_metadata": {"execution_time_ms": 7},
    "more": 1,
}


class Module:
    """The two functions, async and sync."""

    def __init__(self, ask, url):
        self._ask, self._url = ask, url

    def ask(self, prompt, **given):
        return self._ask(prompt, workspace_name="acme", base_url=self._url, **GIVEN, **given)

    def close(self): ...


@pytest.fixture(params=[Workspace, SyncWorkspace, ask, ask_sync])
async def asked(request, server, anyio_backend):
    made = request.param
    if made in (ask, ask_sync):
        yield Awaited(Module(made, server.url))
    else:
        async with Awaited(made("acme", base_url=server.url, **GIVEN)) as workspace:
            yield workspace


async def test_an_answer(server, asked):
    server.script("question", Reply(ANSWER))
    result = await asked.ask("How many customers?")
    assert isinstance(result, AskResult)
    assert (result.outcome, result.answer, result.query_id) == ("success", "Three customers.", "q-1")
    assert [(call.entity, call.action, call.status) for call in result.results] == [
        ("customers", "list", "success")
    ]
    assert result.execution_metadata == {"execution_time_ms": 7}
    assert result.raw["more"] == 1
    (request,) = server.of("question")
    assert request.target == "/api/v1/workspaces/query/structured?workspace_name=acme"
    assert request.body == {"prompt": "How many customers?"}


async def test_that_nothing_was_found_out_is_an_answer(server, asked):
    server.script("question", Reply({"outcome": "no_model", "outcome_reason": "no model configured"}))
    result = await asked.ask("How many customers?")
    assert result == AskResult(outcome="no_model", outcome_reason="no model configured", results=[])


@pytest.mark.parametrize("body", [{}, [], {"outcome": None}])
async def test_no_outcome_is_an_error(server, asked, body):
    server.script("question", Reply(body))
    with pytest.raises(ResponseShapeError, match="no outcome"):
        await asked.ask("How many customers?")


@pytest.mark.parametrize("prompt", ["", 5, None])
async def test_a_question_is_a_text(server, asked, prompt):
    with pytest.raises((InvalidParameterError, MissingParameterError), match="prompt"):
        await asked.ask(prompt)
    assert server.of("question") == []


async def test_it_is_not_asked_twice(server, asked):
    server.script("question", Reply(status=502), Reply(ANSWER))
    with pytest.raises(ServerError):
        await asked.ask("Delete one customer.")
    assert len(server.of("question")) == 1


async def test_one_that_was_refused_is_asked_again(server, asked):
    server.script("question", Reply({"message": "slow down"}, 429, {"Retry-After": "0"}), Reply(ANSWER))
    assert (await asked.ask("How many customers?")).answer == "Three customers."


async def test_a_question_has_a_time_of_its_own(server):
    server.script("question", *[Reply(ANSWER, delay=0.3)] * 2)
    async with Workspace("acme", base_url=server.url, timeout=0.1, **GIVEN) as workspace:
        assert (await workspace.ask("How many?")).outcome == "success"
        with pytest.raises(TimeoutError):
            await workspace.ask("How many?", timeout=0.1)


def test_an_answer_is_read_as_it_stands():
    assert AskResult.from_response({"outcome": "x", "results": "none", "execution_metadata": 3}).results == []
    assert AskResult.from_response(ANSWER).answer == "Three customers."
