"""``hosted``: workspaces' connectors and calls through the hosted API."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from .options import reading_options, split
from .suggesting import Suggesting

if TYPE_CHECKING:
    from airbyte_agent_sdk import SyncWorkspace

__all__ = ["hosted"]

_WORKSPACE = click.Option(["--workspace"], default="default", metavar="NAME", help="The workspace.")


@click.group(
    cls=Suggesting,
    help="Use the hosted API or your own engine; credentials are in AIRBYTE_CLIENT_ID and _SECRET.",
)
def hosted() -> None:
    """Hosted commands."""


@contextmanager
def _workspace(name: str) -> Generator[SyncWorkspace]:
    from airbyte_agent_sdk import SyncWorkspace

    with SyncWorkspace(workspace_name=name) as workspace:
        yield workspace


def _shown(item: Any) -> dict[str, Any]:
    """An answer's fields, without the answer itself."""
    return {name: value for name, value in asdict(item).items() if name != "raw"}


@hosted.command(
    "connectors", help="List a workspace's connectors.", params=[_WORKSPACE, *reading_options(is_list=False)]
)
def _connectors(workspace: str, **given: Any) -> None:
    from .fields import Fields
    from .output import Output, write_records

    with _workspace(workspace) as opened:
        found = opened.list_connectors()
    reading = split(given)[1]
    fields = Fields({"--select": reading.select})
    write_records(fields.watched(_shown(item) for item in found), Output.of(reading))
    fields.warn()


@hosted.command("delete", help="Delete a connector.", params=[_WORKSPACE])
@click.argument("connector_id")
def _delete(workspace: str, connector_id: str) -> None:
    with _workspace(workspace) as opened:
        opened.delete_connector(connector_id)


@hosted.command(
    "add",
    help="Add a connector with the credentials of a profile or of the environment.",
    params=[_WORKSPACE],
)
@click.argument("slug")
@click.option("--profile", metavar="NAME", help="Stored credentials to use.")
@click.option("--name", metavar="NAME", help="What to call it.")
def _add(workspace: str, slug: str, profile: str | None, name: str | None) -> None:
    from .accounts import credentials_of
    from .listing import known_slug

    credentials, settings = credentials_of(known_slug(slug), profile)
    with _workspace(workspace) as opened:
        made = opened.create_connector(
            slug, name=name, credentials=credentials, source_config=settings or None
        )
    click.echo(str(made))


@hosted.command(
    "call",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    help="SLUG ENTITY ACTION ...: the same as the command SLUG with --hosted.",
    params=[_WORKSPACE],
)
@click.argument("slug")
@click.argument("entity")
@click.argument("action")
@click.pass_context
def _call(ctx: click.Context, workspace: str, slug: str, entity: str, action: str) -> None:
    from .commands import ActionCommand
    from .listing import known_slug

    command = ActionCommand(slug, known_slug(slug).operation(entity.replace("-", "_"), action))
    words = ["--hosted-workspace", workspace, *ctx.args]
    with command.make_context(action, words, parent=ctx.parent) as inner:
        command.invoke(inner)


@hosted.command("ask", help="Ask a question about a workspace's connectors.", params=[_WORKSPACE])
@click.argument("question")
def _ask(workspace: str, question: str) -> None:
    with _workspace(workspace) as opened:
        click.echo(opened.ask(question).answer or "")
