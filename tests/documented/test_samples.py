"""The documented programs and HTTP requests, run against an engine on this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_github import GithubConnector, SyncGithubConnector
from airbyte_agent_sdk import (
    AirbyteAuthConfig,
    AirbyteError,
    ConnectorValidationError,
    ExecutionConfig,
    HostedExecutor,
    Workspace,
    ask,
    ask_sync,
    connect,
    list_connectors,
)
from airbyte_agent_sdk.constants import CATALOGUE
from airbyte_agent_sdk.executor.models import ExecutorProtocol
from airbyte_agent_sdk.utils import save_download

from tests.engine.serving import RunningEngine
from tests.engine.shop import KEY, Shop

pytestmark = pytest.mark.usefixtures("served")


class Served:
    """An engine with a Stripe connector in the workspace ``default``, as the samples find it."""

    def __init__(self, engine: RunningEngine) -> None:
        application = engine.organization()
        self.url = engine.url
        self.client_id, self.client_secret = application.client_id, application.client_secret
        with engine.client(application) as client:
            self.connector_id = engine.create(
                client, "stripe", credentials={"api_key": KEY}, name="Stripe", workspace_name="default"
            )

    @property
    def credentials(self) -> dict[str, str]:
        return {"client_id": self.client_id, "client_secret": self.client_secret}

    @property
    def prefixed(self) -> dict[str, str]:
        return {f"airbyte_{name}": value for name, value in self.credentials.items()}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    home = tmp_path_factory.mktemp("home")
    with Shop() as shop:
        settings = {"upstreams": {"stripe": shop.url}, "allow_networks": ("127.0.0.0/8",)}
        with RunningEngine(Configuration(home=home, **settings)) as engine:
            yield Served(engine)


@pytest.fixture
def served(running: Served, monkeypatch: pytest.MonkeyPatch) -> Served:
    monkeypatch.setenv("AIRBYTE_API_URL", running.url)
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", running.client_id)
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", running.client_secret)
    return running


def test_quickstart(served: Served) -> None:
    async def main() -> list[Any]:
        stripe = connect("stripe", **served.credentials, connector_id=served.connector_id)
        result = await stripe.execute("customers", "list", params={"limit": 10})
        await stripe.close()
        return list(result.data)

    assert len(asyncio.run(main())) == 5


def test_credentials_come_from_the_environment_and_errors_have_two_families() -> None:
    async def main() -> None:
        async with connect("stripe") as stripe:
            with pytest.raises((AirbyteError, httpx.HTTPError)) as caught:
                await stripe.execute("customers", "lst")
            assert isinstance(caught.value, ConnectorValidationError)
            result = await stripe.execute(entity="customers", action="list")
            assert result.success

    asyncio.run(main())


@pytest.mark.parametrize("way", ["by id", "by workspace"])
def test_the_executor(served: Served, way: str) -> None:
    given = {
        "by id": {"connector_id": served.connector_id},
        "by workspace": {
            "workspace_name": "default",
            "connector_definition_id": CATALOGUE["stripe"],
        },
    }

    async def main() -> None:
        executor = HostedExecutor(**served.prefixed, **given[way])
        assert isinstance(executor, ExecutorProtocol)
        try:
            config = ExecutionConfig(entity="customers", action="list", params={"limit": 10})
            result = await executor.execute(config)
            assert result.success
            assert [item["id"] for item in result.data] == [f"cus_{number}" for number in range(5)]
            short = await executor.execute("customers", "list", params={"limit": 10})
            assert short.data == result.data
            named = await executor.execute(config_or_entity=config)
            assert named.data == result.data
            with pytest.raises(TypeError):
                await executor.execute(config, "list")
            with pytest.raises(TypeError):
                await executor.execute("customers")
            assert (await executor.check()).success
        finally:
            await executor.close()

    asyncio.run(main())


def test_an_executor_of_nothing_in_particular_is_a_value_error(served: Served) -> None:
    with pytest.raises(ValueError, match="connector_definition_id"):
        HostedExecutor(**served.prefixed)


def test_the_workspace(served: Served) -> None:
    async def main() -> None:
        async with Workspace(**served.credentials, workspace_name="default") as ws:
            result = await ws.ask("list my recent customers")
            connectors = await ws.list_connectors()
            assert isinstance(result.outcome, str)
            assert [item.id for item in connectors] == [served.connector_id]
            stripe = await ws.get_connector(name="stripe")
            assert isinstance(stripe, HostedExecutor)
            try:
                assert (await stripe.execute("customers", "list", params={"limit": 1})).success
            finally:
                await stripe.close()
            for wrong in ({}, {"name": "stripe", "connector_id": "x"}, {"name": "jira"}):
                with pytest.raises(ValueError, match=r"connector"):
                    await ws.get_connector(**wrong)

    asyncio.run(main())


def test_connectors_workflows_and_automations_of_a_workspace() -> None:
    async def main() -> None:
        async with Workspace(workspace_name="other") as ws:
            made = await ws.create_connector(
                definition_id=CATALOGUE["stripe"], credentials={"api_key": KEY}, name="Mine"
            )
            assert isinstance(made, str)
            workflow = await ws.create_workflow("daily", tasks=[{"prompt": "count"}])
            assert (await ws.get_workflow(workflow.id)).name == "daily"
            assert (await ws.update_workflow(workflow.id, name=None)).name == "daily"
            assert (await ws.create_workflow("w", tasks=None)).name == "w"
            automation = await ws.create_automation(workflow.id, cron_expression="0 6 * * *")
            assert (automation.trigger_type, automation.enabled) == ("schedule", True)
            assert (automation.timezone, automation.workspace_id) == ("UTC", workflow.workspace_id)
            assert isinstance(automation.created_at, str)
            changed = await ws.update_automation(workflow.id, automation.id, enabled=False)
            assert (changed.enabled, changed.cron_expression) == (False, "0 6 * * *")
            assert await ws.list_automations(workflow.id) == [changed]
            assert await ws.delete_automation(workflow.id, automation.id) is None
            assert await ws.delete_workflow(workflow.id) is None
            assert await ws.delete_connector(made) is None

    asyncio.run(main())


def test_questions(served: Served) -> None:
    result = ask_sync("list my 5 most recent Stripe customers", **served.credentials)
    assert isinstance(result.outcome, str)
    assert [(call.entity, call.action, call.status) for call in result.results] == []
    assert asyncio.run(ask("list my 5 most recent Stripe customers")).outcome == result.outcome


def test_no_credentials_anywhere_are_a_value_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AIRBYTE_CLIENT_ID")
    for call in (lambda: connect("stripe"), Workspace, lambda: asyncio.run(ask("?")), lambda: ask_sync("?")):
        with pytest.raises(ValueError, match="AIRBYTE_CLIENT_ID"):
            call()
    with pytest.raises(ValueError, match="list_connectors"):
        connect("no-such-service")
    assert list_connectors() == sorted(list_connectors())


@pytest.mark.parametrize("kind", [GithubConnector, SyncGithubConnector])
def test_a_tool_of_a_hosted_connector(served: Served, kind: type[Any]) -> None:
    connector = kind(external_user_id="default", **served.prefixed)

    @kind.describe
    async def github_execute(entity: str, action: str, params: dict | None = None):
        return await connector.execute(entity, action, params or {})

    assert "issues" in github_execute.__doc__
    assert len(github_execute.__doc__) < 1024
    kind(auth_config=AirbyteAuthConfig(workspace_name="user-123", **served.prefixed))
    kind(auth_config=AirbyteAuthConfig(connector_id="existing-source-uuid", **served.prefixed))


def test_a_download_is_saved_where_folders_are_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def chunks() -> Any:
        yield b"one "
        yield b"two"

    async def main() -> Path:
        path = await save_download(chunks(), "./downloads/attachment.pdf")
        with pytest.raises(FileExistsError):
            await save_download(download_iterator=chunks(), path=path)
        return await save_download(chunks(), "./downloads/attachment.pdf", overwrite=True)

    saved = asyncio.run(main())
    assert saved == tmp_path / "downloads" / "attachment.pdf"
    assert saved.read_bytes() == b"one two"


@pytest.fixture
def http(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url) as client:
        yield client


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


@pytest.mark.parametrize("path", ["/api/v1/applications/token", "/api/v1/account/applications/token"])
def test_requests_of_hosted_mode(served: Served, http: httpx.Client, path: str) -> None:
    token = http.post(path, json=served.credentials).json()["access_token"]
    workspace = {"workspace_name": f"shop{len(path)}"}
    scoped = http.post("/api/v1/embedded/scoped-token", json=workspace, headers=bearer(token)).json()["token"]
    templates = http.get("/api/v1/integrations/templates/sources", headers=bearer(scoped)).json()["data"]
    (template,) = [item for item in templates if item["name"] == "Stripe"]
    info = http.get("/api/v1/embedded/scoped-token/info", headers=bearer(scoped)).json()
    body = {
        "connector_type": "Stripe",
        "external_user_id": info["external_user_id"],
        "source_config": {},
        "credentials": {"api_key": KEY},
    }
    made = http.post("/api/v1/integrations/connectors", json=body, headers=bearer(scoped)).json()["id"]
    found = http.get(
        "/api/v1/integrations/connectors",
        params={**workspace, "definition_id": CATALOGUE["stripe"]},
        headers=bearer(token),
    ).json()["data"]
    assert [item["id"] for item in found] == [made]
    older = {
        "source_template_id": template["id"],
        "workspace_id": info["workspace_id"],
        "name": "older",
        "auth_config": {"api_key": KEY},
        "source_config": {},
    }
    assert http.post("/api/v1/embedded/sources", json=older, headers=bearer(scoped)).json()["id"]
    user = {
        "external_user_id": info["external_user_id"],
        "definition_id": CATALOGUE["stripe"],
    }
    known = http.get("/api/v1/connectors/connectors_for_user", params=user, headers=bearer(token)).json()
    assert {item["id"] for item in known["connectors"]} >= {made}

    call = {"entity": "customers", "action": "list", "params": {"limit": 2}}
    for execute in (
        f"/api/v1/connectors/sources/{made}/execute",
        f"/api/v1/integrations/connectors/{made}/execute",
    ):
        answer = http.post(execute, json=call, headers=bearer(token)).json()
        assert [item["id"] for item in answer["result"]] == ["cus_0", "cus_1"]
    assert answer["status"] == "success"
    assert answer["connector_metadata"]["has_next_page"] is True
    assert answer["execution_metadata"]["connector_instance_id"] == f"source_id:{made}"
    assert isinstance(answer["execution_metadata"]["execution_time_ms"], int)
    ids = []
    while True:
        ids += [item["id"] for item in answer["result"]]
        if not answer["connector_metadata"]["has_next_page"]:
            break
        call["params"]["cursor"] = answer["connector_metadata"]["end_cursor"]
        answer = http.post(execute, json=call, headers=bearer(token)).json()
    assert ids == [f"cus_{number}" for number in range(5)]
    assert http.post(execute, json={**call, "action": "lst"}, headers=bearer(token)).status_code == 422
    search = {"query": {"filter": {"eq": {"email": "a@b.c"}}}, "limit": 100}
    stored = {"entity": "customers", "action": "context_store_search", "params": search}
    assert http.post(execute, json=stored, headers=bearer(token)).status_code == 409
