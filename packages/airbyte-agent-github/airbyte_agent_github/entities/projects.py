# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A project (the boards and tables of 2022 and later)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.projects import Project

__all__ = ["Projects", "SyncProjects"]


class Projects(Entity):
    """A project (the boards and tables of 2022 and later)."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Project]:
        """List the projects of an organization, newest first.

        Args:
            org: Login of the organization.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Project,
        )  # fmt: skip

    async def get(
        self, org: str, project_number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Project:
        """Get a project of an organization.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"org": org, "project_number": project_number, "fields": fields}, Project)


class SyncProjects(SyncEntity):
    """A project (the boards and tables of 2022 and later); blocking twin of `Projects`."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Project]:
        """List the projects of an organization, newest first.

        Args:
            org: Login of the organization.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Project)

    def get(self, org: str, project_number: int, *, fields: Sequence[str] | Omit | None = omit) -> Project:
        """Get a project of an organization.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"org": org, "project_number": project_number, "fields": fields}, Project)


# fmt: off
LIST = Operation(
    entity="projects", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the projects of an organization, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListProjects($org: String!, $per_page: Int, $after: String) {\n  organization(login: $org) {\n    projectsV2(first: $per_page, after: $after, orderBy: {field: NUMBER, direction: DESC}) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={"org": "{{ org }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="fullDatabaseId number title shortDescription readme url public template closed\nclosedAt createdAt updatedAt\ncreator { __typename login avatarUrl url }\nowner { __typename id }\nitems { totalCount }\n",
    ),
    records="$.data.organization.projectsV2.nodes",
    meta={
        "has_next_page": "$.data.organization.projectsV2.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.projectsV2.pageInfo.endCursor",
        "total_count": "$.data.organization.projectsV2.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="projects", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("project_number", "variable", {"type": "integer"}, required=True, aliases={"number": {}}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a project of an organization", body="graphql",
    graphql=GraphQL(
        query="query GetProject($org: String!, $project_number: Int!) {\n  organization(login: $org) { projectV2(number: $project_number) { id {{ fields }} } }\n}\n",
        variables={"org": "{{ org }}", "project_number": "{{ project_number }}"},
        default_fields="fullDatabaseId number title shortDescription readme url public template closed\nclosedAt createdAt updatedAt\ncreator { __typename login avatarUrl url }\nowner { __typename id }\nitems { totalCount }\nfields(first: 50) {\n  nodes {\n    __typename\n    ... on ProjectV2FieldCommon { id name dataType }\n    ... on ProjectV2SingleSelectField { options { id name color description } }\n    ... on ProjectV2IterationField {\n      configuration { duration iterations { id title startDate duration } }\n    }\n  }\n}\n",
    ),
    records="$.data.organization.projectV2",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
