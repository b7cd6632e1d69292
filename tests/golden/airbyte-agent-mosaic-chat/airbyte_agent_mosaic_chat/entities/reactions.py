# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Reactions of Mosaic Chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter

__all__ = ["Reactions", "SyncReactions"]


class Reactions(Entity):
    """Reactions of Mosaic Chat."""

    def list(self, message: str) -> AsyncPager[dict[str, Any]]:
        """What was thought of a message.

        There is one page. All come at once.
        """
        return self._pager(LIST, {"message": message}, dict[str, Any])


class SyncReactions(SyncEntity):
    """Reactions of Mosaic Chat; blocking twin of `Reactions`."""

    def list(self, message: str) -> SyncPage[dict[str, Any]]:
        """What was thought of a message.

        There is one page. All come at once.
        """
        return self._page(LIST, {"message": message}, dict[str, Any])


# fmt: off
LIST = Operation(
    entity="reactions", action="list", method="GET", path="/reactions.list",
    parameters=(Parameter("message", "query", {"type": "string"}, required=True),),
    summary="What was thought of a message", records="$.message.reactions",
    paging=Paging(strategy="none"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
