"""Sends requests and reads responses: the only package that uses the HTTP client.

A call is implemented once, as a generator that yields steps and receives the result of each: a
:class:`Request`, :class:`Peek`, :class:`Sleep`, :class:`Lock`, :class:`Limited`, :class:`Callback`,
:class:`Timed` or :class:`InContext`. The transports run such flows.
"""

from __future__ import annotations

from .deadline import Deadline
from .drivers import AsyncTransport, SyncTransport
from .flow import (
    USER_AGENT,
    Callback,
    Flow,
    InContext,
    Limited,
    Lock,
    Peek,
    Request,
    Response,
    Sleep,
    Step,
    Timed,
)
from .urls import connectable, origin, resolve

__all__ = [
    "USER_AGENT",
    "AsyncTransport",
    "Callback",
    "Deadline",
    "Flow",
    "InContext",
    "Limited",
    "Lock",
    "Peek",
    "Request",
    "Response",
    "Sleep",
    "Step",
    "SyncTransport",
    "Timed",
    "connectable",
    "origin",
    "resolve",
]
