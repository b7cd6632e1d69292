"""Finds the file's URL in the first response of a two-step download."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from ..definition import Operation
from ..errors import MissingParameterError, ResponseError, ResponseShapeError
from ..records.jsonpath import JsonPath
from ..transport import Response, origin, resolve
from ..values import is_object
from ..wire.encoding import text
from ..wire.response import ParsedResponse

__all__ = ["FileUrl"]

#: A name, which may contain ``{param}``, or an index.
_STEP = re.compile(r"\[(\d+)\]|((?:\{[^}]*\}|[^.\[{])+)")
_PARAM = re.compile(r"\{([^}]*)\}")
#: Keys for a file's media type, name and size in bytes, next to its URL; compared without ``_``.
_TYPES = ("contenttype", "mimetype", "mediatype")
_NAMES = ("filename", "name", "title")
_SIZES = ("size", "filesize", "contentlength", "bytes", "bytesize")


class FileUrl:
    """The path to a URL: names and ``[0]`` separated by dots. ``{param}`` is a parameter's value.

    Args:
        place: Such as ``exports.{format}`` or ``versions[0].url``.
        operation: The operation with these parameters.
        params: Their values.

    Raises:
        MissingParameterError: A parameter in the path has no value.
    """

    def __init__(self, place: str, operation: Operation, params: Mapping[str, Any]) -> None:
        def value(match: re.Match[str]) -> str:
            name = match[1]
            if name in params:
                return text(params[name])
            parameter = operation.by_name.get(name)
            if parameter is None or "default" not in parameter.schema:
                raise MissingParameterError(f'missing parameter "{name}"; it identifies the file')
            return text(parameter.schema["default"])

        steps = tuple(
            int(index) if index else _PARAM.sub(value, name) for index, name in _STEP.findall(place)
        )
        self._path = JsonPath(_PARAM.sub(value, place), steps)

    def find(self, outcome: ParsedResponse) -> str:
        """Extracts the URL from a response.

        Raises:
            ResponseShapeError: There is none, or it may not be fetched.
        """
        found = self._path.first(outcome.body)
        if not isinstance(found, str):
            held = "there is no value" if found is None else f"it is a {type(found).__name__}"
            raise self._unfit(held, outcome)
        url, scheme, host = found, "", ""
        with suppress(ValueError):
            url = resolve(outcome.url, found) if found.startswith("/") else found
            scheme, host, _ = origin(url)
        if scheme not in ("http", "https") or not host:
            raise self._unfit("it is not an http(s) URL", outcome)
        if scheme == "http" and outcome.url.startswith("https://"):
            raise self._unfit("it is http, but the API uses https", outcome)
        return url

    def name(self, outcome: ParsedResponse) -> str | None:
        """The file's name, next to its URL or in a parent object; ``None`` if there is none."""
        for depth in range(len(self._path.steps) - 1, -1, -1):
            around = JsonPath("", self._path.steps[:depth]).first(outcome.body)
            if is_object(around) and (found := next(_texts(around, _NAMES), None)):
                return found
        return None

    def refuse_page(self, outcome: ParsedResponse, response: Response) -> None:
        """Raise if the response is a web page instead of the file, such as a sign-in page.

        Args:
            outcome: The response with the URL and the file's metadata.
            response: The response from that URL.

        Raises:
            ResponseError: It is HTML, and the file was announced as something else.
        """
        headers, beside = response.headers, JsonPath("", self._path.steps[:-1]).first(outcome.body)
        is_page = headers.get("content-type", "").lower().startswith("text/html")
        if not 200 <= response.status < 300 or not is_page or not is_object(beside):
            return
        facts = _facts(beside)
        kind = next(_texts(beside, _TYPES), None)
        if kind is None:
            guesses = (mimetypes.guess_type(name)[0] for name in _texts(beside, _NAMES))
            kind = next(filter(None, guesses), None)
        size = next((facts[name] for name in _SIZES if isinstance(facts.get(name), int)), None)
        length = headers.get("content-length")
        if kind is None or "html" in kind.lower() or (size is not None and str(size) == length):
            return
        announced = f"{kind} of {size:,} bytes" if size is not None else kind
        came = f"text/html of {int(length):,} bytes" if length and length.isdecimal() else "text/html"
        raise ResponseError(
            f"expected {announced}, but received {came}, probably a sign-in page. "
            "Check that these credentials can download the file",
            status_code=response.status,
        )

    def _unfit(self, why: str, outcome: ParsedResponse) -> ResponseShapeError:
        return ResponseShapeError(
            f"no file URL at {self._path.text}: {why}",
            body=outcome.body,
            request_id=outcome.request_id,
        )


def _facts(record: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name.replace("_", "").lower(): value for name, value in record.items()}


def _texts(record: Mapping[str, Any], names: Iterable[str]) -> Iterator[str]:
    """The texts of a record under these names, compared without ``_`` and case."""
    facts = _facts(record)
    return (value for name in names if isinstance(value := facts.get(name), str) and value.strip())
