# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Issues assignee of Jira."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues_assignee import UPDATE

__all__ = ["IssuesAssignee", "SyncIssuesAssignee"]


class IssuesAssignee(Entity):
    """Issues assignee of Jira."""

    async def update(self, issue_id_or_key: str, *, account_id: str | Omit | None = omit) -> None:
        """Assign an issue to a user, or unassign it.

        Needs the permission to assign issues, and not the one to edit them.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            account_id: Id of the account; null for unassigned, -1 for the project's default. At most 128
                characters.
        """
        await self._none(UPDATE, {"issueIdOrKey": issue_id_or_key, "accountId": account_id})


class SyncIssuesAssignee(SyncEntity):
    """Issues assignee of Jira. Sync version of `IssuesAssignee`."""

    def update(self, issue_id_or_key: str, *, account_id: str | Omit | None = omit) -> None:
        """Assign an issue to a user, or unassign it.

        Needs the permission to assign issues, and not the one to edit them.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            account_id: Id of the account; null for unassigned, -1 for the project's default. At most 128
                characters.
        """
        self._none(UPDATE, {"issueIdOrKey": issue_id_or_key, "accountId": account_id})
