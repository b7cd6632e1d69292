# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""That a user belongs to an organization."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from ..models.organization_memberships import OrganizationMembership, OrganizationMembershipsRow
from ..params.organization_memberships import OrganizationMembershipsSearchQuery

__all__ = ["OrganizationMemberships", "SyncOrganizationMemberships"]


class OrganizationMemberships(StoredEntity[OrganizationMembershipsSearchQuery, OrganizationMembershipsRow]):
    """That a user belongs to an organization."""

    _stored = ("organization_memberships", OrganizationMembershipsRow)

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[OrganizationMembership]:
        """List which users belong to which organizations.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, OrganizationMembership)


class SyncOrganizationMemberships(
    SyncStoredEntity[OrganizationMembershipsSearchQuery, OrganizationMembershipsRow]
):
    """That a user belongs to an organization; blocking twin of `OrganizationMemberships`."""

    _stored = ("organization_memberships", OrganizationMembershipsRow)

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> SyncPage[OrganizationMembership]:
        """List which users belong to which organizations.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, OrganizationMembership)


# fmt: off
LIST = Operation(
    entity="organization_memberships", action="list", method="GET", path="/organization_memberships.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List which users belong to which organizations", records="$.organization_memberships",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
