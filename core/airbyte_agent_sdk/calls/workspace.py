"""A workspace of the hosted API: connectors, questions, workflows and automations."""

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
        MissingCredentialsError: There are no credentials in the arguments, ``configure`` or the environment.
        ConfigurationError: A setting is invalid.
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
        """Ask a question about the data of the workspace's connectors.

        Args:
            prompt: The question.
            timeout: Seconds to wait for the answer, which may take many calls; ``None`` disables the limit.

        Raises:
            AirbyteError: The request failed. Finding nothing is not an error: see ``outcome``.
        """
        return await self._run(self._ask(prompt, timeout))

    async def list_connectors(self) -> list[ConnectorInfo]:
        """List the workspace's connectors."""
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
        """Create a connector. The workspace is created if it does not exist.

        Args:
            connector_type: Slug or name of its type, case-insensitive, such as ``stripe``.
            definition_id: Definition id of its type, instead of ``connector_type``.
            source_template_id: The organization's own template for its type, instead of both.
            name: Name of the connector; by default, the server names it after its type.
            credentials: The service's credentials, by field name, or as an auth configuration from its
                package. Errors do not repeat them.
            source_config: Settings of the service, such as ``subdomain``.
            environment: Settings of the server URL, for services with several servers.
            replication_config: Settings of replication into the context store.

        Returns:
            The connector's id, a ``str`` whose ``info`` has the connector's details.

        Raises:
            TypeError: None or several arguments specify its type.
            ConnectorValidationError: The server rejected a value; the message names the field.
            ConflictError: A connector with this name exists; the message has its id.
        """
        kind = zip(KIND, (connector_type, definition_id, source_template_id), strict=True)
        facts = zip(FACTS, (name, source_config, environment, replication_config), strict=True)
        return await self._run(self._calls.create_connector(dict(kind), credentials, dict(facts)))

    async def delete_connector(self, connector_id: str) -> None:
        """Delete a connector and its credentials."""
        await self._run(self._calls.delete_connector(connector_id))

    async def get_connector(
        self, *, connector_id: str | None = None, name: str | None = None
    ) -> HostedExecutor:
        """Return an executor for untyped calls of a connector. Close it separately from the workspace.

        For typed methods use ``connect("stripe", connector_id=...)``.

        Args:
            connector_id: The connector's id. No lookup is made.
            name: Instead of the id, the connector's exact name, or the slug or name of its type, such as
                ``stripe``, if it is the only connector of that type.

        Raises:
            ConfigurationError: Neither or both are passed.
            ConnectorNotFoundError: There is no connector with this name or type in the workspace.
            AmbiguousConnectorError: There are several.
        """
        from .executors import HostedExecutor

        require_one(connector_id, name)
        model = None
        if name is not None:
            info = await self._run(self._calls.connector(name))
            connector_id, model = info.id, installed_class(info.connector_type)
        return HostedExecutor(**self._opening(connector_id or "", self._http_client), model=model)

    async def list_workflows(self) -> list[WorkflowInfo]:
        """List the workspace's workflows."""
        return await self._run(self._workflows.listed(WorkflowInfo))

    async def create_workflow(self, name: str, tasks: Sequence[Any] | None = None) -> WorkflowInfo:
        """Create a workflow with these tasks, which are JSON."""
        values = {"name": name, "tasks": list(tasks or ())}
        return await self._run(self._workflows.create(WorkflowInfo, values))

    async def get_workflow(self, workflow_id: str) -> WorkflowInfo:
        """Get a workflow."""
        return await self._run(self._workflows.get(WorkflowInfo, workflow_id=workflow_id))

    async def update_workflow(
        self, workflow_id: str, *, name: str | None = None, tasks: Sequence[Any] | None = None
    ) -> WorkflowInfo:
        """Change a workflow. Arguments that are ``None`` leave values unchanged."""
        values = {"name": name, "tasks": tasks}
        return await self._run(self._workflows.update(WorkflowInfo, values, workflow_id=workflow_id))

    async def delete_workflow(self, workflow_id: str) -> None:
        """Delete a workflow and its automations."""
        await self._run(self._workflows.delete(workflow_id=workflow_id))

    async def list_automations(self, workflow_id: str) -> list[AutomationInfo]:
        """List the automations of a workflow."""
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
        """Create an automation, which runs a workflow automatically.

        Args:
            workflow_id: The workflow.
            trigger_type: Kind of trigger: ``schedule``, or another one that the server supports.
            enabled: Whether it is enabled.
            cron_expression: The schedule, such as ``0 9 * * 1-5``.
            timezone: Time zone of the expression, such as ``Europe/Paris``; by default, UTC.
            completion_webhook_url: URL to call when the workflow completes.
        """
        given = (trigger_type, enabled, cron_expression, timezone, completion_webhook_url)
        values = dict(zip(AUTOMATION, given, strict=True))
        return await self._run(self._workflows.create(AutomationInfo, values, workflow_id=workflow_id))

    async def get_automation(self, workflow_id: str, automation_id: str) -> AutomationInfo:
        """Get an automation of a workflow."""
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
        """Change an automation; ``None`` leaves a value unchanged. See :meth:`create_automation`."""
        given = (trigger_type, enabled, cron_expression, timezone, completion_webhook_url)
        values = dict(zip(AUTOMATION, given, strict=True))
        ids = {"workflow_id": workflow_id, "automation_id": automation_id}
        return await self._run(self._workflows.update(AutomationInfo, values, **ids))

    async def delete_automation(self, workflow_id: str, automation_id: str) -> None:
        """Delete an automation."""
        ids = {"workflow_id": workflow_id, "automation_id": automation_id}
        await self._run(self._workflows.delete(**ids))

    async def close(self) -> None:
        """Close the connections. Can be called more than once."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
