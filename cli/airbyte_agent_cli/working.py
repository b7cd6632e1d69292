"""``check``, ``request``, ``download``, ``upload`` and ``mcp``."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.values import is_array

from .commands import ActionCommand
from .completing import complete_entity, complete_slug
from .listing import known_slug
from .options import connection_options, reading_options, split
from .schemas import is_file, option_name

__all__ = ["check", "download", "mcp", "request", "upload"]

_REST = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": ["--help-command"]}


@click.command(help="Make one cheap call to see whether the credentials work.", params=connection_options())
@click.argument("slug", shell_complete=complete_slug)
def check(slug: str, **given: Any) -> None:
    """Check credentials: exits with the code of the error where they do not work."""
    from .accounts import connected

    known_slug(slug)
    connection, _ = split(given)
    with connected(slug, connection) as connector:
        result = connector.check()
    call = ".".join(filter(None, (result.checked_entity, result.checked_action)))
    if result.success:
        click.echo(f"{slug}: {result.status}{f' ({call})' if call else ''}")
        return
    if result.exception is not None:
        raise result.exception
    raise click.ClickException(result.error or "unhealthy")


@click.command(
    help="Make a request that no operation describes, such as GET /v1/balance.",
    params=[*reading_options(is_list=False), *connection_options()],
)
@click.argument("slug", shell_complete=complete_slug)
@click.argument("method")
@click.argument("path")
@click.option("--query", multiple=True, metavar="NAME=VALUE", help="A value of the query; repeatable.")
@click.option("--header", multiple=True, metavar="NAME=VALUE", help="A header; repeatable.")
@click.option("--form", multiple=True, metavar="NAME=VALUE", help="A field of a form body; repeatable.")
@click.option("--json", "body", metavar="JSON", help="A body of JSON, @FILE, or - for stdin.")
@click.option("--records", metavar="JSONPATH", help="The part of the answer to print, such as $.data.")
def request(
    slug: str,
    method: str,
    path: str,
    query: Sequence[str],
    header: Sequence[str],
    form: Sequence[str],
    body: str | None,
    records: str | None,
    **given: Any,
) -> None:
    """Make a request with the connector's credentials."""
    from .accounts import connected
    from .fields import Fields
    from .output import Output, write_record, write_records

    known_slug(slug)
    connection, reading = split(given)
    with connected(slug, connection) as connector:
        result = connector.request(
            method.upper(),
            path,
            query=_pairs("--query", query),
            headers=_pairs("--header", header),
            form=_pairs("--form", form),
            json=_body(body),
            records=records,
        )
    fields = Fields({"--select": reading.select})
    if is_array(result.data):
        write_records(fields.watched(result.data), Output.of(reading))
    else:
        write_record(next(fields.watched([result.data])), Output.of(reading))
    fields.warn()


def _pairs(option: str, texts: Sequence[str]) -> dict[str, str] | None:
    found: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{option} must be NAME=VALUE, not {text!r}")
        found[name] = value
    return found or None


def _body(text: str | None) -> Any:
    if text is None:
        return None
    try:
        content = (
            sys.stdin.read()
            if text == "-"
            else Path(text[1:]).read_text("utf-8")
            if text.startswith("@")
            else text
        )
        return json.loads(content)
    except (OSError, ValueError, RecursionError) as error:
        raise click.UsageError(f"--json: {error}") from None


@click.command(
    context_settings=_REST,
    help="Download a file: SLUG ENTITY [ID...] -o FILE. The same as SLUG ENTITY download.",
)
@click.argument("slug", shell_complete=complete_slug)
@click.argument("entity", shell_complete=complete_entity)
@click.pass_context
def download(ctx: click.Context, slug: str, entity: str) -> None:
    """Run the entity's download."""
    operation = known_slug(slug).operation(entity.replace("-", "_"), "download")
    _delegate(ctx, slug, operation, ctx.args)


@click.command(
    context_settings=_REST,
    help="Upload a file: SLUG ENTITY FILE [--param VALUE ...], with the action that takes one.",
)
@click.argument("slug", shell_complete=complete_slug)
@click.argument("entity", shell_complete=complete_entity)
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.pass_context
def upload(ctx: click.Context, slug: str, entity: str, file: str) -> None:
    """Run the entity's action that takes a file."""
    operations = known_slug(slug).operations(entity.replace("-", "_"))
    for operation in operations.values():
        taken = next((item for item in operation.parameters if is_file(operation, item)), None)
        if taken is not None:
            words = [f"--{option_name(taken.name)}", file, *ctx.args]
            if "name" in operation.required and "--name" not in {word.partition("=")[0] for word in words}:
                words = ["--name", Path(file).name, *words]
            _delegate(ctx, slug, operation, words)
            return
    raise click.UsageError(f"{slug} {entity} has no action that takes a file")


def _delegate(ctx: click.Context, slug: str, operation: Operation, words: list[str]) -> None:
    command = ActionCommand(slug, operation)
    with command.make_context(ctx.info_name or "", words, parent=ctx.parent) as inner:
        command.invoke(inner)


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    help="Run airbyte-agent-mcp, which serves connectors to MCP clients.",
)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def mcp(words: Sequence[str]) -> None:
    """Become the MCP server."""
    beside = Path(sys.executable).with_name("airbyte-agent-mcp")
    command = shutil.which(str(beside)) or shutil.which("airbyte-agent-mcp")
    if command is None:
        raise click.UsageError("airbyte-agent-mcp is not installed: pip install airbyte-agent-mcp")
    sys.stdout.flush()
    os.execv(command, [command, *words])  # noqa: S606  the words are the user's own
