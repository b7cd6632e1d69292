# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `labels`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Label, PartialFailureError


class MutateLabelResult(Record):
    """Result of one operation."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name of the label; missing if its operation failed."""
    label: Label | None = None
    """The label, if `responseContentType` asks for it."""


class MutateLabelsResponse(Record):
    """Results, in the order of the operations."""

    results: list[MutateLabelResult] | None = None
    """One result for each operation; missing if they were checked alone."""
    partial_failure_error: PartialFailureError | None = Field(default=None, alias="partialFailureError")
    """Why some operations failed, if partial failure was allowed."""
