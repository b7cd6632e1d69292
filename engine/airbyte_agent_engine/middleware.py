"""The outermost middleware: request ids, validation of bodies, metrics, unexpected errors.

Pure ASGI: Starlette's base class for middleware would add a task and a queue to each call.
"""

from __future__ import annotations

import logging
import math
import re
import time
import traceback
import uuid
from collections.abc import Iterable
from email.utils import formatdate
from functools import lru_cache, partial
from typing import Any

from pydantic_core import from_json
from starlette.routing import Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .api.direct import DirectCalls
from .database import trouble
from .execution.offloading import LONG, has_more_values, offload
from .metrics import Metrics
from .problems import NO_TOKEN, ProblemError, answer
from .rendering import PATH, console_root
from .tokens import InvalidTokenError, Tokens

__all__ = ["LONGEST_BODY", "LONGEST_OTHER", "LONGEST_UNKNOWN", "Addresses", "RequestMiddleware", "unexpected"]

_LOGGER = logging.getLogger(__name__)
#: Maximum bytes of a call's body: a file of 12 MB in base64.
LONGEST_BODY = 16 * 1024 * 1024
#: Maximum bytes of the body of other requests.
LONGEST_OTHER = 1024 * 1024
#: Maximum commas and opening brackets in the body of a call, and of another request: each may be a value.
MOST_VALUES, MOST_OTHER = 100_000, 10_000
#: Maximum bytes of a body without a valid token, for endpoints that require none.
LONGEST_UNKNOWN = 16 * 1024
#: An unread body stays on the connection, which can then not be reused.
_CLOSE = {"Connection": "close"}
_REQUEST_ID = re.compile(rb"[ -~]{1,128}")
_JSON = re.compile(rb"application/([\w.-]+\+)?json", re.IGNORECASE)
#: Valid JSON that databases do not accept: NUL characters, and numbers beyond the range of a double.
_SUSPICIOUS = re.compile(rb"\\u0000|[eE]\+?\d{3}|(?<!\d)\d{300}")
#: Overlap in bytes of consecutive pieces that are searched.
_OVERLAP = 400


@lru_cache(1)
def _date(seconds: int) -> bytes:
    return formatdate(seconds, usegmt=True).encode()


class Addresses:
    """The engine's endpoints, and which of them require a token."""

    def __init__(self) -> None:
        self._known: list[tuple[Route, bool]] = []

    def add(self, route: Route, *, token: bool) -> None:
        """Register an endpoint."""
        self._known.append((route, token))

    def token(self, scope: Scope) -> bool | None:
        """Whether a request's endpoint requires a token; ``None`` if there is no such endpoint."""
        for route, token in self._known:
            if route.matches(scope)[0] is Match.FULL:
                return token
        return None


class RequestMiddleware:
    """The outermost application.

    Args:
        app: The application.
        calls: The application that serves calls.
        metrics: Counts the requests.
        tokens: Authenticates a request, before its body is read.
        addresses: Which requests need a token.
    """

    def __init__(
        self, app: ASGIApp, calls: DirectCalls, metrics: Metrics, tokens: Tokens, addresses: Addresses
    ) -> None:
        self._app, self._calls, self._metrics = app, calls, metrics
        self._tokens, self._addresses = tokens, addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        given = headers.get(b"x-request-id", b"")
        request_id = given.decode() if _REQUEST_ID.fullmatch(given) else str(uuid.uuid4())
        scope.setdefault("state", {})["request_id"] = request_id
        accept, root = headers.get(b"accept", b"").decode("latin-1"), console_root(scope)
        started, status = time.perf_counter(), 0

        async def answering(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                told = [*message.get("headers", ()), (b"x-request-id", request_id.encode())]
                if not any(
                    name == b"date" for name, _ in told
                ):  # a download has the service's media type media type
                    told.append((b"date", _date(int(time.time()))))
                message["headers"] = told
            await send(message)

        try:
            try:
                _check_address(scope)
                application = self._calls if self._calls.takes(scope) else self._app
                await application(scope, await self._with_body(scope, headers, receive), answering)
            except ProblemError as problem:
                await answer(problem, request_id, accept, root)(scope, receive, answering)
            except Exception as error:
                if status:  # the response has started: it must not appear complete
                    raise
                failed = answer(unexpected(error, request_id), request_id, accept, root)
                await failed(scope, receive, answering)
        finally:
            self._metrics.request(scope, status, time.perf_counter() - started)

    async def _with_body(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive) -> Receive:
        """Returns a ``receive`` whose first message has the whole validated body.

        Without a valid token, a body is only read if the endpoint requires none, and must be short.

        Raises:
            ProblemError: There is no valid token, or the body is too large, not JSON, or contains invalid
                text or numbers.
        """
        if scope["path"].startswith(f"{scope.get('root_path', '')}{PATH}/"):
            return receive  # the console has forms, and limits them itself
        length = headers.get(b"content-length", b"")
        if (not length and b"transfer-encoding" not in headers) or length == b"0":
            return receive
        longest = LONGEST_BODY if scope["path"].endswith("/execute") else LONGEST_OTHER
        if not self._known(headers):
            need = self._addresses.token(scope)
            if need is None:
                return _nothing  # no endpoint reads the body: the response is a 404 or a 405
            if need:
                raise ProblemError(401, NO_TOKEN, headers={"WWW-Authenticate": "Bearer", **_CLOSE})
            longest = LONGEST_UNKNOWN
        return await _read(scope, headers, receive, longest)

    def _known(self, headers: dict[bytes, bytes]) -> bool:
        scheme, _, token = headers.get(b"authorization", b"").partition(b" ")
        try:
            self._tokens.read(token.strip().decode("ascii") if scheme.lower() == b"bearer" else "")
        except (InvalidTokenError, UnicodeDecodeError):
            return False
        return True


def _check_address(scope: Scope) -> None:
    if "\0" in scope["path"] or b"%00" in scope["query_string"]:  # no database accepts it
        raise _unreadable("the URL contains a NUL character")


async def _read(scope: Scope, headers: dict[bytes, bytes], receive: Receive, longest: int) -> Receive:
    length = headers.get(b"content-length", b"")
    if length.isdigit() and int(length) > longest:
        raise _too_long(longest)
    chunks: list[bytes] = []
    total, more = 0, True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            chunks.clear()
            break  # the client disconnected, so nobody reads the response
        chunks.append(message.get("body", b""))
        total, more = total + len(chunks[-1]), message.get("more_body", False)
        if total > longest:
            raise _too_long(longest)
    body = b"".join(chunks)
    if body:
        content_type = headers.get(b"content-type", b"")
        most = MOST_VALUES if longest == LONGEST_BODY else MOST_OTHER
        parsing = partial(_parsed, body, content_type, most)
        scope["state"]["body"] = await offload(parsing) if len(body) > LONG else parsing()
    told = False

    async def again() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


def _parsed(body: bytes, content_type: bytes, most: int) -> Any:
    if not _JSON.fullmatch(content_type.partition(b";")[0].strip()):
        raise ProblemError(415, "the body must be JSON; send the header `Content-Type: application/json`")
    if has_more_values(body, most):
        raise ProblemError(413, f"this request's body may have at most {most} commas and brackets")
    try:
        value = from_json(body, allow_inf_nan=False, cache_strings="none")
    except ValueError as error:  # it gives the position and repeats no value
        raise _unreadable(f"the body is not JSON: {error}") from None
    pieces = range(0, len(body), LONG)
    suspicious = any(_SUSPICIOUS.search(body, at, at + LONG + _OVERLAP) for at in pieces)
    if suspicious and any(map(_impossible, _leaves(value))):
        raise _unreadable("the body contains a NUL character, or a number beyond the range of a double")
    return value


def _impossible(value: Any) -> bool:
    return (isinstance(value, str) and "\0" in value) or (isinstance(value, float) and math.isinf(value))


def _leaves(value: Any) -> Iterable[Any]:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting += item.keys()
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item
        else:
            yield item


def _unreadable(message: str) -> ProblemError:
    return ProblemError(400, message)


def _too_long(longest: int) -> ProblemError:
    return ProblemError(413, f"this request's body may have at most {longest} bytes", headers=_CLOSE)


def unexpected(error: Exception, request_id: str) -> ProblemError:
    """The response to an unexpected error. Its location is logged.

    Its message is neither returned nor logged, since it may repeat a value from the request.
    """
    where = "".join(traceback.format_tb(error.__traceback__))
    wrong = trouble(error)
    if wrong is not None:
        _LOGGER.warning("request %s: %s: %s", request_id, wrong, type(error).__name__)
        return ProblemError(503, f"{wrong}; try again", headers={"Retry-After": "1"})
    _LOGGER.error("request %s failed: %s\n%s", request_id, type(error).__name__, where)
    return ProblemError(500, "the engine failed; see its log for this request's id")
