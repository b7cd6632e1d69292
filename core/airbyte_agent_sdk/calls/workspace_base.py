"""Common base of :class:`.workspace.Workspace` and its sync version: everything without I/O."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from ..auth.confidential import Confidential
from ..auth.hosted_credentials import HostedCredentials
from ..errors import ConfigurationError
from ..hosted import questions
from ..hosted.models import AskResult
from ..hosted.workflows import WorkflowCalls
from ..hosted.workspaces import WorkspaceCalls
from ..transport import Flow
from ..transport.options import Options

__all__ = ["AUTOMATION", "FACTS", "KIND", "WorkspaceBase", "require_one"]

KIND: tuple[str, ...] = ("connector_type", "definition_id", "source_template_id")
FACTS: tuple[str, ...] = ("name", "source_config", "environment", "replication_config")
AUTOMATION: tuple[str, ...] = (
    "trigger_type",
    "enabled",
    "cron_expression",
    "timezone",
    "completion_webhook_url",
)


class WorkspaceBase(Confidential):
    """Common base of async and sync workspaces."""

    def __init__(self, config: HostedCredentials, base_url: str | None, options: Options) -> None:
        self._options = options
        self._base_url = base_url
        self._calls = WorkspaceCalls(config, options, base_url=base_url)
        self._workflows = WorkflowCalls(self._calls, options)

    @property
    def name(self) -> str:
        """The workspace's name."""
        return self._calls.name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def _ask(self, prompt: str, timeout: float | None) -> Flow[AskResult]:
        options = replace(self._options, timeout=timeout)
        return questions.ask(self._calls.client, self.name, prompt, options)

    def _opening(self, connector_id: str, http_client: object) -> dict[str, Any]:
        """Arguments for an executor of a connector in this workspace."""
        config = asdict(replace(self._calls.config, connector_id=connector_id))
        return {
            **config,
            "base_url": self._base_url,
            "timeout": self._options.timeout,
            "deadline": self._options.deadline,
            "max_retries": self._options.max_retries,
            "http_client": http_client,
        }


def require_one(connector_id: str | None, name: str | None) -> None:
    """Raise a ConfigurationError unless exactly one argument is passed."""
    if (connector_id is None) == (name is None):
        raise ConfigurationError("pass either connector_id= or name=")
