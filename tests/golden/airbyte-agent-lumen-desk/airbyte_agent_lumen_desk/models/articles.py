# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `articles`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Article(Record):
    id: int | None = None
    title: str | None = None
    body: str | None = None
    class_: str | None = Field(default=None, alias="class")
