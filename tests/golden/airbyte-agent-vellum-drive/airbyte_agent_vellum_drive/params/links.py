# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Arguments of `links`."""

import datetime as dt
from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["LinkCreateParams", "LinkCreateParamsLimits"]


class LinkCreateParamsLimits(TypedDict, total=False):
    views: int | None
    once: bool | None


class LinkCreateParams(TypedDict, total=False):
    """Arguments of `links.create`, by name."""

    file: Required[str]
    expires_at: dt.datetime | str | None
    notify: Sequence[str] | None
    limits: LinkCreateParamsLimits | None
