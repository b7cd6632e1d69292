# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Arguments of `logs`."""

from typing_extensions import TypedDict

__all__ = ["LogCreateParams"]


class LogCreateParams(TypedDict, total=False):
    """Arguments of `logs.create`, by name."""

    body: str | None
