# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records in the context store of `annotations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AnnotationsStoreColumn: TypeAlias = Literal["id", "date", "label", "details"]


class AnnotationsStoreRecord(Record):
    """A record of annotations in the context store."""

    id: int | None = None
    """Id of the annotation."""
    date: str | None = None
    """Day."""
    label: str | None = None
    """Title."""
    details: str | None = None
    """Details."""
