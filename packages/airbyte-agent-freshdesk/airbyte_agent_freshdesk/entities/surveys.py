# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A survey on how satisfied customers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.surveys import LIST
from ..models.surveys import Survey

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.surveys import SurveysStoreColumn, SurveysStoreRecord  # noqa: F401

__all__ = ["Surveys", "SyncSurveys"]


class Surveys(StoredEntity["SurveysStoreColumn", "SurveysStoreRecord"]):
    """A survey on how satisfied customers are."""

    _stored = ("surveys", "SurveysStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        state: str | Omit | None = omit,
    ) -> AsyncPager[Survey]:
        """List surveys.

        Not tested against the live API. No client reads surveys, and no source confirms their fields.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            state: Only those in this state, as in `active`.
        """
        return self._pager(LIST, {"per_page": per_page, "page": page, "state": state}, Survey)


class SyncSurveys(SyncStoredEntity["SurveysStoreColumn", "SurveysStoreRecord"]):
    """A survey on how satisfied customers are. Sync version of `Surveys`."""

    _stored = ("surveys", "SurveysStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        state: str | Omit | None = omit,
    ) -> SyncPage[Survey]:
        """List surveys.

        Not tested against the live API. No client reads surveys, and no source confirms their fields.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            state: Only those in this state, as in `active`.
        """
        return self._page(LIST, {"per_page": per_page, "page": page, "state": state}, Survey)
