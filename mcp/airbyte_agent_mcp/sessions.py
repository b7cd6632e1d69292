"""The tools of each session: what a client has called is remembered apart from what others called."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final

from airbyte_agent_sdk import Tool
from mcp.server import ServerRequestContext

from .offer import Offer

__all__ = ["Sessions"]

#: Sessions that are remembered; beyond, the one that was not used for longest is forgotten.
_MOST: Final = 1_000


class Sessions:
    """The tools of each session, by name."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Offer, str], Mapping[str, Tool]] = OrderedDict()

    def tools(self, context: ServerRequestContext[Any, Any], offer: Offer) -> Mapping[str, Tool]:
        """The tools of the session that a request is of.

        Args:
            context: The request.
            offer: What its client is offered.
        """
        key = (offer, _session(context))
        tools = self._kept.get(key)
        if tools is None:
            tools = self._kept[key] = offer.tools()
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return tools


def _session(context: ServerRequestContext[Any, Any]) -> str:
    """Which session a request is of.

    A process has one on its standard input. Over HTTP the session's id is in a header, up to 2025-11-25;
    since 2026-07-28 requests stand alone, and those of clients of one name and version share a session, so
    that a write which one of them repeats is recognized.
    """
    if context.request is None:
        return ""
    number = context.request.headers.get("mcp-session-id")
    if number is not None:
        return f"id {number}"
    client = context.session.client_params
    return "client" if client is None else f"client {client.client_info.name} {client.client_info.version}"
