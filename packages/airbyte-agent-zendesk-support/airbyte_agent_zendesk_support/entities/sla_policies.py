# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Which answer times were promised for which tickets."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.sla_policies import SlaPoliciesRow, SlaPolicy
from ..params.sla_policies import SlaPoliciesSearchQuery

__all__ = ["SlaPolicies", "SyncSlaPolicies"]


class SlaPolicies(StoredEntity[SlaPoliciesSearchQuery, SlaPoliciesRow]):
    """Which answer times were promised for which tickets."""

    _stored = ("sla_policies", SlaPoliciesRow)

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[SlaPolicy]:
        """List SLA policies.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, SlaPolicy)

    async def get(self, sla_policy_id: int) -> SlaPolicy:
        """Get an SLA policy.

        Args:
            sla_policy_id: Id of the policy.
        """
        return await self._one(GET, {"sla_policy_id": sla_policy_id}, SlaPolicy)


class SyncSlaPolicies(SyncStoredEntity[SlaPoliciesSearchQuery, SlaPoliciesRow]):
    """Which answer times were promised for which tickets; blocking twin of `SlaPolicies`."""

    _stored = ("sla_policies", SlaPoliciesRow)

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> SyncPage[SlaPolicy]:
        """List SLA policies.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, SlaPolicy)

    def get(self, sla_policy_id: int) -> SlaPolicy:
        """Get an SLA policy.

        Args:
            sla_policy_id: Id of the policy.
        """
        return self._one(GET, {"sla_policy_id": sla_policy_id}, SlaPolicy)


# fmt: off
LIST = Operation(
    entity="sla_policies", action="list", method="GET", path="/slas/policies.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List SLA policies", records="$.sla_policies",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)
GET = Operation(
    entity="sla_policies", action="get", method="GET", path="/slas/policies/{sla_policy_id}.json",
    parameters=(Parameter("sla_policy_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an SLA policy", records="$.sla_policy",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
