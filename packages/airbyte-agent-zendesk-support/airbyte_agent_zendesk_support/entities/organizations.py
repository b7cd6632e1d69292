# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A customer's company, or another circle of users."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.organizations import Organization, OrganizationsRow
from ..params.organizations import OrganizationsSearchQuery

__all__ = ["Organizations", "SyncOrganizations"]


class Organizations(StoredEntity[OrganizationsSearchQuery, OrganizationsRow]):
    """A customer's company, or another circle of users."""

    _stored = ("organizations", OrganizationsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Organization]:
        """List organizations.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            Organization,
        )  # fmt: skip

    async def get(self, organization_id: int) -> Organization:
        """Get an organization.

        Args:
            organization_id: Id of the organization.
        """
        return await self._one(GET, {"organization_id": organization_id}, Organization)


class SyncOrganizations(SyncStoredEntity[OrganizationsSearchQuery, OrganizationsRow]):
    """A customer's company, or another circle of users; blocking twin of `Organizations`."""

    _stored = ("organizations", OrganizationsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Organization]:
        """List organizations.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(
            LIST, {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            Organization,
        )  # fmt: skip

    def get(self, organization_id: int) -> Organization:
        """Get an organization.

        Args:
            organization_id: Id of the organization.
        """
        return self._one(GET, {"organization_id": organization_id}, Organization)


# fmt: off
LIST = Operation(
    entity="organizations", action="list", method="GET", path="/organizations.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List organizations", records="$.organizations",
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
    entity="organizations", action="get", method="GET", path="/organizations/{organization_id}.json",
    parameters=(Parameter("organization_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an organization", records="$.organization",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
