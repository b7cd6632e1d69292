"""A call as a flow: a generator that yields steps and receives their results."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from .._version import __version__
from ..definition import AnswerRule, Meaning
from .body import read_json
from .deadline import Deadline
from .limiters import ConcurrencyLimit

if TYPE_CHECKING:
    import httpx

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
]

T = TypeVar("T")

_UNREAD: Final[Any] = object()
USER_AGENT = f"airbyte-agent-sdk/{__version__}"


@dataclass(slots=True)
class Request:
    """One request.

    ``credentials`` (headers) and ``secret_query`` (query text) are only sent to the origin of ``url``. They
    are separate so that redirects to other origins omit them and no message repeats them. The content is not
    shown either: token requests contain credentials. With ``stream``, the bytes of a successful response are
    not read, and the receiver must close the stream. ``attempt`` is the number of the attempt, for logs.
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
    """The bytes of a response, to be read once. Each transport has its own class.

    Attributes:
        transport: The transport, which also resumes interrupted downloads.
        deadline: The deadline of the call that opened it.
    """

    transport: Any
    deadline: Deadline | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The meaning of a response beyond its status.

    Attributes:
        meaning: ``None`` if the status is sufficient.
        details: Values from the body for the message, such as ``needed: chat:write``.
        rule: The rule that matched.
    """

    meaning: Meaning | None = None
    details: tuple[str, ...] = ()
    rule: AnswerRule | None = None

    @property
    def retryable(self) -> bool:
        """Whether the same call may succeed later."""
        return self.meaning in ("retry", "rate_limit")


@dataclass(slots=True)
class Response:
    """A response, read and decompressed, or with a ``stream`` of its bytes.

    ``verdict`` is its meaning as determined on arrival; ``None`` if it was not determined, or if the content
    was replaced since.
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
            ValueError: It is not JSON; see :func:`~.body.read_json`.
        """
        if self._value is _UNREAD:
            self._value = read_json(self.content, self.headers.get("content-type", ""))
        return self._value


@dataclass(slots=True)
class Peek:
    """Read the first bytes of a stream ahead: ``size`` bytes, or all if there are fewer."""

    stream: Stream
    size: int


@dataclass(slots=True)
class Sleep:
    """A pause in seconds."""

    seconds: float


@dataclass(slots=True)
class Lock:
    """A flow to run exclusively for its name, so that a token is renewed once for all callers."""

    name: str
    flow: Callable[[], Flow[Any]]


@dataclass(slots=True)
class Callback:
    """A caller's function to call with ``value``, and to await. The result is its failure, or ``None``."""

    callback: Callable[[Any], Any]
    value: Any


@dataclass(slots=True)
class Limited:
    """A flow to run within a concurrency limit."""

    room: ConcurrencyLimit
    flow: Flow[Any]


@dataclass(slots=True)
class Timed:
    """A flow to run with a deadline."""

    deadline: Deadline
    flow: Flow[Any]


@dataclass(slots=True)
class InContext:
    """A flow to run with the result of ``context``: a value, an awaitable, or a context manager.

    ``name`` is the name of ``context`` in messages, if it is a caller's function.
    """

    context: Callable[[], Any]
    flow: Callable[[Any], Flow[Any]]
    name: str = ""


Step: TypeAlias = "Request | Peek | Sleep | Lock | Limited | Callback | Timed | InContext"
Flow: TypeAlias = Generator[Step, Any, T]
