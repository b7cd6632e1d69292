"""Recorded exchanges, found again by what was asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ..errors import ResponseDecodeError
from ..transport import Request
from ..transport.content import Unpacker
from ..transport.intercept import Answer
from ..values import is_array, is_object
from .cassette_body import content_of, read_body
from .cassette_file import parsed, rendered, write
from .recorder_redaction import PLACEHOLDER, Redactor, by_name, emails, is_pseudonym, secret_header, strings

__all__ = [
    "Cassette",
    "CassetteError",
    "Exchange",
    "learn_answer",
    "learn_request",
    "written_answer",
    "written_request",
]

_HEADER = "# Recorded requests and responses. Secrets and email addresses are replaced.\n"
_VERSION = 1
#: Headers of requests that are the same for each, of the connection, or new each time.
_UNTOLD = frozenset(
    "accept accept-encoding connection content-length content-type host idempotency-key user-agent".split()  # noqa: SIM905
)
#: Headers of responses that are of the connection, of a cache on the way, or for browsers.
_NOISE = re.compile(
    r"(set-cookie|date|server|connection|keep-alive|transfer-encoding|content-length|content-encoding|vary|via|"
    r"cache-control|expires|pragma|age|alt-svc|nel|report-to|reporting-endpoints|strict-transport-security|"
    r"content-security-policy.*|cross-origin-.*|access-control-.*|x-content-type-options|x-frame-options|"
    r"x-xss-protection|referrer-policy|permissions-policy|server-timing|cf-.*|x-amz-.*|x-cache.*|x-served-by|x-timer)",
    re.IGNORECASE,
)
_SHOWN = 6


class CassetteError(AssertionError):
    """A request was not recorded, a recorded one was not made, or a cassette cannot be read."""


@dataclass(slots=True)
class Exchange:
    """A request and its response, as a cassette holds them.

    Attributes:
        request: Method, URL, query, headers and body.
        response: Status, headers and body.
        used: How often it was replayed.
    """

    request: dict[str, Any]
    response: dict[str, Any]
    used: int = 0
    _key: Any = None

    @property
    def key(self) -> Any:
        """What requests are compared with."""
        if self._key is None:
            self._key = _masked(self.request)
        return self._key

    def answer(self, restored: Mapping[str, str]) -> Answer:
        """The response, with addresses as the caller knows them.

        Args:
            restored: Addresses by what stands for them.

        Raises:
            KeyError, TypeError, ValueError: The response is none.
        """
        response = self.response
        status = response["status"]
        if not isinstance(status, int) or isinstance(status, bool) or not 100 <= status <= 999:
            raise TypeError("the status must be a number from 100 to 999")
        headers = _told_headers(response.get("headers", {}))
        kind = next((value for name, value in headers if name.lower() == "content-type"), "")
        content = content_of(response, kind)
        size = str(len(content))
        for pseudonym, address in restored.items():
            content = content.replace(pseudonym.encode(), address.encode())
        headers = [
            (name, str(len(content)) if (name, value) == ("content-length", size) else value)
            for name, value in headers
        ]
        return Answer(status, headers, content)


def _told_headers(told: Any) -> list[tuple[str, str]]:
    if not is_object(told):
        raise TypeError("the headers must be a mapping")
    headers: list[tuple[str, str]] = []
    entries: Mapping[Any, Any] = told
    for name, held in entries.items():
        for value in held if is_array(held) else [held]:
            if not isinstance(name, str) or not isinstance(value, str):
                raise TypeError(f"header {name} must be text: put its value in quotes")
            headers.append((name, value))
    return headers


def learn_request(redactor: Redactor, request: Request) -> None:
    """Find the secrets of a request."""
    parts = urlsplit(request.url)
    redactor.learn_query(request.secret_query)
    for secret in filter(None, (parts.username, parts.password)):
        redactor.learn(unquote(secret))
    for name, value in request.credentials.items():
        redactor.learn_header(name, value)
    for name, value in request.headers.items():
        if name.lower() not in _UNTOLD and secret_header(name):
            redactor.learn_header(name, value)
    redactor.learn_value(by_name(parse_qsl(parts.query, keep_blank_values=True)), sent=True)
    body = read_body(request.content or b"", _content_type(request.headers.items()))
    if body is not None:
        body.teach(redactor, sent=True)


def learn_answer(redactor: Redactor, answer: Answer) -> None:
    """Find the secrets of a response."""
    for name, value in answer.headers:
        redactor.learn_answered(name, value)
    body = read_body(_unpacked(answer)[0], _content_type(answer.headers), exact=answer.streamed)
    if body is not None:
        body.teach(redactor, sent=False)


def written_request(redactor: Redactor, request: Request) -> dict[str, Any]:
    """A request as a cassette holds it. Its credentials are left out."""
    parts = urlsplit(request.url)
    where = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    written: dict[str, Any] = {"method": request.method, "url": redactor.text(where)}
    if parts.query:
        written["query"] = redactor.value(by_name(parse_qsl(parts.query, keep_blank_values=True)))
    headers = {name.lower(): value for name, value in request.headers.items() if name.lower() not in _UNTOLD}
    if headers:
        written["headers"] = _headers(redactor, headers.items())
    body = read_body(request.content or b"", _content_type(request.headers.items()))
    return written if body is None else written | body.written(redactor)


def written_answer(redactor: Redactor, answer: Answer) -> dict[str, Any]:
    """A response as a cassette holds it."""
    content, length = _unpacked(answer)
    headers = [(name, value) for name, value in answer.headers if not _NOISE.fullmatch(name)]
    written: dict[str, Any] = {"status": answer.status}
    if headers:
        written["headers"] = _headers(redactor, headers)
    kind = _content_type(answer.headers)
    body = read_body(content, kind, exact=answer.streamed)
    if body is not None:
        written |= body.written(redactor)
    if (
        length is not None
    ):  # of a file, whose size may be asked for; where it was not read to its end, the old one
        size = str(len(content_of(written, kind))) if answer.complete else length
        written.setdefault("headers", {})["content-length"] = size
    return written


def _headers(redactor: Redactor, headers: Iterable[tuple[str, str]]) -> dict[str, Any]:
    shown = ((name, PLACEHOLDER if secret_header(name) else redactor.text(value)) for name, value in headers)
    return by_name(shown)


def _content_type(headers: Iterable[tuple[str, str]]) -> str:
    return next((value for name, value in headers if name.lower() == "content-type"), "")


def _unpacked(answer: Answer) -> tuple[bytes, str | None]:
    """The content of a response, and the length that it declares for the same bytes."""
    content = bytes(answer.content)
    facts = {name.lower(): value for name, value in answer.headers}
    if not answer.streamed:
        return content, None
    encoding = facts.get("content-encoding")
    if encoding is None:
        return content, facts.get("content-length")
    try:
        unpacker = Unpacker(encoding)
        return content if unpacker.plain else b"".join(unpacker.feed(content)), None
    except ResponseDecodeError:
        return content, None


class Cassette:
    """The exchanges of a file.

    Args:
        path: The file.
        exchanges: What it holds.
        strict: Whether each is used once.
    """

    def __init__(self, path: Path, exchanges: list[Exchange], *, strict: bool) -> None:
        self.path = path
        self.exchanges = exchanges
        self._strict = strict
        #: Addresses as the caller knows them, by what stands for them.
        self._restored: dict[str, str] = {}

    @classmethod
    def load(cls, path: Path, *, strict: bool) -> Cassette:
        """Read a file.

        Raises:
            CassetteError: There is none, or it is no cassette.
        """
        try:
            document = parsed(path.read_text("utf-8"))
        except FileNotFoundError:
            raise CassetteError(
                f'there is no cassette {path}; record it with mode="once", or with pytest --record=once'
            ) from None
        except (OSError, ValueError) as error:
            raise CassetteError(f"{path} cannot be read: {error}") from None
        held = document.get("exchanges") if is_object(document) else None
        if not is_object(document) or document.get("version") != _VERSION or not is_array(held):
            raise CassetteError(f"{path} is no cassette of version {_VERSION}; record it again")
        exchanges: list[Exchange] = []
        for number, item in enumerate(held, 1):
            try:
                exchange = Exchange(dict(item["request"]), dict(item["response"]))
                exchange.answer({})
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise CassetteError(f"{path}: exchange {number} is incomplete ({error})") from None
            exchanges.append(exchange)
        return cls(path, exchanges, strict=strict)

    def save(self, redactor: Redactor) -> None:
        """Write the file.

        Raises:
            CassetteError: A secret would be in it. Nothing was written.
        """
        document = {
            "version": _VERSION,
            "exchanges": [{"request": item.request, "response": item.response} for item in self.exchanges],
        }
        text = _HEADER + rendered(document)
        if any(secret in text for secret in redactor.secrets if len(secret) >= 8):
            raise CassetteError(f"a secret would be in {self.path}, which was not written")
        write(self.path, text)

    def has(self, request: Mapping[str, Any]) -> bool:
        """Whether there is a response left for a request."""
        sought = _masked(request)
        return any(item.key == sought and not (self._strict and item.used) for item in self.exchanges)

    def find(self, request: Mapping[str, Any]) -> Exchange:
        """The exchange for a request that has been redacted.

        Raises:
            CassetteError: There is none; the message names the nearest, and what differs.
        """
        sought = _masked(request)
        alike = [item for item in self.exchanges if item.key == sought]
        fresh = [item for item in alike if not item.used]
        if not alike or (self._strict and not fresh):
            raise CassetteError(self._unmatched(request, sought, alike))
        found = next((item for item in fresh if self._agrees(item.request, request)), None)
        found = found or (fresh or alike[-1:])[0]
        self._restored |= dict(_aligned(found.request, request))
        found.used += 1
        return found

    def answer(self, exchange: Exchange) -> Answer:
        """Its response, with the addresses that the caller has sent."""
        return exchange.answer(self._restored)

    def unused(self) -> list[str]:
        """The requests that were recorded and not made."""
        return [
            f"exchange {number}: {_place(item.request)}"
            for number, item in enumerate(self.exchanges, 1)
            if not item.used
        ]

    def _agrees(self, recorded: Mapping[str, Any], request: Mapping[str, Any]) -> bool:
        return all(self._restored.get(one, other) == other for one, other in _aligned(recorded, request))

    def _unmatched(self, request: Mapping[str, Any], sought: Any, alike: list[Exchange]) -> str:
        told = f"{self.path} has no response for {_place(request)}"
        again = 'To record again, use mode="all", or pytest --record=all.'
        if alike:
            times = "once" if len(alike) == 1 else f"{len(alike)} times"
            return (
                f"{told}: it was recorded {times}, and all were used. Use strict=False to repeat it. {again}"
            )
        if not self.exchanges:
            return f"{told}: the cassette is empty. {again}"
        wanted = dict(_leaves(sought))
        scored = [(_likeness(wanted, dict(_leaves(item.key))), item) for item in self.exchanges]
        nearest = max(scored, key=lambda pair: pair[0])[1]
        number = self.exchanges.index(nearest) + 1
        differing = list(_differences(dict(_leaves(nearest.key)), wanted))
        lines = [f"  {line}" for line in differing[:_SHOWN]]
        if len(differing) > _SHOWN:
            lines.append(f"  and {len(differing) - _SHOWN} more")
        return "\n".join(
            [f"{told}. The nearest is exchange {number}, {_place(nearest.request)}:", *lines, again]
        )


def _place(request: Mapping[str, Any]) -> str:
    return f"{request.get('method')} {request.get('url')}"


def _masked(value: Any) -> Any:
    """A request with all addresses alike, and parts in the order of their names."""
    if isinstance(value, str):
        for address in emails(value) if "@" in value or "%40" in value else ():
            value = value.replace(address, "an email address").replace(
                address.replace("@", "%40"), "an email address"
            )
        return value
    if is_object(value):
        return {
            key: sorted(map(_masked, item), key=lambda part: str(part.get("name")))
            if key == "multipart" and is_array(item)
            else _masked(item)
            for key, item in value.items()
        }
    return [_masked(item) for item in value] if is_array(value) else value


def _aligned(recorded: Mapping[str, Any], request: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What stands for each address of a request."""
    for one, other in zip(strings(recorded), strings(request), strict=False):
        for pseudonym, address in zip(emails(one), emails(other), strict=False):
            if is_pseudonym(pseudonym):
                yield pseudonym, address


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if is_object(value) and value:
        for key, item in value.items():
            yield from _leaves(item, f"{path}.{key}" if path else str(key))
    elif is_array(value) and value:
        for number, item in enumerate(value):
            yield from _leaves(item, f"{path}[{number}]")
    else:
        yield path, value


def _likeness(wanted: Mapping[str, Any], held: Mapping[str, Any]) -> float:
    alike = sum(1 for path, value in wanted.items() if path in held and held[path] == value)
    share = 2 * alike / (len(wanted) + len(held))
    url, other = str(wanted.get("url")), str(held.get("url"))
    urls = 3 if url == other else SequenceMatcher(None, url, other).ratio()
    return share + urls + (wanted.get("method") == held.get("method")) / 2


def _differences(recorded: Mapping[str, Any], sent: Mapping[str, Any]) -> Iterator[str]:
    for path in {**recorded, **sent}:
        if path not in sent:
            yield f"{path}: recorded {_short(recorded[path])}, not sent"
        elif path not in recorded:
            yield f"{path}: sent {_short(sent[path])}, not recorded"
        elif recorded[path] != sent[path]:
            yield f"{path}: recorded {_short(recorded[path])}, sent {_short(sent[path])}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
