# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Arguments of `bodies`."""

from typing import Required

from airbyte_agent_sdk.types import FileContent
from typing_extensions import TypedDict

__all__ = ["BodyUpdateParams", "BodyUpdateParamsSpans"]


class BodyUpdateParamsSpans(TypedDict, total=False):
    from_: int | None
    to: int | None


class BodyUpdateParams(TypedDict, total=False):
    """Arguments of `bodies.update`, by name."""

    id: Required[str]
    spans: Required[BodyUpdateParamsSpans]
    body: Required[FileContent]
