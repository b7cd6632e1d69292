"""Extra values that a caller sends in addition to the spec's parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ..definition import Parameter
from ..errors import ConfigurationError
from ..values import is_object
from .arguments import api_names
from .encoding import query_string
from .validation import problems

__all__ = ["checked", "completed", "merged", "query_pairs"]


def checked(name: str, extra: Any) -> dict[str, Any]:
    """Drops :data:`~..values.omit` from ``extra``, at any depth.

    Args:
        name: Name of the option, for messages.
        extra: Values by the API's own names.

    Raises:
        ConfigurationError: It is not a mapping, or contains a value that cannot be sent.
    """
    if not is_object(extra):
        raise ConfigurationError(
            f'{name} must be a mapping such as {{"name": "value"}}, not {type(extra).__name__}'
        )
    try:
        kept: dict[str, Any] = api_names(extra, {})
        found = problems(kept, {}, name)
    except RecursionError:
        found, kept = [f'parameter "{name}" is nested too deeply, or in itself'], {}
    if found:
        raise ConfigurationError("; ".join(found))
    return kept


def merged(value: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    """Deep-merges ``extra`` into ``value``: objects are merged at every depth, other values are replaced."""
    result = dict(value) if is_object(value) else {}
    for name, item in extra.items():
        result[name] = merged(result.get(name), item) if is_object(item) else item
    return result


def query_pairs(pairs: list[tuple[Parameter, Any]], extra: Mapping[str, Any]) -> list[tuple[Parameter, Any]]:
    """Overrides query ``pairs`` with ``extra``.

    A parameter among them keeps its style. For other names, lists repeat the name, and objects become
    ``name[key]``.
    """
    known = {parameter.name: (parameter, value) for parameter, value in pairs}
    for name, item in extra.items():
        unknown = Parameter(name, "query", style="deepObject" if is_object(item) else None)
        parameter, value = known.get(name, (unknown, None))
        known[name] = (parameter, merged(value, item) if is_object(item) else item)
    return list(known.values())


def completed(url: str, extra: Mapping[str, Any]) -> str:
    """Adds values of ``extra`` that are missing in the query of ``url``: a next page's URL may omit them."""
    if not extra:
        return url
    given = {name.partition("[")[0] for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
    rest = {name: item for name, item in extra.items() if name.partition("[")[0] not in given}
    written = query_string(query_pairs([], rest))
    return f"{url}{'&' if '?' in url else '?'}{written}" if written else url
