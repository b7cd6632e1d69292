# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A step of a sequence, such as an email or a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sequence_steps import GET, LIST
from ..models.sequence_steps import SequenceStep

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sequence_steps import SequenceStepsStoreColumn, SequenceStepsStoreRecord  # noqa: F401

__all__ = ["SequenceSteps", "SyncSequenceSteps"]


class SequenceSteps(StoredEntity["SequenceStepsStoreColumn", "SequenceStepsStoreRecord"]):
    """A step of a sequence, such as an email or a call."""

    _stored = ("sequence_steps", "SequenceStepsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[SequenceStep]:
        """List sequence steps.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after},
            SequenceStep,
        )

    async def get(self, id: int) -> SequenceStep:
        """Get a sequence step.

        Args:
            id: Id of the step.
        """
        return await self._one(GET, {"id": id}, SequenceStep)


class SyncSequenceSteps(SyncStoredEntity["SequenceStepsStoreColumn", "SequenceStepsStoreRecord"]):
    """A step of a sequence, such as an email or a call. Sync version of `SequenceSteps`."""

    _stored = ("sequence_steps", "SequenceStepsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[SequenceStep]:
        """List sequence steps.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after},
            SequenceStep,
        )

    def get(self, id: int) -> SequenceStep:
        """Get a sequence step.

        Args:
            id: Id of the step.
        """
        return self._one(GET, {"id": id}, SequenceStep)
