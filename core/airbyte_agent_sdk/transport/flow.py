"""What a call does, as a flow: a generator that yields steps and is sent what comes of them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, TypeAlias, TypeVar

import httpx

from .._version import __version__
from ..definition import AnswerRule, Meaning
from .body import read_json
from .deadline import Deadline
from .limiters import ConcurrencyLimit

__all__ = [
    "USER_AGENT",
    "Callback",
    "Flow",
    "InContext",
    "Limited",
    "Lock",
    "Peek",
    "Request",
    "Response",
    "Sleep",
    "Step",
    "Stream",
    "Timed",
    "Verdict",
    "connectable",
    "origin",
    "resolve",
]

T = TypeVar("T")

#: Characters of a host name, and of each of its labels.
_LONGEST_HOST, _LONGEST_LABEL = 254, 63
_UNREAD: Final[Any] = object()
USER_AGENT = f"airbyte-agent-sdk/{__version__}"


@dataclass(slots=True)
class Request:
    """One request.

    ``credentials`` are the headers, and ``secret_query`` the query text, that only ``url``'s origin may see;
    they are kept apart so that a redirect elsewhere goes without them and no message repeats them. The
    content is not shown either: token requests hold credentials. With ``stream`` the bytes of a successful
    answer are not read; whoever gets the answer closes its stream. ``attempt`` counts the tries, for logs.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None = field(default=None, repr=False)
    timeout: float | None = 60.0
    credentials: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    secret_query: str = field(default="", repr=False)
    stream: bool = False
    attempt: int = 1


class Stream:
    """The bytes of an answer as they come, once; each transport has a kind of its own.

    Attributes:
        transport: The transport that brings them, which also runs what goes on after a break.
        deadline: The deadline of the call that opened it.
    """

    transport: Any
    deadline: Deadline | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer means beyond its status.

    Attributes:
        meaning: ``None`` where the status says all there is to say.
        details: Values of the body that the rule wants in the message, such as ``needed: chat:write``.
        rule: The rule that matched.
    """

    meaning: Meaning | None = None
    details: tuple[str, ...] = ()
    rule: AnswerRule | None = None

    @property
    def retryable(self) -> bool:
        """Whether it says that the same call may succeed later."""
        return self.meaning in ("retry", "rate_limit")


@dataclass(slots=True)
class Response:
    """An answer, read whole and unpacked; or with a ``stream`` of the bytes as they come.

    ``verdict`` is what it means, as judged on arrival; ``None`` where nobody has judged it, or where its
    content was replaced since.
    """

    status: int
    headers: httpx.Headers
    content: bytes = field(repr=False)
    url: str
    stream: Stream | None = None
    verdict: Verdict | None = field(default=None, init=False, repr=False, compare=False)
    _value: Any = field(default=_UNREAD, init=False, repr=False, compare=False)

    def json(self) -> Any:
        """The content as a JSON value, parsed once.

        Raises:
            ValueError: It is no JSON; see :func:`~.body.read_json`.
        """
        if self._value is _UNREAD:
            self._value = read_json(self.content, self.headers.get("content-type", ""))
        return self._value


@dataclass(slots=True)
class Peek:
    """A look at the first bytes of a stream: so many, or all where there are fewer."""

    stream: Stream
    size: int


@dataclass(slots=True)
class Sleep:
    """A pause asked for by a flow, in seconds."""

    seconds: float


@dataclass(slots=True)
class Lock:
    """A flow to run while no other of its name runs: a token is renewed once for all who need it."""

    name: str
    flow: Callable[[], Flow[Any]]


@dataclass(slots=True)
class Callback:
    """A caller's function to call with ``value``, and to await; sent back is its failure, or ``None``."""

    callback: Callable[[Any], Any]
    value: Any


@dataclass(slots=True)
class Limited:
    """A flow to run when there is room for it."""

    room: ConcurrencyLimit
    flow: Flow[Any]


@dataclass(slots=True)
class Timed:
    """A flow that has to end by a deadline."""

    deadline: Deadline
    flow: Flow[Any]


@dataclass(slots=True)
class InContext:
    """A flow to run with what ``context`` returns: a value, one to await, or a context manager's, inside it.

    ``name`` is what messages call ``context``, where it is a caller's function.
    """

    context: Callable[[], Any]
    flow: Callable[[Any], Flow[Any]]
    name: str = ""


Step: TypeAlias = "Request | Peek | Sleep | Lock | Limited | Callback | Timed | InContext"
Flow: TypeAlias = Generator[Step, Any, T]


def connectable(url: str | httpx.URL) -> bool:
    """Whether a URL names a host that can be looked up, and a port that exists.

    Sockets raise ``OverflowError`` and ``UnicodeError`` for others.
    """
    try:
        parsed = httpx.URL(url)
        return _reachable(parsed.raw_host, parsed.port)
    except (httpx.InvalidURL, ValueError):
        return False


@lru_cache(maxsize=1024)
def _reachable(host: bytes, port: int | None) -> bool:
    if port is not None and not 0 <= port < 2**16:
        return False
    if b":" in host:  # an IPv6 address
        return True
    if host.startswith(b"xn--") or b".xn--" in host:
        _ = httpx.URL(scheme="http", host=host.decode("ascii")).host  # raises a ValueError for bad IDNA
    labels = host.removesuffix(b".").split(b".")
    return len(host) <= _LONGEST_HOST and all(0 < len(label) <= _LONGEST_LABEL for label in labels)


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL: what credentials are bound to.

    Raises:
        ValueError: It is not a URL.
    """
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from None
    if not connectable(parsed):
        raise ValueError("the host or port does not exist")
    return parsed.scheme, parsed.host, parsed.port


def resolve(base: str, reference: str) -> str:
    """``reference`` as an absolute URL, where ``base`` is the URL it was found at.

    Raises:
        ValueError: It is not a URL.
    """
    try:
        return str(httpx.URL(base).join(reference))
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from None
