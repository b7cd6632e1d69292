"""``store``: the local context store of a connector."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar

import click

from .completing import complete_entity, complete_slug
from .listing import known_slug
from .options import connection_options, reading_options, split

__all__ = ["store"]

C = TypeVar("C", bound=Callable[..., Any])
_LIMIT = click.IntRange(1, 1000)


@click.group(help="Keep a service's records in a local file, and search there.")
def store() -> None:
    """The group itself does nothing."""


def _file(command: C) -> C:
    shown = "The store's file. Default: SLUG.db in the current folder."
    return click.option("--file", "store_file", metavar="FILE", help=shown)(command)


@store.command(
    help="Read the service's lists into the store. A sync that was interrupted goes on.",
    params=connection_options(),
)
@click.argument("slug", shell_complete=complete_slug)
@click.argument("entities", nargs=-1, shell_complete=complete_entity)
@click.option(
    "--param",
    "params",
    multiple=True,
    metavar="ENTITY.NAME=VALUE",
    help="An argument of an entity's list, such as issues.start_time=2026-01-01T00:00:00Z; repeatable.",
)
@click.option("--quiet", is_flag=True, help="Show no progress.")
@_file
def sync(
    slug: str, entities: tuple[str, ...], params: tuple[str, ...], store_file: str | None, **given: Any
) -> None:
    """Sync, and print the state of each entity; fails if one of them could not be synced."""
    definition = known_slug(slug)
    quiet = given.pop("quiet")
    connection, _ = split(given)
    from .accounts import connected
    from .given import parameters_for

    arguments: dict[str, dict[str, str]] = {}
    for text in params:
        place, equals, value = text.partition("=")
        entity, _, name = place.partition(".")
        if not (equals and name):
            raise click.UsageError(f"--param must be ENTITY.NAME=VALUE, not {text!r}")
        arguments.setdefault(entity, {})[name] = value
    lists = {
        entity: parameters_for(definition.operation(entity, "list"), values, ())
        for entity, values in arguments.items()
    }

    def progress(entity: str, pages: int) -> None:
        click.echo(f"{entity}: {pages} page{'s' if pages > 1 else ''}", err=True)

    with connected(slug, connection) as connector:
        states = connector.context_store.sync(
            store_file or f"{slug}.db",
            entities=entities or None,
            params=lists,
            progress=None if quiet else progress,
        )
    _print_states(states)
    failed = [name for name, state in states.items() if state.problem]
    if failed:
        raise click.ClickException(f"not synced: {', '.join(failed)}; the table says why")


@store.command(help="Show how far each entity is.")
@click.argument("slug", shell_complete=complete_slug)
@_file
def status(slug: str, store_file: str | None) -> None:
    """Print the state of each entity."""
    with _Opened(slug, store_file) as opened:
        _print_states(opened.states())


@store.command(
    help='Search records. FILTER is JSON such as \'{"contains": {"email": "@acme.com"}}\'.',
    params=reading_options(is_list=False),
)
@click.argument("slug", shell_complete=complete_slug)
@click.argument("entity", shell_complete=complete_entity)
@click.argument("condition", metavar="[FILTER]", default="")
@click.option("--sort", multiple=True, metavar="COLUMN[:desc]", help="A column to sort by; repeatable.")
@click.option("--limit", type=_LIMIT, default=50, show_default=True, help="Maximum number of records.")
@click.option("--cursor", metavar="CURSOR", help="Goes on after the records of an earlier search.")
@_file
def search(
    slug: str,
    entity: str,
    condition: str,
    sort: tuple[str, ...],
    limit: int,
    cursor: str | None,
    store_file: str | None,
    **given: Any,
) -> None:
    """Search, and write the records."""
    query: dict[str, Any] = {"sort": [_order(text) for text in sort]}
    if condition:
        try:
            query["filter"] = json.loads(condition)
        except ValueError as error:
            raise click.UsageError(f"FILTER is not JSON: {error}") from None
    params = {"query": query, "limit": limit, "cursor": cursor}
    _answer(slug, entity, "context_store_search", params, store_file, given)


@store.command(help="Run one SELECT, in which each entity is a table.", params=reading_options(is_list=False))
@click.argument("slug", shell_complete=complete_slug)
@click.argument("statement", metavar="SELECT")
@click.option("--limit", type=_LIMIT, default=1000, show_default=True, help="Maximum number of rows.")
@_file
def sql(slug: str, statement: str, limit: int, store_file: str | None, **given: Any) -> None:
    """Run a statement, and write its rows."""
    params = {"sql": statement, "limit": limit}
    _answer(slug, None, "context_store_sql_query", params, store_file, given)


def _order(text: str) -> dict[str, str]:
    column, _, direction = text.partition(":")
    return {column: direction or "asc"}


def _answer(
    slug: str,
    entity: str | None,
    action: str,
    params: Mapping[str, Any],
    store_file: str | None,
    given: dict[str, Any],
) -> None:
    _, reading = split(given)
    from .output import Output, write_records

    with _Opened(slug, store_file) as opened:
        rows, meta = opened.answer(entity or next(iter(opened.tables)), action, params)
        count = write_records(rows, Output.of(reading))
    if meta["has_more"] and not reading.quiet:
        cursor = f"; --cursor {meta['cursor']}" if meta["cursor"] else "; --limit"
        click.echo(f"{count:,} records; there are more{cursor}", err=True)


class _Opened:
    """The store in a file that exists, without credentials."""

    def __init__(self, slug: str, file: str | None) -> None:
        self._definition = known_slug(slug)
        self._path = file or f"{slug}.db"

    def __enter__(self) -> Any:
        from pathlib import Path

        try:
            module = import_module("airbyte_agent_store")
        except ImportError:
            raise click.ClickException(
                "this needs airbyte-agent-store: pip install 'airbyte-agent-sdk[store]'"
            ) from None
        if not Path(self._path).exists():
            slug = self._definition.slug
            raise click.ClickException(
                f"{self._path} does not exist; airbyte-agent store sync {slug} makes it, "
                "or --file names another"
            )
        self._store = module.open_store(self._path, self._definition)
        return self._store

    def __exit__(self, *_: object) -> None:
        self._store.close()


def _print_states(states: Mapping[str, Any]) -> None:
    for name, state in states.items():
        moment = f"{state.synced_at:%Y-%m-%d %H:%M}" if state.synced_at else "never"
        problem = f"  {state.problem}" if state.problem else ""
        click.echo(f"{name}: {state.state}, {state.records:,} records, synced {moment}{problem}")
