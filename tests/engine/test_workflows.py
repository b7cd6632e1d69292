"""Workflows and automations: stored and returned, but not run yet."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from airbyte_agent_engine import webhooks
from airbyte_agent_engine.cron import check_cron

from tests.engine.conftest import Start
from tests.engine.serving import Client, RunningEngine

pytestmark = pytest.mark.once

WORKFLOWS = "/api/v1/internal/workflows"


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        yield client


@pytest.fixture
def workspace(client: Client) -> str:
    return workspace_id(client, "acme")


def workspace_id(client: httpx.Client, name: str) -> str:
    client.post("/api/v1/embedded/scoped-token", json={"workspace_name": name}).raise_for_status()
    found = client.get("/api/v1/workspaces", params={"name_contains": name}).json()["data"]
    made: str = found[0]["id"]
    return made


def made(client: httpx.Client, workspace: str, **facts: Any) -> dict[str, Any]:
    body = {"workspace_id": workspace, "name": "daily", "tasks": [{"prompt": "Sum up."}]} | facts
    answer = client.post(WORKFLOWS, json=body)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def automated(client: httpx.Client, workflow: dict[str, Any], **facts: Any) -> httpx.Response:
    body = {"workspace_id": workflow["workspace_id"], "cron_expression": "0 9 * * 1-5"} | facts
    return client.post(f"{WORKFLOWS}/{workflow['id']}/automations", json=body)


def test_a_workflow_is_made_listed_changed_and_deleted(client: Client, workspace: str) -> None:
    first, second = made(client, workspace), made(client, workspace, name="weekly", tasks=[])
    assert first["tasks"] == [{"prompt": "Sum up."}]
    assert first["runs"] is False
    query = {"workspace_id": workspace}
    listed = client.get(WORKFLOWS, params=query).json()["data"]
    assert listed == [first, second]
    path = f"{WORKFLOWS}/{first['id']}"
    assert client.get(path, params=query).json() == first
    changed = client.patch(path, params=query, json={"name": "hourly"}).json()
    assert (changed["name"], changed["tasks"]) == ("hourly", first["tasks"])
    assert changed["updated_at"] > first["updated_at"]
    assert client.get(path, params=query).json() == changed
    assert client.delete(path, params=query).status_code == 204
    assert client.get(path, params=query).status_code == 404
    assert client.delete(path, params=query).status_code == 404


def test_an_automation_is_made_listed_changed_and_deleted(client: Client, workspace: str) -> None:
    workflow, query = made(client, workspace), {"workspace_id": workspace}
    answer = automated(
        client, workflow, timezone="Europe/Paris", completion_webhook_url="https://a.example/x"
    )
    assert answer.status_code == 200, answer.text
    automation = answer.json()
    assert automation["trigger_type"] == "schedule"
    assert automation["enabled"] is True
    assert automation["cron_expression"] == "0 9 * * 1-5"
    assert automation["timezone"] == "Europe/Paris"
    assert automation["runs"] is False
    assert "does not run workflows yet" in automation["note"]
    path = f"{WORKFLOWS}/{workflow['id']}/automations"
    assert client.get(path, params=query).json()["data"] == [automation]
    one = f"{path}/{automation['id']}"
    assert client.get(one, params=query).json() == automation
    changed = client.patch(one, params=query, json={"enabled": False, "timezone": None}).json()
    assert (changed["enabled"], changed["timezone"]) == (False, None)
    assert changed["cron_expression"] == "0 9 * * 1-5"
    assert client.delete(one, params=query).status_code == 204
    assert client.get(one, params=query).status_code == 404


def test_a_webhook_is_told_of_and_says_that_nothing_runs_yet(client: Client, workspace: str) -> None:
    automation = automated(client, made(client, workspace), trigger_type="webhook", cron_expression=None)
    url = automation.json()["trigger_webhook_url"]
    assert url.startswith(str(client.base_url).rstrip("/"))
    answer = httpx.post(url)
    assert answer.status_code == 501
    assert "does not run workflows yet" in answer.json()["message"]
    assert httpx.post(f"{url[:-1]}x").status_code == 404


def test_with_a_workflow_go_its_automations(client: Client, workspace: str) -> None:
    workflow = made(client, workspace)
    url = automated(client, workflow).json()["trigger_webhook_url"]
    client.delete(f"{WORKFLOWS}/{workflow['id']}", params={"workspace_id": workspace})
    assert httpx.post(url).status_code == 404


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"cron_expression": None}, "cron_expression"),
        ({"cron_expression": "0 9 * *"}, "cron_expression"),
        ({"cron_expression": "61 9 * * *"}, "cron_expression"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"timezone": "../../etc/passwd"}, "timezone"),
        ({"completion_webhook_url": "ftp://a.example"}, "completion_webhook_url"),
        ({"completion_webhook_url": "https://"}, "completion_webhook_url"),
        ({"completion_webhook_url": "http://[::1"}, "completion_webhook_url"),
        ({"trigger_type": "moon"}, "trigger_type"),
        ({"enabled": None}, "enabled"),
    ],
)
def test_what_an_automation_cannot_be_is_said(
    client: Client, workspace: str, facts: dict[str, Any], field: str
) -> None:
    workflow = made(client, workspace)
    refused = automated(client, workflow, **facts)
    assert refused.status_code == 422
    assert [item["field"] for item in refused.json()["errors"]] == [field]
    one = f"{WORKFLOWS}/{workflow['id']}/automations/{automated(client, workflow).json()['id']}"
    refused = client.patch(one, params={"workspace_id": workspace}, json=facts)
    assert refused.status_code == 422
    assert client.get(one, params={"workspace_id": workspace}).json()["cron_expression"] == "0 9 * * 1-5"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("facts", [{"name": ""}, {"name": "x" * 201}, {"name": None}, {"tasks": None}])
def test_what_a_workflow_cannot_be_is_said(client: Client, workspace: str, facts: dict[str, Any]) -> None:
    body = {"workspace_id": workspace, "name": "daily"} | facts
    assert client.post(WORKFLOWS, json=body).status_code == 422
    path = f"{WORKFLOWS}/{made(client, workspace)['id']}"
    assert client.patch(path, params={"workspace_id": workspace}, json=facts).status_code == 422


def test_nobody_sees_anothers_workflows(client: Client, workspace: str, engine: RunningEngine) -> None:
    workflow = made(client, workspace)
    automation = automated(client, workflow).json()
    other_workspace = workspace_id(client, "other")
    token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "other"}).json()["token"]
    one = f"{WORKFLOWS}/{workflow['id']}"
    with Client(engine.url, token) as scoped, engine.client(engine.organization("other")) as stranger:
        assert scoped.get(WORKFLOWS, params={"workspace_id": other_workspace}).json() == {"data": []}
        for caller in (scoped, stranger):
            for query in ({"workspace_id": workspace}, {"workspace_id": other_workspace}):
                for path in (one, f"{one}/automations", f"{one}/automations/{automation['id']}"):
                    assert caller.get(path, params=query).status_code == 404
                for path in (one, f"{one}/automations/{automation['id']}"):
                    assert caller.patch(path, params=query, json={}).status_code == 404
                    assert caller.delete(path, params=query).status_code == 404
            assert caller.get(WORKFLOWS, params={"workspace_id": workspace}).status_code == 404
            assert caller.post(WORKFLOWS, json={"workspace_id": workspace, "name": "x"}).status_code == 404
            assert automated(caller, workflow).status_code == 404
    assert client.get(one, params={"workspace_id": other_workspace}).status_code == 404
    assert client.get(one, params={"workspace_id": workspace}).json() == workflow


def test_the_secret_of_a_webhook_is_replaced(client: Client, workspace: str, engine: RunningEngine) -> None:
    workflow, query = made(client, workspace), {"workspace_id": workspace}
    automation = automated(client, workflow, trigger_type="webhook", cron_expression=None).json()
    one = f"{WORKFLOWS}/{workflow['id']}/automations/{automation['id']}"
    urls = [automation["trigger_webhook_url"]]
    assert client.get(one, params=query).json()["trigger_webhook_url"] == urls[0]
    bare = f"{engine.url}/api/v1/webhooks/automations/{automation['id']}"
    assert [httpx.post(url).status_code for url in (bare, f"{bare}/", f"{bare}/guessed")] == [404] * 3

    def rotated(**body: Any) -> list[int]:
        answer = client.post(f"{one}/webhook/rotate", params=query, json=body)
        assert answer.status_code == 200, answer.text
        urls.append(answer.json()["trigger_webhook_url"])
        return [httpx.post(url).status_code for url in urls]

    assert rotated() == [501, 501]
    assert rotated(grace_seconds=600) == [404, 501, 501]
    assert rotated(grace_seconds=0) == [404, 404, 404, 501]
    assert len(set(urls)) == 4
    for body in ({"grace_seconds": -1}, {"grace_seconds": 604_801}, {"grace": 1}):
        assert client.post(f"{one}/webhook/rotate", params=query, json=body).status_code == 422


def test_the_secret_before_ends(
    client: Client, workspace: str, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    workflow, query = made(client, workspace), {"workspace_id": workspace}
    automation = automated(client, workflow).json()
    one = f"{WORKFLOWS}/{workflow['id']}/automations/{automation['id']}"
    client.post(f"{one}/webhook/rotate", params=query, json={"grace_seconds": 600})
    assert httpx.post(automation["trigger_webhook_url"]).status_code == 501
    later = time.time() + 601
    monkeypatch.setattr(webhooks, "time", SimpleNamespace(time=lambda: later))
    assert httpx.post(automation["trigger_webhook_url"]).status_code == 404


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_webhook_urls_are_the_public_ones(start: Start) -> None:
    with start(public_url="https://engine.example/").client() as client:
        workflow = made(client, workspace_id(client, "acme"))
        url = automated(client, workflow).json()["trigger_webhook_url"]
    assert url.startswith("https://engine.example/api/v1/webhooks/automations/")


@pytest.mark.parametrize(
    "expression",
    [
        "* * * * *",
        "*/5 0 1 1 0",
        "0,30 9-17 * jan-MAR,12 mon-fri",
        "5 4 * * 7",
        "0 0 1-31/2 * *",
        " 1  2 3 4 5 ",
    ],
)
def test_cron_expressions_that_can_be_read(expression: str) -> None:
    assert check_cron(expression) == " ".join(expression.split())


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("", "five fields"),
        ("@daily", "five fields"),
        ("* * * * * *", "five fields"),
        ("60 * * * *", "not a valid minute"),
        ("* 24 * * *", "not a valid hour"),
        ("* * 0 * *", "not a valid day of the month"),
        ("* * * 13 *", "not a valid month"),
        ("* * * * 8", "not a valid day of the week"),
        ("* * * * mon-foo", "not a valid day of the week"),
        ("5-1 * * * *", "not a valid minute"),
        ("*/0 * * * *", "not a valid minute"),
        ("*/ * * * *", "not a valid minute"),
        ("5/2 * * * *", "not a valid minute"),
        ("1,,2 * * * *", "not a valid minute"),
        ("-1 * * * *", "not a valid minute"),
        ("\u0661 * * * *", "not a valid minute"),
        ("1-2-3 * * * *", "not a valid minute"),
        ("999999999999 * * * *", "not a valid minute"),
    ],
)
def test_cron_expressions_that_cannot(expression: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        check_cron(expression)
