"""A request to a fake service, and its response. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from pydantic_core import to_json

__all__ = ["FakeRequest", "FakeResponse"]


@dataclass(frozen=True, slots=True)
class FakeRequest:
    """A request.

    Attributes:
        method: ``GET``.
        url: The whole URL, or the path and the query.
        headers: By name in lower case.
        content: The body.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""

    @property
    def path(self) -> str:
        """The path, still percent-encoded."""
        return urlsplit(self.url).path

    @property
    def query(self) -> str:
        """The query, still percent-encoded."""
        return urlsplit(self.url).query

    @property
    def origin(self) -> str:
        """Scheme and host, by which absolute links in the response begin; may be empty."""
        parts = urlsplit(self.url)
        if parts.netloc:
            return f"{parts.scheme}://{parts.netloc}"
        host = self.headers.get("host", "")
        return f"http://{host}" if host else ""


@dataclass(slots=True)
class FakeResponse:
    """A response.

    Attributes:
        status: The status.
        headers: Those besides the content's.
        content: The body.
        delay: Seconds to wait before it is sent.
        dropped: Whether the connection is closed without it.
    """

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""
    delay: float = 0.0
    dropped: bool = False

    @classmethod
    def of_json(cls, body: Any, status: int = 200, **headers: str) -> FakeResponse:
        """A response whose body is ``body`` as JSON."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(status, {"content-type": "application/json", **named}, to_json(body))
