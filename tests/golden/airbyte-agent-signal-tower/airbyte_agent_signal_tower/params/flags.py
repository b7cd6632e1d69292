# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Arguments of `flags`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["FlagUpdateParams"]


class FlagUpdateParams(TypedDict, total=False):
    """Arguments of `flags.update`, by name."""

    items: Required[Sequence[str]]
