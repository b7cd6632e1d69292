# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""That a user belongs to an organization."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.organization_memberships import OrganizationMembership, OrganizationMembershipsRow
from ..params.organization_memberships import OrganizationMembershipsSearchQuery

__all__ = ["OrganizationMemberships", "SyncOrganizationMemberships"]


class OrganizationMemberships(StoredEntity[OrganizationMembershipsSearchQuery, OrganizationMembershipsRow]):
    """That a user belongs to an organization."""

    _stored = ("organization_memberships", OrganizationMembershipsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[OrganizationMembership]:
        """List which users belong to which organizations.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            OrganizationMembership,
        )  # fmt: skip


class SyncOrganizationMemberships(
    SyncStoredEntity[OrganizationMembershipsSearchQuery, OrganizationMembershipsRow]
):
    """That a user belongs to an organization; blocking twin of `OrganizationMemberships`."""

    _stored = ("organization_memberships", OrganizationMembershipsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[OrganizationMembership]:
        """List which users belong to which organizations.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(
            LIST, {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            OrganizationMembership,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="organization_memberships", action="list", method="GET", path="/organization_memberships.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List which users belong to which organizations", records="$.organization_memberships",
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
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
