"""``connectors`` and ``describe``."""

from __future__ import annotations

import shlex

import click
from airbyte_agent_sdk.definition import Definition, Operation

from .completing import complete_action, complete_entity, complete_slug
from .schemas import option_name
from .tables import definition_of, installed

__all__ = ["connectors", "describe", "known_slug"]


@click.command(help="List the installed connectors, one on each line.")
@click.option("--known", is_flag=True, help="List all that the hosted API has, installed or not.")
def connectors(*, known: bool) -> None:
    """List connectors."""
    slugs = list(installed())
    if known:
        from airbyte_agent_sdk.constants import CATALOGUE

        slugs = sorted({*slugs, *CATALOGUE})
    for slug in slugs:
        click.echo(slug)


@click.command(help="Show a connector's entities, an entity's actions, or an operation and its fields.")
@click.argument("slug", shell_complete=complete_slug)
@click.argument("entity", required=False, shell_complete=complete_entity)
@click.argument("action", required=False, shell_complete=complete_action)
@click.argument("path", required=False)
def describe(slug: str, entity: str | None, action: str | None, path: str | None) -> None:
    """Describe a connector; ``path`` is an argument to open, such as ``address``, or ``result``."""
    definition = known_slug(slug)
    if entity is None:
        click.echo(_entities(definition))
        return
    from airbyte_agent_sdk.tools.catalog import Entry
    from airbyte_agent_sdk.tools.describing import described

    from .accounts import placeholders
    from .options import Connection

    operations = definition.operations(entity.replace("-", "_"))
    chosen = [definition.operation(entity.replace("-", "_"), action)] if action else [*operations.values()]
    # Any server does: nothing is sent.
    with placeholders(slug, Connection(base_url="http://127.0.0.1")) as connector:
        for operation in chosen:
            entry = Entry(connector, f"{operation.entity}.{operation.action}", operation)
            if action is None:
                click.echo(entry.line())
                continue
            # What a model is told of limits and of its own way to call does not concern a terminal.
            lines = [
                line
                for line in described(entry, path or "").splitlines()
                if path or not line.startswith(("limit: ", "example: ", "{...} opens"))
            ]
            click.echo("\n".join(lines))
            if path is None:
                click.echo(f"example: {_example(slug, operation)}")


def known_slug(slug: str) -> Definition:
    """The tables of an installed connector.

    Raises:
        click.UsageError: It is not installed; the message names the nearest.
    """
    if slug in installed():
        return definition_of(slug)
    from airbyte_agent_sdk.constants import CATALOGUE
    from airbyte_agent_sdk.errors import suggest

    if slug in CATALOGUE:
        raise click.UsageError(f"{slug} is not installed: pip install airbyte-agent-{slug}")
    raise click.UsageError(f"No such connector {slug!r}{suggest(slug, installed())}")


def _entities(definition: Definition) -> str:
    width = max(map(len, definition.entities), default=0)
    lines = [f"{name.ljust(width)}  {', '.join(actions)}" for name, actions in definition.entities.items()]
    return "\n".join(lines)


def _example(slug: str, operation: Operation) -> str:
    import json

    from airbyte_agent_sdk.tools.signature import example_arguments

    words = ["airbyte-agent", slug, operation.entity, operation.action]
    for name, value in example_arguments(operation).items():
        text = value if isinstance(value, str) else json.dumps(value)
        words += [f"--{option_name(name)}", shlex.quote(text)]
    return " ".join(words)
