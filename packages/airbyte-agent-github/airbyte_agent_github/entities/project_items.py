# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.project_items import ProjectItem

__all__ = ["ProjectItems", "SyncProjectItems"]


class ProjectItems(Entity):
    """A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""

    def list(
        self,
        org: str,
        project_number: int,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[ProjectItem]:
        """List the items of a project.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `type` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "org": org, "project_number": project_number, "per_page": per_page, "after": after,
            "fields": fields,
        }, ProjectItem)  # fmt: skip


class SyncProjectItems(SyncEntity):
    """A row or card of a project: an issue, a pull request or a draft, with its first 20 values; blocking
    twin of `ProjectItems`.
    """

    def list(
        self,
        org: str,
        project_number: int,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[ProjectItem]:
        """List the items of a project.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `type` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "org": org, "project_number": project_number, "per_page": per_page, "after": after,
            "fields": fields,
        }, ProjectItem)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="project_items", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("project_number", "variable", {"type": "integer"}, required=True, aliases={"number": {}}),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the items of a project", body="graphql",
    graphql=GraphQL(
        query="query ListProjectItems($org: String!, $project_number: Int!, $per_page: Int, $after: String) {\n  organization(login: $org) {\n    projectV2(number: $project_number) {\n      items(first: $per_page, after: $after) {\n        nodes { id {{ fields }} }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n}\n",
        variables={
            "org": "{{ org }}", "project_number": "{{ project_number }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields="fullDatabaseId type isArchived createdAt updatedAt\ncreator { __typename login avatarUrl url }\ncontent {\n  __typename\n  ... on DraftIssue {\n    id title body createdAt updatedAt\n    assignees(first: 10) { nodes { id login } }\n  }\n  ... on Issue {\n    id number title state url createdAt updatedAt closedAt\n    repository { id name nameWithOwner owner { id login } }\n    assignees(first: 10) { nodes { id login } }\n    labels(first: 20) { nodes { id name color } }\n  }\n  ... on PullRequest {\n    id number title pullRequestState: state url createdAt updatedAt closedAt\n    repository { id name nameWithOwner owner { id login } }\n    assignees(first: 10) { nodes { id login } }\n    labels(first: 20) { nodes { id name color } }\n  }\n}\nfieldValues(first: 20) {\n  nodes {\n    __typename\n    ... on ProjectV2ItemFieldTextValue { text field { ... on ProjectV2FieldCommon { id name } } }\n    ... on ProjectV2ItemFieldNumberValue {\n      number\n      field { ... on ProjectV2FieldCommon { id name } }\n    }\n    ... on ProjectV2ItemFieldDateValue { date field { ... on ProjectV2FieldCommon { id name } } }\n    ... on ProjectV2ItemFieldSingleSelectValue {\n      optionId name color\n      field { ... on ProjectV2FieldCommon { id name } }\n    }\n    ... on ProjectV2ItemFieldIterationValue {\n      iterationId title startDate duration\n      field { ... on ProjectV2FieldCommon { id name } }\n    }\n  }\n}\n",
    ),
    records="$.data.organization.projectV2.items.nodes",
    meta={
        "has_next_page": "$.data.organization.projectV2.items.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.projectV2.items.pageInfo.endCursor",
        "total_count": "$.data.organization.projectV2.items.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
