"""Makes the tools of one or several connectors, in the form of a framework."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from ..errors import ConfigurationError
from . import frameworks
from .catalog import Catalog, Selection
from .compact import compact
from .files import Folder
from .session import Confirm, Limits, Session
from .tool import Tool
from .typed import typed

if TYPE_CHECKING:
    from ..calls.connector import Connector, SyncConnector

__all__ = ["Framework", "Style", "made", "toolset"]

Framework: TypeAlias = Literal[
    "anthropic",
    "google",
    "langchain",
    "llama_index",
    "mcp",
    "openai",
    "openai_agents",
    "plain",
    "pydantic_ai",
]
Style: TypeAlias = Literal["compact", "typed", "code"]

_PREFIX: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,31}")


def toolset(
    connectors: Iterable[Connector | SyncConnector] | Mapping[str, Connector | SyncConnector],
    framework: Framework = "plain",
    *,
    style: Style = "compact",
    strict: bool = False,
    include: Sequence[str] | None = None,
    exclude: Sequence[str] = (),
    read_only: bool = True,
    allow_writes: Sequence[str] = (),
    confirm: Confirm | None = None,
    max_output_chars: int = 25_000,
    max_calls: int | None = None,
    max_rps: float | None = None,
    time_limit: float | None = 50.0,
    folder: str | PathLike[str] | None = None,
    run: str | None = None,
    name_prefix: str | None = None,
) -> Any:
    """Tools for a model that uses several connectors.

    Args:
        connectors: All asynchronous or all blocking. Of several for one service, a mapping of names.
        framework: Whose tools to make; ``plain`` makes :class:`Tool`.
        style: ``compact`` makes four tools whatever the number of operations; ``typed`` one for each
            operation; ``code`` lets the model write Python that is checked before it runs.
        strict: Of ``typed``: whether schemas have the form that providers constrain a model to.
        include: Patterns of the operations to have, such as ``customers``, ``*.list`` or ``stripe.*``; by
            default all.
        exclude: Patterns of operations not to have.
        read_only: Whether writes are left out.
        allow_writes: Patterns of writes to have all the same.
        confirm: Called with a :class:`PendingWrite` before each write, which is made only where it returns
            true. For asynchronous connectors it may be a coroutine function.
        max_output_chars: Characters of a result, at least 1,000; of what does not fit a model can ask for
            the rest.
        max_calls: Requests in all; ``None`` is no limit.
        max_rps: Requests a second; ``None`` is no limit.
        time_limit: Seconds that a tool call may take, with its waits; ``None`` is no limit.
        folder: Where downloads are saved and files to upload are read; by default neither.
        run: What this run is called: writes that are made again in a run of the same name have the same
            idempotency key. By default a random text.
        name_prefix: Stands before the tools' names, with ``_`` between: a letter, then letters, digits, ``_``
            and ``-``, 32 characters at most. By default there is none.

    Returns:
        What the framework takes: see ``docs/agents/``.

    Raises:
        ConfigurationError: A pattern matches nothing, a bound is out of range, or the connectors do not go
            together.
        ImportError: The framework is not installed; the message says which extra brings it.
    """
    tools = made(
        _named(connectors),
        style=style,
        strict=strict,
        selection=Selection(include, exclude, read_only, allow_writes),
        limits=Limits(max_output_chars, max_calls, max_rps, time_limit),
        confirm=confirm,
        folder=folder,
        run=run,
        prefix=name_prefix or "",
    )
    return adapted(tools, framework)


def made(
    connectors: Mapping[str, Connector | SyncConnector],
    *,
    style: Style,
    strict: bool,
    selection: Selection,
    limits: Limits,
    confirm: Confirm | None,
    folder: str | PathLike[str] | None,
    run: str | None,
    prefix: str,
) -> list[Tool]:
    """The tools in a form of no framework; as :func:`toolset`."""
    if prefix and not _PREFIX.fullmatch(prefix):
        raise ConfigurationError(f"name_prefix must be letters, digits, _ and -, at most 32, not {prefix!r}")
    where = None if folder is None else Path(folder)
    if where is not None and not where.is_dir():
        raise ConfigurationError(f"folder: there is no folder {str(where)!r}")
    session = Session(Catalog(connectors, selection), limits, confirm=confirm, folder=Folder(where), run=run)
    blocking = _blocking(connectors)
    if strict and style != "typed":
        raise ConfigurationError("strict is for style='typed'; the other styles have a tool or four")
    match style:
        case "compact":
            return compact(session, prefix, blocking=blocking)
        case "typed":
            return typed(session, prefix, blocking=blocking, strict=strict)
        case "code":
            from .programs import code

            return code(session, prefix, blocking=blocking)
        case _:
            raise ConfigurationError(f"style must be compact, typed or code, not {style!r}")


def adapted(tools: Sequence[Tool], framework: str) -> Any:
    """The tools in the form of a framework.

    Raises:
        ConfigurationError: There is no such framework.
        ImportError: It is not installed.
    """
    return frameworks.module(framework).adapted(tools)


def _named(
    connectors: Iterable[Connector | SyncConnector] | Mapping[str, Connector | SyncConnector],
) -> Mapping[str, Connector | SyncConnector]:
    named: dict[str, Connector | SyncConnector] = {}
    if isinstance(connectors, Mapping):
        named.update(cast("Mapping[str, Connector | SyncConnector]", connectors))
    for connector in () if named else cast("Iterable[Connector | SyncConnector]", connectors):
        slug = connector.definition.slug
        if slug in named:
            raise ConfigurationError(
                f"there are two connectors of {slug}; pass a mapping of names to connectors"
            )
        named[slug] = connector
    if not named:
        raise ConfigurationError("toolset() needs at least one connector")
    return dict(sorted(named.items()))


def _blocking(connectors: Mapping[str, Connector | SyncConnector]) -> bool:
    from ..calls.connector import SyncConnector

    kinds = {isinstance(connector, SyncConnector) for connector in connectors.values()}
    if len(kinds) > 1:
        raise ConfigurationError("the connectors of a toolset must be all asynchronous or all blocking")
    return kinds.pop()
