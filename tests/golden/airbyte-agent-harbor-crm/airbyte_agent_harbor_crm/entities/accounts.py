# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Accounts of Harbor Crm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ..models.accounts import Account

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(Entity):
    """Accounts of Harbor Crm."""

    def list(self) -> AsyncPager[Account]:
        """List accounts.

        There is one page. All accounts come at once.
        """
        return self._pager(LIST, {}, Account)

    async def create(self, name: str, body: Mapping[str, Any]) -> Account:
        """Open an account, with any field it has.

        Args:
            name: At most 80 characters.
            body: Fields of the record, by the API's own names.
        """
        return await self._one(CREATE, {"Name": name, **body}, Account)


class SyncAccounts(SyncEntity):
    """Accounts of Harbor Crm; blocking twin of `Accounts`."""

    def list(self) -> SyncPage[Account]:
        """List accounts.

        There is one page. All accounts come at once.
        """
        return self._page(LIST, {}, Account)

    def create(self, name: str, body: Mapping[str, Any]) -> Account:
        """Open an account, with any field it has.

        Args:
            name: At most 80 characters.
            body: Fields of the record, by the API's own names.
        """
        return self._one(CREATE, {"Name": name, **body}, Account)


# fmt: off
LIST = Operation(
    entity="accounts", action="list", method="GET", path="/accounts", summary="List accounts",
    records="$.records",
    paging=Paging(strategy="none"), beside=(),
)
CREATE = Operation(
    entity="accounts", action="create", method="POST", path="/accounts",
    parameters=(Parameter("Name", "body", {"type": "string", "maxLength": 80}, required=True),),
    summary="Open an account, with any field it has", body="json", open_body=True,
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
