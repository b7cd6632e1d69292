"""``connectors`` and ``describe``."""

from __future__ import annotations

import click

from .tables import definition_of, installed

__all__ = ["connectors", "describe"]


@click.command(help="List the installed connectors.")
@click.option("--known", is_flag=True, help="All that the hosted API has, installed or not.")
def connectors(*, known: bool) -> None:
    """List connectors, one a line."""
    slugs = list(installed())
    if known:
        from airbyte_agent_sdk.constants import CATALOGUE

        slugs = sorted({*slugs, *CATALOGUE})
    for slug in slugs:
        click.echo(slug)


@click.command(help="Show the entities of a connector, the actions of an entity, or one operation.")
@click.argument("slug")
@click.argument("entity", required=False)
@click.argument("action", required=False)
def describe(slug: str, entity: str | None, action: str | None) -> None:
    """Describe."""
    del action
    for name, actions in definition_of(slug).entities.items():
        if entity in (None, name):
            click.echo(f"{name}  {', '.join(actions)}")
