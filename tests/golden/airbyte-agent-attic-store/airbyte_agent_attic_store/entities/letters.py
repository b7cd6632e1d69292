# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Letters of Attic Store."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging

from ..models.letters import Letter, LettersRow
from ..params.letters import LettersSearchQuery

__all__ = ["Letters", "SyncLetters"]


class Letters(StoredEntity[LettersSearchQuery, LettersRow]):
    """Letters of Attic Store."""

    _stored = ("letters", LettersRow)

    def list(self) -> AsyncPager[Letter]:
        """List letters.

        There is one page. Nobody calls it.
        """
        return self._pager(LIST, {}, Letter)


class SyncLetters(SyncStoredEntity[LettersSearchQuery, LettersRow]):
    """Letters of Attic Store; blocking twin of `Letters`."""

    _stored = ("letters", LettersRow)

    def list(self) -> SyncPage[Letter]:
        """List letters.

        There is one page. Nobody calls it.
        """
        return self._page(LIST, {}, Letter)


# fmt: off
LIST = Operation(
    entity="letters", action="list", method="GET", path="/letters", summary="List letters", records="$",
    paging=Paging(strategy="none"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
