# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Arguments of `passes`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["PassListParams"]


class PassListParams(TypedDict, total=False):
    """Arguments of `passes.list`, by name."""

    workspace_id: Required[str]
    station: Required[str]
    page_token: str | None
    page_size: int | None
