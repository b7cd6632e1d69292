# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `pipelines`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PipelinesStoreColumn: TypeAlias = Literal[
    "id", "iid", "project_id", "sha", "ref", "status", "source", "web_url", "created_at", "updated_at"
]


class PipelinesStoreRecord(Record):
    """A record of pipelines in the context store."""

    id: int | None = None
    """Id of the pipeline."""
    iid: int | None = None
    """Number within the project."""
    project_id: int | None = None
    """Id of the project."""
    sha: str | None = None
    """Commit that it runs for."""
    ref: str | None = None
    """Branch or tag that it runs for."""
    status: str | None = None
    """Status, such as `success` or `failed`."""
    source: str | None = None
    """What started it."""
    web_url: str | None = None
    """Page of the pipeline."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
