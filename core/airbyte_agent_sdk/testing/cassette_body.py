"""Bodies as a cassette holds them: JSON and forms as values, texts as texts, other bytes as base64."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode

from ..transport.body import charset
from ..values import is_array, is_object
from .recorder_redaction import Redactor, by_name

__all__ = ["Body", "content_of", "read_body"]

_BOUNDARY = re.compile(r"boundary=\"?([^\s;\"]+)", re.IGNORECASE)
_PARAMETER = re.compile(r"(\w+)=\"([^\"]*)\"")
#: Keys of a request or a response that hold its body.
_KEYS = ("json", "form", "multipart", "text", "base64")


@dataclass(frozen=True, slots=True)
class Body:
    """A body as it was sent or came.

    Attributes:
        kind: What it is. Of ``multipart``, the value is a list of parts: headers, and a body.
        value: A JSON value, pairs of names and values, parts, a text, or bytes.
    """

    kind: Literal["json", "form", "multipart", "text", "bytes"]
    value: Any

    def teach(self, redactor: Redactor, *, sent: bool) -> None:
        """Let the redactor find the secrets in it; ``sent`` is whether it is a request's."""
        match self.kind:
            case "json":
                redactor.learn_value(self.value, sent=sent)
            case "form":
                redactor.learn_value(by_name(self.value), sent=sent)
            case "multipart":
                for facts, part in self.value:
                    if part.kind == "text" and "name" in facts:
                        redactor.learn_value({facts["name"]: part.value}, sent=sent)
                    else:
                        part.teach(redactor, sent=sent)
            case "text":
                redactor.learn_text(self.value)
            case "bytes":
                pass

    def written(self, redactor: Redactor) -> dict[str, Any]:
        """It without secrets, as a cassette holds it."""
        match self.kind:
            case "json":
                value = redactor.value(self.value)
                return {"json": value} if _is_unicode(value) else {"text": json.dumps(value)}
            case "form":
                return {"form": redactor.value(by_name(self.value))}
            case "multipart":
                return {"multipart": [_part(redactor, facts, part) for facts, part in self.value]}
            case "text":
                return {"text": redactor.text(self.value)}
            case "bytes":
                return {"base64": base64.b64encode(redactor.content(self.value)).decode()}


def _part(redactor: Redactor, facts: dict[str, str], part: Body) -> dict[str, Any]:
    written = part.written(redactor)
    name = facts.get("name")
    if name and "text" in written:
        written = {"text": next(iter(redactor.value({name: written["text"]}).values()))}
    return {**{key: redactor.text(value) for key, value in facts.items()}, **written}


def _is_unicode(value: Any) -> bool:
    """Whether no text has half a surrogate pair, which JSON can escape and YAML cannot."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def read_body(content: bytes, content_type: str, *, exact: bool = False) -> Body | None:
    """A body, by what it says it is; ``None`` where there is none.

    Args:
        content: Its bytes, unpacked.
        content_type: Its media type.
        exact: Whether each byte counts, as in a file.
    """
    if not content:
        return None
    media_type = content_type.partition(";")[0].strip().lower()
    if not exact:
        boundary = _BOUNDARY.search(content_type)
        if media_type.startswith("multipart/") and boundary is not None:
            return Body("multipart", _parts(content, boundary[1].encode()))
        if media_type == "application/x-www-form-urlencoded" and content.isascii():
            return Body("form", parse_qsl(content.decode(), keep_blank_values=True))
        if "json" in media_type or content.lstrip()[:1] in (b"{", b"["):
            try:
                return Body("json", json.loads(content, parse_constant=_refused))
            except (ValueError, RecursionError):
                pass
    return _plain(content, charset(content_type) or "utf-8")


def _plain(content: bytes, encoding: str) -> Body:
    try:
        text = content.decode(encoding)
    except ValueError:
        return Body("bytes", content)
    return (
        Body("text", text)
        if "\0" not in text and text.encode(encoding) == content
        else Body("bytes", content)
    )


def _refused(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _parts(content: bytes, boundary: bytes) -> list[tuple[dict[str, str], Body]]:
    parts: list[tuple[dict[str, str], Body]] = []
    for piece in (b"\r\n" + content).split(b"\r\n--" + boundary)[1:-1]:
        head, _, inner = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        facts: dict[str, str] = {}
        kind = ""
        for line in head.decode("utf-8", "replace").split("\r\n"):
            name, _, value = line.partition(":")
            if name.lower() == "content-disposition":
                facts.update(_PARAMETER.findall(value))
            elif name.lower() == "content-type":
                kind = value.strip()
                facts["type"] = kind
        found = read_body(inner, kind, exact="json" not in kind) or Body("text", "")
        parts.append((facts, found))
    return parts


def content_of(written: dict[str, Any], content_type: str) -> bytes:
    """The bytes of a response's body as a cassette holds it.

    Raises:
        ValueError: It is no such body.
    """
    for key in _KEYS:
        if key in written:
            break
    else:
        return b""
    value = written[key]
    if key == "json":
        return json.dumps(value).encode()
    if key == "text" and isinstance(value, str):
        return value.encode(charset(content_type) or "utf-8")
    if key == "base64" and isinstance(value, str):
        return base64.b64decode(value, validate=True)
    if key == "form" and is_object(value):
        return urlencode(value, doseq=True).encode()
    raise ValueError(f"{key} of a response is not {'bytes' if is_array(value) else 'text'}")
