# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A rule that runs by the hour, on tickets that meet its conditions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.automations import Automation, AutomationsRow
from ..params.automations import AutomationsSearchQuery

__all__ = ["Automations", "SyncAutomations"]


class Automations(StoredEntity[AutomationsSearchQuery, AutomationsRow]):
    """A rule that runs by the hour, on tickets that meet its conditions."""

    _stored = ("automations", AutomationsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Automation]:
        """List automations.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only those that run, or only the others.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "active": active,
            "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Automation)  # fmt: skip

    async def get(self, automation_id: int) -> Automation:
        """Get an automation.

        Args:
            automation_id: Id of the automation.
        """
        return await self._one(GET, {"automation_id": automation_id}, Automation)


class SyncAutomations(SyncStoredEntity[AutomationsSearchQuery, AutomationsRow]):
    """A rule that runs by the hour, on tickets that meet its conditions; blocking twin of `Automations`."""

    _stored = ("automations", AutomationsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Automation]:
        """List automations.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only those that run, or only the others.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "active": active,
            "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Automation)  # fmt: skip

    def get(self, automation_id: int) -> Automation:
        """Get an automation.

        Args:
            automation_id: Id of the automation.
        """
        return self._one(GET, {"automation_id": automation_id}, Automation)


# fmt: off
LIST = Operation(
    entity="automations", action="list", method="GET", path="/automations.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("active", "query", {"type": "boolean"}),
        Parameter("sort_by", "query", {"type": "string"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List automations", records="$.automations",
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
                beyond="leave out page, sort_by and sort_order to page by cursor instead",
                when=("page", "sort_by", "sort_order"),
            ),
        ),
    ),
)
GET = Operation(
    entity="automations", action="get", method="GET", path="/automations/{automation_id}.json",
    parameters=(Parameter("automation_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an automation", records="$.automation",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
