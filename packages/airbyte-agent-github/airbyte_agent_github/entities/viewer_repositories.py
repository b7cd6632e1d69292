# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Viewer repositories of GitHub."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import Repository

__all__ = ["SyncViewerRepositories", "ViewerRepositories"]


class ViewerRepositories(Entity):
    """Viewer repositories of GitHub."""

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """List the repositories you can work in, last pushed first.

        Your own, those you collaborate on, and those of your organizations.

        Args:
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(LIST, {"per_page": per_page, "after": after, "fields": fields}, Repository)


class SyncViewerRepositories(SyncEntity):
    """Viewer repositories of GitHub; blocking twin of `ViewerRepositories`."""

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """List the repositories you can work in, last pushed first.

        Your own, those you collaborate on, and those of your organizations.

        Args:
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._page(LIST, {"per_page": per_page, "after": after, "fields": fields}, Repository)


# fmt: off
LIST = Operation(
    entity="viewer_repositories", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the repositories you can work in, last pushed first", body="graphql",
    graphql=GraphQL(
        query="query ListViewerRepositories($per_page: Int, $after: String) {\n  viewer {\n    repositories(\n      first: $per_page, after: $after, affiliations: [OWNER, COLLABORATOR, ORGANIZATION_MEMBER],\n      ownerAffiliations: [OWNER, COLLABORATOR, ORGANIZATION_MEMBER],\n      orderBy: {field: PUSHED_AT, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={"per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="databaseId name nameWithOwner description url homepageUrl sshUrl visibility isPrivate\nisFork isArchived isTemplate isDisabled isEmpty isLocked isMirror isInOrganization\nhasIssuesEnabled hasDiscussionsEnabled hasProjectsEnabled hasWikiEnabled\nstargazerCount forkCount diskUsage viewerPermission viewerHasStarred createdAt\nupdatedAt pushedAt archivedAt\nowner { __typename id login avatarUrl url }\nparent { id name nameWithOwner owner { id login } }\ndefaultBranchRef { id name }\nprimaryLanguage { id name color }\nlicenseInfo { id key name spdxId }\nlatestRelease { id tagName name publishedAt url }\nrepositoryTopics(first: 20) { nodes { topic { id name } } }\nissues(states: [OPEN]) { totalCount }\npullRequests(states: [OPEN]) { totalCount }\nwatchers { totalCount }\n",
    ),
    records="$.data.viewer.repositories.nodes",
    meta={
        "has_next_page": "$.data.viewer.repositories.pageInfo.hasNextPage",
        "end_cursor": "$.data.viewer.repositories.pageInfo.endCursor",
        "total_count": "$.data.viewer.repositories.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
