# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `surveys`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SurveysStoreColumn: TypeAlias = Literal["id", "title", "active"]


class SurveysStoreRecord(Record):
    """A record of surveys in the context store."""

    id: int | None = None
    """Id of the survey."""
    title: str | None = None
    """Title."""
    active: bool | None = None
    """Whether it is in use."""
