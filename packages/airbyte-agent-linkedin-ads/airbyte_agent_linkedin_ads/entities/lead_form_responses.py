# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""What a member submitted with a lead form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.lead_form_responses import LIST
from ..models.lead_form_responses import LeadFormResponse
from ..params.lead_form_responses import (
    LeadFormResponseListParamsLeadType,
    LeadFormResponseListParamsSubmittedAtTimeRange,
)
from ..params.shared import LeadOwnerParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.lead_form_responses import LeadFormResponsesStoreColumn, LeadFormResponsesStoreRecord  # noqa: F401

__all__ = ["LeadFormResponses", "SyncLeadFormResponses"]


class LeadFormResponses(StoredEntity["LeadFormResponsesStoreColumn", "LeadFormResponsesStoreRecord"]):
    """What a member submitted with a lead form."""

    _stored = ("lead_form_responses", "LeadFormResponsesStoreRecord")

    def list(
        self,
        owner: LeadOwnerParam | str,
        lead_type: LeadFormResponseListParamsLeadType | str,
        *,
        q: str | Omit | None = omit,
        limited_to_test_leads: bool | Omit | None = omit,
        submitted_at_time_range: LeadFormResponseListParamsSubmittedAtTimeRange | str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[LeadFormResponse]:
        """List leads.

        Lists what members submitted with lead forms. LinkedIn stores leads for a limited time.

        Args:
            owner: Owner of the forms, such as {"sponsoredAccount": "urn:li:sponsoredAccount:1"}.
            lead_type: Where leads come from, such as {"leadType": "SPONSORED"}.
            q: Name of the finder. Default: `owner`.
            limited_to_test_leads: Whether to return test leads only.
            submitted_at_time_range: When leads were submitted.
            fields: Fields to return, such as id,submittedAt,formResponse.
            count: Number of leads on a page. At least 1.
            start: Number of leads to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "leadType": lead_type,
                "q": q,
                "limitedToTestLeads": limited_to_test_leads,
                "submittedAtTimeRange": submitted_at_time_range,
                "fields": fields,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            LeadFormResponse,
        )


class SyncLeadFormResponses(SyncStoredEntity["LeadFormResponsesStoreColumn", "LeadFormResponsesStoreRecord"]):
    """What a member submitted with a lead form. Sync version of `LeadFormResponses`."""

    _stored = ("lead_form_responses", "LeadFormResponsesStoreRecord")

    def list(
        self,
        owner: LeadOwnerParam | str,
        lead_type: LeadFormResponseListParamsLeadType | str,
        *,
        q: str | Omit | None = omit,
        limited_to_test_leads: bool | Omit | None = omit,
        submitted_at_time_range: LeadFormResponseListParamsSubmittedAtTimeRange | str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[LeadFormResponse]:
        """List leads.

        Lists what members submitted with lead forms. LinkedIn stores leads for a limited time.

        Args:
            owner: Owner of the forms, such as {"sponsoredAccount": "urn:li:sponsoredAccount:1"}.
            lead_type: Where leads come from, such as {"leadType": "SPONSORED"}.
            q: Name of the finder. Default: `owner`.
            limited_to_test_leads: Whether to return test leads only.
            submitted_at_time_range: When leads were submitted.
            fields: Fields to return, such as id,submittedAt,formResponse.
            count: Number of leads on a page. At least 1.
            start: Number of leads to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "leadType": lead_type,
                "q": q,
                "limitedToTestLeads": limited_to_test_leads,
                "submittedAtTimeRange": submitted_at_time_range,
                "fields": fields,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            LeadFormResponse,
        )
