"""Requests onto the wire and answers back: the one room that drives the HTTP client.

What a call does is written once, as a generator that yields a :class:`Request`, :class:`Peek`, :class:`Wait`,
:class:`Exclusive`, :class:`Limited`, :class:`Notify`, :class:`Timed` or :class:`Within` and is sent what
comes of it. The transports run such flows.
"""

from __future__ import annotations

from .deadline import Deadline
from .drivers import AsyncTransport, SyncTransport
from .flow import (
    USER_AGENT,
    Exclusive,
    Flow,
    Limited,
    Notify,
    Peek,
    Request,
    Response,
    Step,
    Timed,
    Wait,
    Within,
    connectable,
    origin,
    resolve,
)

__all__ = [
    "USER_AGENT",
    "AsyncTransport",
    "Deadline",
    "Exclusive",
    "Flow",
    "Limited",
    "Notify",
    "Peek",
    "Request",
    "Response",
    "Step",
    "SyncTransport",
    "Timed",
    "Wait",
    "Within",
    "connectable",
    "origin",
    "resolve",
]
