# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `issue_threads`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["IssueThreadCreateParams"]


class IssueThreadCreateParams(TypedDict, total=False):
    """Arguments of `issue_threads.create`, by name."""

    id: Required[str]
    name: str | None
