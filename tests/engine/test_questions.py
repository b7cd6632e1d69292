"""Questions that a model answers with calls of a workspace's connectors."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from tests.engine.conftest import Start
from tests.engine.scripted_model import ScriptedModel, calls, says
from tests.engine.serving import Client
from tests.engine.shop import KEY, Shop

ASK = "/api/v1/workspaces/query/structured"
LIST = ("execute", {"connector": "shop", "entity": "customers", "action": "list", "params": {"limit": 2}})
CREATE = ("execute", {"connector": "shop", "entity": "customers", "action": "create"})

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@contextmanager
def asking(start: Start, model: ScriptedModel | None, *, shop: Shop, **settings: Any) -> Generator[Client]:
    """A client of an engine with a model, and a connector called ``shop``."""
    if model is not None:
        settings = {"model_url": model.url, "model": "wise", "model_key": "planted-model-key"} | settings
    engine = start(upstreams={"stripe": shop.url}, **settings)
    with engine.client() as client:
        engine.create(client, "stripe", name="shop", credentials={"api_key": KEY})
        yield client


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


def ask(
    client: httpx.Client, prompt: str = "Who buys?", workspace: str = "default", **facts: Any
) -> dict[str, Any]:
    answer = client.post(ASK, params={"workspace_name": workspace}, json={"prompt": prompt} | facts)
    assert answer.status_code == 200, answer.text
    assert "planted" not in answer.text
    told: dict[str, Any] = answer.json()
    return told


def test_a_question_is_answered_with_docs_and_calls(start: Start, shop: Shop) -> None:
    docs = ("docs", {"connector": "shop", "section": "customers.list"})
    with (
        ScriptedModel(calls(docs), calls(LIST), says("Two: cus_0 and cus_1.")) as model,
        asking(start, model, shop=shop) as client,
    ):
        answer = ask(client)
        audit = client.get("/api/v1/audit").json()["data"]
        listed = client.get("/api/v1/integrations/connectors").json()["data"][0]
    assert answer["outcome"] == "success"
    assert answer["answer"] == "Two: cus_0 and cus_1."
    assert answer["query_id"]
    assert answer["execution_metadata"]["steps"] == 2
    (result,) = answer["results"]
    assert (result["source_id"], result["entity"], result["action"]) == (listed["id"], "customers", "list")
    assert (result["params"], result["status"]) == ({"limit": 2}, "success")
    assert [item["id"] for item in result["data"]] == ["cus_0", "cus_1"]
    assert result["connector_metadata"]["has_next_page"] is True
    assert [(item["entity"], item["action"], item["outcome"]) for item in audit] == [
        ("customers", "list", "success")
    ]
    first = model.asked[0]
    assert first["model"] == "wise"
    assert [tool["function"]["name"] for tool in first["tools"]] == ["docs", "execute"]
    assert first["messages"][-1] == {"role": "user", "content": "Who buys?"}
    assert "shop (Stripe)" in first["messages"][0]["content"]
    assert set(model.keys) == {"Bearer planted-model-key"}
    told = model.told()
    assert "limit | integer" in told[0]
    assert json.loads(told[1])["result"][0]["id"] == "cus_0"


def test_without_a_model_the_outcome_says_what_to_set(start: Start, shop: Shop) -> None:
    with asking(start, None, shop=shop) as client:
        answer = ask(client)
    assert (answer["outcome"], answer["answer"], answer["results"]) == ("no_model_configured", None, [])
    assert "AIRBYTE_ENGINE_MODEL_URL" in answer["outcome_reason"]


def test_a_workspace_without_connectors_is_told_of(start: Start, shop: Shop) -> None:
    with ScriptedModel(says("never")) as model, asking(start, model, shop=shop) as client:
        assert ask(client, workspace="empty")["outcome"] == "no_connectors"
        assert not model.asked


def test_only_reads_are_made_unless_writes_are_allowed(start: Start, shop: Shop) -> None:
    with (
        ScriptedModel(calls(CREATE), says("no"), calls(CREATE), says("done")) as model,
        asking(start, model, shop=shop) as client,
    ):
        assert ask(client)["results"] == []
        assert "only reads are allowed" in model.told()[0]
        assert shop.calls == []
        made = ask(client, allow_writes=True)["results"]
    assert [(item["action"], item["status"]) for item in made] == [("create", "success")]
    assert shop.calls == ["/v1/customers"]


WRONG: list[tuple[tuple[str, Any], str]] = [
    (("drop_tables", {}), "no tool 'drop_tables'"),
    (("execute", '{"connector": "shop"'), "must be a JSON object"),
    (("execute", "[]"), "must be a JSON object"),
    (("execute", {"connector": "other", "entity": "customers", "action": "list"}), "available: shop"),
    (("execute", {"connector": "shop", "entity": "customerz", "action": "list"}), "customers"),
    (("execute", {"connector": "shop", "entity": "customers", "action": "lst"}), "list"),
    (("execute", {"connector": "shop", "entity": 1, "action": "list"}), "must be strings"),
    (
        ("execute", {"connector": "shop", "entity": "customers", "action": "list", "params": 1}),
        "an object",
    ),
    (("docs", {"connector": "shop", "section": "nothing"}), "overview"),
    (("docs", {"connector": ["shop"]}), "available: shop"),
]


@pytest.mark.parametrize(("tool", "said"), WRONG)
def test_a_model_that_calls_wrongly_is_told_what_to_do(
    start: Start, shop: Shop, tool: tuple[str, Any], said: str
) -> None:
    with ScriptedModel(calls(tool), says("I could not tell.")) as model:
        with asking(start, model, shop=shop) as client:
            answer = ask(client)
        assert answer["outcome"] == "success"
        assert answer["results"] == []
        assert said in model.told()[0]


def test_a_call_that_the_connector_refuses_is_told_and_listed(start: Start, shop: Shop) -> None:
    wrong = (
        "execute",
        {"connector": "shop", "entity": "customers", "action": "list", "params": {"limit": "x"}},
    )
    with ScriptedModel(calls(wrong), says("no")) as model, asking(start, model, shop=shop) as client:
        (result,) = ask(client)["results"]
        assert result["status"] == "error"
        assert "limit" in result["error"]
        assert "limit" in model.told()[0]


def test_a_model_that_calls_for_ever_is_ended_after_its_steps(start: Start, shop: Shop) -> None:
    with (
        ScriptedModel(calls(LIST, LIST)) as model,
        asking(start, model, shop=shop, question_steps=3) as client,
    ):
        answer = ask(client)
    assert answer["outcome"] == "step_limit"
    assert "AIRBYTE_ENGINE_QUESTION_STEPS" in answer["outcome_reason"]
    assert len(answer["results"]) == 3
    assert len(model.asked) == 3
    assert "tools" not in model.asked[-1]


def test_the_last_words_after_the_steps_are_an_answer_too(start: Start, shop: Shop) -> None:
    with (
        ScriptedModel(calls(LIST), says("at least two")) as model,
        asking(start, model, shop=shop, question_steps=1) as client,
    ):
        answer = ask(client)
    assert (answer["outcome"], answer["answer"]) == ("step_limit", "at least two")


def test_a_model_that_hangs_is_ended_after_its_time(start: Start, shop: Shop) -> None:
    with ScriptedModel(calls(LIST)) as model:
        model.silence.clear()
        with asking(start, model, shop=shop, question_seconds=0.2) as client:
            answer = ask(client)
    assert answer["outcome"] == "time_limit"
    assert "0.2 seconds" in answer["outcome_reason"]


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (500, "HTTP 500"),
        (401, "HTTP 401"),
        ("no json", "not return JSON"),
        ({"error": "planted-words"}, "returned no message"),
        ({"choices": []}, "returned no message"),
        ({"choices": [{"message": {"tool_calls": [1]}}]}, "without a name"),
        ("x" * (2 * 1024 * 1024 + 1), "too long"),
    ],
)
def test_a_model_that_fails_is_told_of_in_the_engines_words(
    start: Start, shop: Shop, reply: Any, said: str
) -> None:
    with ScriptedModel(reply) as model, asking(start, model, shop=shop) as client:
        answer = ask(client)
    assert answer["outcome"] == "model_failed"
    assert said in answer["outcome_reason"]


def test_a_model_that_is_away_or_says_nothing_is_told_of(start: Start, shop: Shop) -> None:
    with ScriptedModel(says("  ")) as model, asking(start, model, shop=shop) as client:
        assert ask(client)["outcome"] == "no_answer"
    with asking(start, model, shop=shop) as client:
        assert ask(client)["outcome"] == "model_failed"


def test_what_the_model_is_told_has_bounds(start: Start, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("airbyte_agent_engine.questions.tools._TOLD", 200)
    all_of_them = {**LIST[1], "params": {"limit": 5}}
    with (
        ScriptedModel(calls(("execute", all_of_them)), says("one")) as model,
        asking(start, model, shop=shop) as client,
    ):
        (result,) = ask(client)["results"]
        assert len(result["data"]) == 5
        told = json.loads(model.told()[0])
        assert len(told["result"]) == 3
        assert "3 of 5" in told["note"]
    monkeypatch.setattr("airbyte_agent_engine.questions.tools._KEPT", 10)
    with ScriptedModel(calls(LIST), says("one")) as model, asking(start, model, shop=shop) as client:
        (result,) = ask(client)["results"]
        assert (result["status"], result["data"]) == ("success", None)
        assert "omitted" in result["error"]


def test_halves_of_characters_do_no_harm(start: Start, shop: Shop) -> None:
    docs = ("docs", {"connector": "\ud83d"})
    with ScriptedModel(calls(docs), says("half \ud83d")) as model, asking(start, model, shop=shop) as client:
        answer = client.post(ASK, json={"prompt": "Who buys?"})
    assert answer.status_code == 200
    assert b'"half \\ud83d"' in answer.content


def test_a_scoped_token_asks_its_own_workspace_alone(start: Start, shop: Shop) -> None:
    with ScriptedModel(calls(LIST), says("none")) as model, asking(start, model, shop=shop) as client:
        asked = {"workspace_name": "acme"}
        token = client.post("/api/v1/embedded/scoped-token", json=asked).json()["token"]
        with Client(str(client.base_url), token) as scoped:
            assert ask(scoped, workspace="acme")["outcome"] == "no_connectors"
            refused = scoped.post(ASK, params={"workspace_name": "default"}, json={"prompt": "Who?"})
        assert refused.status_code == 403
        assert not model.asked
