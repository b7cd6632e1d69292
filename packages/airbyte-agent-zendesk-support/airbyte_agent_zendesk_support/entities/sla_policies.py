# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Response time targets for tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sla_policies import GET, LIST
from ..models.sla_policies import SlaPolicy

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sla_policies import SlaPoliciesStoreColumn, SlaPoliciesStoreRecord  # noqa: F401

__all__ = ["SlaPolicies", "SyncSlaPolicies"]


class SlaPolicies(StoredEntity["SlaPoliciesStoreColumn", "SlaPoliciesStoreRecord"]):
    """Response time targets for tickets."""

    _stored = ("sla_policies", "SlaPoliciesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[SlaPolicy]:
        """List SLA policies.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records per page; 100 by default. 1 to 100.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, SlaPolicy)

    async def get(self, sla_policy_id: int) -> SlaPolicy:
        """Get an SLA policy.

        Args:
            sla_policy_id: Id of the policy.
        """
        return await self._one(GET, {"sla_policy_id": sla_policy_id}, SlaPolicy)


class SyncSlaPolicies(SyncStoredEntity["SlaPoliciesStoreColumn", "SlaPoliciesStoreRecord"]):
    """Response time targets for tickets. Sync version of `SlaPolicies`."""

    _stored = ("sla_policies", "SlaPoliciesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> SyncPage[SlaPolicy]:
        """List SLA policies.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records per page; 100 by default. 1 to 100.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, SlaPolicy)

    def get(self, sla_policy_id: int) -> SlaPolicy:
        """Get an SLA policy.

        Args:
            sla_policy_id: Id of the policy.
        """
        return self._one(GET, {"sla_policy_id": sla_policy_id}, SlaPolicy)
