# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `pull_requests`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["PullRequestCreateParams"]


class PullRequestCreateParams(TypedDict, total=False):
    """Arguments of `pull_requests.create`, by name."""

    owner: str | None
    repo: str | None
    title: Required[str]
    head: Required[str]
    base: Required[str]
    body: str | None
    draft: bool | None
    maintainer_can_modify: bool | None
    head_repo: str | None
    issue: int | None
