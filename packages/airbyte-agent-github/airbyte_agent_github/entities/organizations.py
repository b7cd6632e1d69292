# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""An organization, as its profile shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.organizations import Organization, OrganizationsRow
from ..params.organizations import OrganizationsSearchQuery

__all__ = ["Organizations", "SyncOrganizations"]


class Organizations(StoredEntity[OrganizationsSearchQuery, OrganizationsRow]):
    """An organization, as its profile shows it."""

    _stored = ("organizations", OrganizationsRow)

    async def get(self, org: str, *, fields: Sequence[str] | Omit | None = omit) -> Organization:
        """Get an organization.

        Args:
            org: Login of the organization.
            fields: Fields in place of the usual ones, such as `login` and `repositories.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"org": org, "fields": fields}, Organization)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Organization]:
        """List the organizations of a user.

        Those that you can see.

        Args:
            username: Login of the user.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `repositories.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields},
            Organization,
        )  # fmt: skip


class SyncOrganizations(SyncStoredEntity[OrganizationsSearchQuery, OrganizationsRow]):
    """An organization, as its profile shows it; blocking twin of `Organizations`."""

    _stored = ("organizations", OrganizationsRow)

    def get(self, org: str, *, fields: Sequence[str] | Omit | None = omit) -> Organization:
        """Get an organization.

        Args:
            org: Login of the organization.
            fields: Fields in place of the usual ones, such as `login` and `repositories.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"org": org, "fields": fields}, Organization)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Organization]:
        """List the organizations of a user.

        Those that you can see.

        Args:
            username: Login of the user.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `repositories.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields},
            Organization,
        )  # fmt: skip


# fmt: off
GET = Operation(
    entity="organizations", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get an organization", body="graphql",
    graphql=GraphQL(
        query="query GetOrganization($org: String!) {\n  organization(login: $org) { id {{ fields }} }\n}\n",
        variables={"org": "{{ org }}"},
        default_fields="databaseId login name description email location websiteUrl twitterUsername url\navatarUrl isVerified viewerIsAMember archivedAt createdAt updatedAt\nrepositories { totalCount }\n",
    ),
    records="$.data.organization",
)
LIST = Operation(
    entity="organizations", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("username", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the organizations of a user", body="graphql",
    graphql=GraphQL(
        query="query ListOrganizations($username: String!, $per_page: Int, $after: String) {\n  user(login: $username) {\n    organizations(first: $per_page, after: $after) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={"username": "{{ username }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="databaseId login name description email location websiteUrl twitterUsername url\navatarUrl isVerified viewerIsAMember archivedAt createdAt updatedAt\nrepositories { totalCount }\n",
    ),
    records="$.data.user.organizations.nodes",
    meta={
        "has_next_page": "$.data.user.organizations.pageInfo.hasNextPage",
        "end_cursor": "$.data.user.organizations.pageInfo.endCursor",
        "total_count": "$.data.user.organizations.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST}
