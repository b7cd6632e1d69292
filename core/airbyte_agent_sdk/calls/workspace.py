"""A workspace of the hosted API: its connectors, questions to them, workflows and automations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..auth.configuration import AuthConfig
from ..auth.hosted_credentials import HostedCredentials
from ..hosted.models import AskResult, AutomationInfo, ConnectorId, ConnectorInfo, WorkflowInfo
from ..transport import AsyncTransport, Flow
from ..transport.limits import limited
from ..transport.options import Options
from .connect import installed_class
from .workspace_base import AUTOMATION, FACTS, KIND, WorkspaceBase, require_one

if TYPE_CHECKING:
    import httpx

    from .executors import HostedExecutor

__all__ = ["Workspace"]

T = TypeVar("T")


class Workspace(WorkspaceBase):
    """A workspace. Use it with ``async with``, or call ``await close()``. Nothing is sent before a call.

    Args:
        workspace_name: Name of the workspace. Defaults to :func:`configure`, then to ``default``.
        client_id: Client id. Defaults to ``configure``, then to ``AIRBYTE_CLIENT_ID``.
        client_secret: Client secret. Defaults to ``configure``, then to ``AIRBYTE_CLIENT_SECRET``.
        organization_id: Organization, required if the client belongs to several. Defaults to ``configure``,
            then to ``AIRBYTE_ORGANIZATION_ID``.
        base_url: Overrides the URL in ``AIRBYTE_API_URL``, or ``https://api.airbyte.ai``.
        timeout: Maximum seconds without progress; ``None`` disables it.
        deadline: Maximum seconds for a call, including retries and the response; ``None`` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        http_client: HTTP client to use. It is not closed.

    Raises:
        MissingCredentialsError: No credentials are given, nor configured, nor in the environment.
        ConfigurationError: A setting cannot work.
    """

    def __init__(
        self,
        workspace_name: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        config = HostedCredentials(
            workspace_name=workspace_name,
            organization_id=organization_id,
            airbyte_client_id=client_id,
            airbyte_client_secret=client_secret,
        )
        super().__init__(
            config, base_url, Options(timeout=timeout, deadline=deadline, max_retries=max_retries)
        )
        self._http_client = http_client
        self._transport = AsyncTransport(http_client)

    async def _run(self, flow: Flow[T]) -> T:
        return await self._transport.run(limited(self._options, flow))

    async def ask(self, prompt: str, *, timeout: float | None = 300.0) -> AskResult:
        """Ask a question about what the workspace's connectors reach.

        Args:
            prompt: The question.
            timeout: Seconds to wait for the answer, which may take many calls; ``None`` is for ever.

        Raises:
            AirbyteError: There was no answer. That nothing could be found out is an answer: see ``outcome``.
        """
        return await self._run(self._ask(prompt, timeout))

    async def list_connectors(self) -> list[ConnectorInfo]:
        """The workspace's connectors."""
        return await self._run(self._calls.connectors())

    async def create_connector(
        self,
        connector_type: str | None = None,
        *,
        definition_id: str | None = None,
        source_template_id: str | None = None,
        name: str | None = None,
        credentials: Mapping[str, Any] | AuthConfig | None = None,
        source_config: Mapping[str, Any] | None = None,
        environment: Mapping[str, Any] | None = None,
        replication_config: Mapping[str, Any] | None = None,
    ) -> ConnectorId:
        """Make a connector, in a workspace that is made too where it is new.

        Args:
            connector_type: Its type by slug or name, any case, such as ``stripe``.
            definition_id: Its type by definition id, in place of ``connector_type``.
            source_template_id: Its type by the organization's own template, in place of both.
            name: What to call it; by default the server names it after its type.
            credentials: The service's own, by the names of its fields, or as the auth configuration of its
                package. No error repeats them.
            source_config: Settings of the service, such as ``subdomain``.
            environment: Settings of where the service is, where it has several places.
            replication_config: Settings of what is copied into the context store.

        Returns:
            The connector's id, a ``str``; its ``info`` is what the server says of the connector.

        Raises:
            TypeError: None or several ways to say its type are used.
            ConnectorValidationError: The server refused a value; the message names the field.
            ConflictError: There is one of this name already, given or by default; the message has its id.
        """
        kind = zip(KIND, (connector_type, definition_id, source_template_id), strict=True)
        facts = zip(FACTS, (name, source_config, environment, replication_config), strict=True)
        return await self._run(self._calls.create_connector(dict(kind), credentials, dict(facts)))

    async def delete_connector(self, connector_id: str) -> None:
        """Delete a connector, and its credentials with it."""
        await self._run(self._calls.delete_connector(connector_id))

    async def get_connector(
        self, *, connector_id: str | None = None, name: str | None = None
    ) -> HostedExecutor:
        """An executor that makes calls of one connector by names; it is closed apart from the workspace.

        For typed methods use ``connect("stripe", connector_id=...)``.

        Args:
            connector_id: The connector's id; nothing is sent to find it.
            name: In place of the id, the connector's exact name, or the slug or name of its type, such as
                ``stripe``, where it is the only one of the type.

        Raises:
            ConfigurationError: Neither is given, or both are.
            ConnectorNotFoundError: No connector of the workspace has the name or the type.
            AmbiguousConnectorError: Several have it.
        """
        from .executors import HostedExecutor

        require_one(connector_id, name)
        model = None
        if name is not None:
            info = await self._run(self._calls.connector(name))
            connector_id, model = info.id, installed_class(info.connector_type)
        return HostedExecutor(**self._opening(connector_id or "", self._http_client), model=model)

    async def list_workflows(self) -> list[WorkflowInfo]:
        """The workspace's workflows."""
        return await self._run(self._workflows.listed(WorkflowInfo))

    async def create_workflow(self, name: str, tasks: Sequence[Any] | None = None) -> WorkflowInfo:
        """Make a workflow of these tasks, which are JSON."""
        values = {"name": name, "tasks": list(tasks or ())}
        return await self._run(self._workflows.create(WorkflowInfo, values))

    async def get_workflow(self, workflow_id: str) -> WorkflowInfo:
        """One workflow."""
        return await self._run(self._workflows.get(WorkflowInfo, workflow_id=workflow_id))

    async def update_workflow(
        self, workflow_id: str, *, name: str | None = None, tasks: Sequence[Any] | None = None
    ) -> WorkflowInfo:
        """Change a workflow; what is ``None`` stays as it is."""
        values = {"name": name, "tasks": tasks}
        return await self._run(self._workflows.update(WorkflowInfo, values, workflow_id=workflow_id))

    async def delete_workflow(self, workflow_id: str) -> None:
        """Delete a workflow, and its automations with it."""
        await self._run(self._workflows.delete(workflow_id=workflow_id))

    async def list_automations(self, workflow_id: str) -> list[AutomationInfo]:
        """The automations of a workflow."""
        return await self._run(self._workflows.listed(AutomationInfo, workflow_id=workflow_id))

    async def create_automation(
        self,
        workflow_id: str,
        *,
        trigger_type: str = "schedule",
        enabled: bool = True,
        cron_expression: str | None = None,
        timezone: str | None = None,
        completion_webhook_url: str | None = None,
    ) -> AutomationInfo:
        """Have a workflow run by itself.

        Args:
            workflow_id: The workflow.
            trigger_type: What starts it: ``schedule``, or another that the server knows.
            enabled: Whether it is on.
            cron_expression: When it starts, such as ``0 9 * * 1-5``.
            timezone: Of the expression, such as ``Europe/Paris``; by default UTC.
            completion_webhook_url: Called when the workflow is done.
        """
        given = (trigger_type, enabled, cron_expression, timezone, completion_webhook_url)
        values = dict(zip(AUTOMATION, given, strict=True))
        return await self._run(self._workflows.create(AutomationInfo, values, workflow_id=workflow_id))

    async def get_automation(self, workflow_id: str, automation_id: str) -> AutomationInfo:
        """One automation of a workflow."""
        return await self._run(
            self._workflows.get(AutomationInfo, workflow_id=workflow_id, automation_id=automation_id)
        )

    async def update_automation(
        self,
        workflow_id: str,
        automation_id: str,
        *,
        trigger_type: str | None = None,
        enabled: bool | None = None,
        cron_expression: str | None = None,
        timezone: str | None = None,
        completion_webhook_url: str | None = None,
    ) -> AutomationInfo:
        """Change an automation; what is ``None`` stays as it is. Arguments as :meth:`create_automation`'s."""
        given = (trigger_type, enabled, cron_expression, timezone, completion_webhook_url)
        values = dict(zip(AUTOMATION, given, strict=True))
        ids = {"workflow_id": workflow_id, "automation_id": automation_id}
        return await self._run(self._workflows.update(AutomationInfo, values, **ids))

    async def delete_automation(self, workflow_id: str, automation_id: str) -> None:
        """Delete an automation."""
        ids = {"workflow_id": workflow_id, "automation_id": automation_id}
        await self._run(self._workflows.delete(**ids))

    async def close(self) -> None:
        """Close the connections; twice is fine."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
