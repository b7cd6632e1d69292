# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""A form that members fill in for an advertiser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.lead_forms import LIST
from ..models.lead_forms import LeadForm
from ..params.shared import LeadOwnerParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.lead_forms import LeadFormsStoreColumn, LeadFormsStoreRecord  # noqa: F401

__all__ = ["LeadForms", "SyncLeadForms"]


class LeadForms(StoredEntity["LeadFormsStoreColumn", "LeadFormsStoreRecord"]):
    """A form that members fill in for an advertiser."""

    _stored = ("lead_forms", "LeadFormsStoreRecord")

    def list(
        self,
        owner: LeadOwnerParam | str,
        *,
        q: str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[LeadForm]:
        """List lead forms.

        Lists the lead forms of an ad account or an organization, with their questions and consents.

        Args:
            owner: Owner of the forms, such as {"sponsoredAccount": "urn:li:sponsoredAccount:1"}.
            q: Name of the finder. Default: `owner`.
            count: Number of forms on a page. At least 1.
            start: Number of forms to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "q": q,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            LeadForm,
        )


class SyncLeadForms(SyncStoredEntity["LeadFormsStoreColumn", "LeadFormsStoreRecord"]):
    """A form that members fill in for an advertiser. Sync version of `LeadForms`."""

    _stored = ("lead_forms", "LeadFormsStoreRecord")

    def list(
        self,
        owner: LeadOwnerParam | str,
        *,
        q: str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[LeadForm]:
        """List lead forms.

        Lists the lead forms of an ad account or an organization, with their questions and consents.

        Args:
            owner: Owner of the forms, such as {"sponsoredAccount": "urn:li:sponsoredAccount:1"}.
            q: Name of the finder. Default: `owner`.
            count: Number of forms on a page. At least 1.
            start: Number of forms to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "q": q,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            LeadForm,
        )
