"""Where a two-step download's bytes are: the URL in the answer that tells of the file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from ..definition import Operation
from ..encoding import text
from ..errors import MissingParameterError, ResponseShapeError
from ..jsonpath import JsonPath
from ..response import Outcome
from ..transport import origin, resolve

__all__ = ["FileUrl"]

#: A name, in which ``{param}`` may stand, or an index.
_STEP = re.compile(r"\[(\d+)\]|((?:\{[^}]*\}|[^.\[{])+)")
_PARAM = re.compile(r"\{([^}]*)\}")


class FileUrl:
    """The place of a URL: names and ``[0]`` with dots between; ``{param}`` stands for a parameter's value.

    Args:
        place: Such as ``exports.{format}`` or ``versions[0].url``.
        operation: Whose parameters may stand in it.
        params: Their values.

    Raises:
        MissingParameterError: One that stands in it has no value.
    """

    def __init__(self, place: str, operation: Operation, params: Mapping[str, Any]) -> None:
        def value(match: re.Match[str]) -> str:
            name = match[1]
            if name in params:
                return text(params[name])
            parameter = operation.by_name.get(name)
            if parameter is None or "default" not in parameter.schema:
                raise MissingParameterError(f'missing parameter "{name}"; it says which file is wanted')
            return text(parameter.schema["default"])

        steps = tuple(
            int(index) if index else _PARAM.sub(value, name) for index, name in _STEP.findall(place)
        )
        self._path = JsonPath(_PARAM.sub(value, place), steps)

    def find(self, outcome: Outcome) -> str:
        """The URL in an answer.

        Raises:
            ResponseShapeError: There is none, or none that may be fetched.
        """
        found = self._path.first(outcome.body)
        if not isinstance(found, str):
            held = "there is nothing" if found is None else f"it is a {type(found).__name__}"
            raise self._unfit(held, outcome)
        url, scheme, host = found, "", ""
        with suppress(ValueError):
            url = resolve(outcome.url, found) if found.startswith("/") else found
            scheme, host, _ = origin(url)
        if scheme not in ("http", "https") or not host:
            raise self._unfit("it is no http(s) URL", outcome)
        if scheme == "http" and outcome.url.startswith("https://"):
            raise self._unfit("it is http, and the API https", outcome)
        return url

    def _unfit(self, why: str, outcome: Outcome) -> ResponseShapeError:
        return ResponseShapeError(
            f"no URL of the file at {self._path.text}: {why}",
            body=outcome.body,
            request_id=outcome.request_id,
        )
