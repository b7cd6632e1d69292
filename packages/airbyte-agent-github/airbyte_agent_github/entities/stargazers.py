# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Who starred a repository, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.stargazers import Stargazer

__all__ = ["Stargazers", "SyncStargazers"]


class Stargazers(Entity):
    """Who starred a repository, and when."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Stargazer]:
        """List who starred a repository, last first.

        `fields` are those of the person.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `starredAt` and the person's `id` are always there.
        """
        return self._pager(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Stargazer,
        )  # fmt: skip


class SyncStargazers(SyncEntity):
    """Who starred a repository, and when; blocking twin of `Stargazers`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Stargazer]:
        """List who starred a repository, last first.

        `fields` are those of the person.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `starredAt` and the person's `id` are always there.
        """
        return self._page(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Stargazer,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="stargazers", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List who starred a repository, last first", body="graphql",
    graphql=GraphQL(
        query="query ListStargazers($owner: String!, $repo: String!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    stargazers(first: $per_page, after: $after, orderBy: {field: STARRED_AT, direction: DESC}) {\n      edges { starredAt node { id {{ fields }} } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields="databaseId login name bio company location pronouns websiteUrl twitterUsername url\navatarUrl isHireable isSiteAdmin isEmployee isBountyHunter isCampusExpert\nisDeveloperProgramMember isGitHubStar createdAt updatedAt\nfollowers { totalCount }\nfollowing { totalCount }\nrepositories { totalCount }\n",
    ),
    records="$.data.repository.stargazers.edges",
    meta={
        "has_next_page": "$.data.repository.stargazers.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.stargazers.pageInfo.endCursor",
        "total_count": "$.data.repository.stargazers.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
