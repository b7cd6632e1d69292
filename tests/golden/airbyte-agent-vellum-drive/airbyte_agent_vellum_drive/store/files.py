# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Records in the context store of `files`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

FilesStoreColumn: TypeAlias = Literal["id", "name"]


class FilesStoreRecord(Record):
    """A record of files in the context store."""

    id: str | None = None
    name: str | None = None
