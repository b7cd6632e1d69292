# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Issue links of Jira."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_links import CREATE
from ..params.issue_links import CommentInput, IssueLinkTypeInput
from ..params.shared import IssueInput

__all__ = ["IssueLinks", "SyncIssueLinks"]


class IssueLinks(Entity):
    """Issue links of Jira."""

    async def create(
        self,
        type: IssueLinkTypeInput,
        inward_issue: IssueInput,
        outward_issue: IssueInput,
        *,
        comment: CommentInput | Omit | None = omit,
    ) -> None:
        """Link two issues.

        With the type Blocks, the inward issue blocks the outward one. An existing link is not created again.

        Args:
            type: Kind of link.
            inward_issue: Source of the link, such as the issue that blocks.
            outward_issue: Target of the link, such as the issue that is blocked.
            comment: Comment to add to the outward issue.
        """
        await self._none(
            CREATE,
            {"type": type, "inwardIssue": inward_issue, "outwardIssue": outward_issue, "comment": comment},
        )


class SyncIssueLinks(SyncEntity):
    """Issue links of Jira. Sync version of `IssueLinks`."""

    def create(
        self,
        type: IssueLinkTypeInput,
        inward_issue: IssueInput,
        outward_issue: IssueInput,
        *,
        comment: CommentInput | Omit | None = omit,
    ) -> None:
        """Link two issues.

        With the type Blocks, the inward issue blocks the outward one. An existing link is not created again.

        Args:
            type: Kind of link.
            inward_issue: Source of the link, such as the issue that blocks.
            outward_issue: Target of the link, such as the issue that is blocked.
            comment: Comment to add to the outward issue.
        """
        self._none(
            CREATE,
            {"type": type, "inwardIssue": inward_issue, "outwardIssue": outward_issue, "comment": comment},
        )
