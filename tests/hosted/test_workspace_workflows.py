"""Workflows and automations of a workspace, whose id is looked up; async and sync."""

from __future__ import annotations

import anyio
import pytest
from airbyte_agent_sdk import AutomationInfo, SyncWorkspace, WorkflowInfo, Workspace
from airbyte_agent_sdk.errors import ConfigurationError, ResponseShapeError, ServerError

from .server import WORKFLOWS, Reply
from .sync_async import Awaited

pytestmark = pytest.mark.anyio

GIVEN = {"client_id": "app-client-id", "client_secret": "app-client-secret", "max_retries": 0}
FLOW = {"id": "f-1", "name": "Daily", "tasks": [{"prompt": "count"}], "created_at": "2026-11-01T10:00:00Z"}
AUTO = {
    "id": "a-1",
    "workflow_id": "f-1",
    "trigger_type": "schedule",
    "enabled": True,
    "cron_expression": "0 9 * * *",
    "timezone": "Europe/Paris",
    "completion_webhook_url": "https://example.com/planted-hook",
    "trigger_webhook_url": "https://example.com/planted-trigger",
}
KNOWN = Reply({"data": [{"id": "w-0", "name": "acme-old"}, {"id": "w-1", "name": "acme"}]})


@pytest.fixture(params=[Workspace, SyncWorkspace])
async def workspace(request, server, anyio_backend):
    server.script("workspaces", KNOWN)
    async with Awaited(request.param("acme", base_url=server.url, **GIVEN)) as opened:
        yield opened


def sent(server):
    """Method, path, query and body of each call on workflows."""
    calls = server.of("workflow")
    paths = [call.target.partition("?")[0].removeprefix(WORKFLOWS) for call in calls]
    return [
        (call.method, path, call.query, call.body if call.content else None)
        for call, path in zip(calls, paths, strict=True)
    ]


@pytest.mark.parametrize("body", [{"data": [FLOW]}, [FLOW]])
async def test_workflows_are_listed(server, workspace, body):
    server.script("workflow", Reply(body))
    (flow,) = await workspace.list_workflows()
    assert (flow.id, flow.name, flow.tasks) == ("f-1", "Daily", [{"prompt": "count"}])
    assert flow.created_at == "2026-11-01T10:00:00Z"
    assert flow.workspace_id == "w-1"
    assert server.of("workspaces")[0].query == {"name_contains": "acme"}
    assert sent(server) == [("GET", "", {"workspace_id": "w-1"}, None)]


async def test_an_answer_without_a_list_is_an_error(server, workspace):
    server.script("workflow", Reply({"items": []}))
    with pytest.raises(ResponseShapeError, match="no list"):
        await workspace.list_workflows()


async def test_a_workflow_from_its_making_to_its_end(server, workspace):
    server.script("workflow", Reply(FLOW), Reply(FLOW), Reply({**FLOW, "name": "Weekly"}), Reply(b"", 204))
    made = await workspace.create_workflow("Daily", [{"prompt": "count"}])
    assert await workspace.get_workflow("f-1") == made
    assert (await workspace.update_workflow("f-1", name="Weekly")).name == "Weekly"
    assert await workspace.delete_workflow("f-1") is None
    here = {"workspace_id": "w-1"}
    assert sent(server) == [
        ("POST", "", {}, here | {"name": "Daily", "tasks": [{"prompt": "count"}]}),
        ("GET", "/f-1", here, None),
        ("PATCH", "/f-1", here, {"name": "Weekly"}),
        ("DELETE", "/f-1", here, None),
    ]
    assert len(server.of("workspaces")) == 1
    assert isinstance(made, WorkflowInfo)


async def test_an_automation_from_its_making_to_its_end(server, workspace):
    server.script("workflow", *[Reply(AUTO)] * 2, Reply({"data": [AUTO]}), Reply(AUTO), Reply(b"", 204))
    made = await workspace.create_automation("f-1", cron_expression="0 9 * * *", timezone="Europe/Paris")
    assert await workspace.get_automation("f-1", "a-1") == made
    assert await workspace.list_automations("f-1") == [made]
    await workspace.update_automation("f-1", "a-1", enabled=False, completion_webhook_url=None)
    assert made.workspace_id == "w-1"
    assert await workspace.delete_automation("f-1", "a-1") is None
    here = {"workspace_id": "w-1"}
    new = {"trigger_type": "schedule", "cron_expression": "0 9 * * *", "timezone": "Europe/Paris"}
    new["enabled"] = True
    assert sent(server) == [
        ("POST", "/f-1/automations", {}, here | new),
        ("GET", "/f-1/automations/a-1", here, None),
        ("GET", "/f-1/automations", here, None),
        ("PATCH", "/f-1/automations/a-1", here, {"enabled": False}),
        ("DELETE", "/f-1/automations/a-1", here, None),
    ]
    assert isinstance(made, AutomationInfo)
    assert made.trigger_webhook_url == "https://example.com/planted-trigger"
    assert "planted" not in repr(made)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ([], 'no workspaces are named "acme"'),
        ([{"id": "w-2", "name": "Acme"}], 'no workspaces are named "acme"; did you mean "Acme"?'),
        ([{"id": "w-2", "name": "acme"}, {"id": "w-3", "name": "acme"}], '2 .* "acme": w-2, w-3'),
    ],
)
async def test_the_workspace_is_found_by_exactly_its_name(server, workspace, known, said):
    server._scripts["workspaces"].clear()
    server.script("workspaces", Reply({"data": known}), KNOWN)
    with pytest.raises(ConfigurationError, match=said):
        await workspace.list_workflows()
    server.script("workflow", Reply({"data": []}))
    assert await workspace.list_workflows() == []  # a failure is not kept


async def test_many_first_calls_look_the_workspace_up_once(server):
    server.script("workspaces", Reply(KNOWN.body, delay=0.1))
    server.script("workflow", *[Reply({"data": []})] * 10)
    async with (
        Workspace("acme", base_url=server.url, **GIVEN) as workspace,
        anyio.create_task_group() as tasks,
    ):
        for _ in range(10):
            tasks.start_soon(workspace.list_workflows)
    assert sorted(server.kinds) == ["token", *["workflow"] * 10, "workspaces"]


async def test_a_change_is_not_sent_twice(server):
    server.script("workspaces", KNOWN)
    server.script("workflow", Reply(status=500), Reply(FLOW))
    async with Workspace("acme", base_url=server.url, **GIVEN | {"max_retries": 2}) as workspace:
        with pytest.raises(ServerError):
            await workspace.update_workflow("f-1", name="Weekly")
    assert len(server.of("workflow")) == 1


async def test_what_is_none_is_not_changed(server, workspace):
    server.script("workflow", Reply(FLOW), Reply(FLOW), Reply(AUTO))
    await workspace.create_workflow("w", tasks=None)
    await workspace.update_workflow("f-1", name=None, tasks=None)
    await workspace.update_automation("f-1", "a-1", enabled=None, timezone=None)
    here = {"workspace_id": "w-1"}
    assert sent(server) == [
        ("POST", "", {}, here | {"name": "w", "tasks": []}),
        ("PATCH", "/f-1", here, {}),
        ("PATCH", "/f-1/automations/a-1", here, {}),
    ]


async def test_what_an_answer_lacks_is_empty(server, workspace):
    server.script("workflow", Reply({"id": "f-1"}), Reply({"id": "a-1", "timezone": None}))
    flow = await workspace.get_workflow("f-1")
    assert flow == WorkflowInfo("f-1", "", "w-1")
    assert await workspace.get_automation("f-1", "a-1") == AutomationInfo("a-1", "f-1", "w-1", False, "")
