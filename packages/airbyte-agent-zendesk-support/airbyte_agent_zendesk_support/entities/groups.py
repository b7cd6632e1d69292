# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A team of agents."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.groups import Group, GroupsRow
from ..params.groups import GroupsSearchQuery

__all__ = ["Groups", "SyncGroups"]


class Groups(StoredEntity[GroupsSearchQuery, GroupsRow]):
    """A team of agents."""

    _stored = ("groups", GroupsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        exclude_deleted: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Group]:
        """List groups of agents.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            exclude_deleted: Whether to leave deleted ones out.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page,
            "exclude_deleted": exclude_deleted, "per_page": per_page,
        }, Group)  # fmt: skip

    async def get(self, group_id: int) -> Group:
        """Get a group of agents.

        Args:
            group_id: Id of the group.
        """
        return await self._one(GET, {"group_id": group_id}, Group)


class SyncGroups(SyncStoredEntity[GroupsSearchQuery, GroupsRow]):
    """A team of agents; blocking twin of `Groups`."""

    _stored = ("groups", GroupsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        exclude_deleted: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Group]:
        """List groups of agents.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            exclude_deleted: Whether to leave deleted ones out.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page,
            "exclude_deleted": exclude_deleted, "per_page": per_page,
        }, Group)  # fmt: skip

    def get(self, group_id: int) -> Group:
        """Get a group of agents.

        Args:
            group_id: Id of the group.
        """
        return self._one(GET, {"group_id": group_id}, Group)


# fmt: off
LIST = Operation(
    entity="groups", action="list", method="GET", path="/groups.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("exclude_deleted", "query", {"type": "boolean"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List groups of agents", records="$.groups",
    meta={
        "has_more": "$.meta.has_more", "after_cursor": "$.meta.after_cursor", "count": "$.count",
        "next_page": "$.next_page", "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor", param="page[after]", next="after_cursor", has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page", param="page", next="next_page", page_size="per_page", max_records=10000,
                beyond="leave out page to page by cursor instead", when=("page",),
            ),
        ),
    ),
)
GET = Operation(
    entity="groups", action="get", method="GET", path="/groups/{group_id}.json",
    parameters=(Parameter("group_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a group of agents", records="$.group",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
