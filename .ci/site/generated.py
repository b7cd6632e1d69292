"""The pages that are made from the code: commands, keys of the format, and the Python API."""

from __future__ import annotations

import re
from collections.abc import Iterator

import airbyte_agent_sdk
import click
from airbyte_agent_cli.root import root
from keys import keys
from pages import ROOT

#: An operation with parameters of several kinds, which stands for all operations.
_OPERATION = ("stripe", "customers", "list")
_EXAMPLE = "stripe"
#: Pages of the Python API, and the modules of the names on each: the first that matches.
_API = {
    "Pages and records": r"calls\.pag|records|values",
    "Downloads": "download",
    "Credentials": "auth",
    "Workspaces": "hosted|.*workspace|.*questions",
    "Tools": "tools",
    "Errors": "errors",
    "Connectors": "",
}


def read() -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """The text of each page by its place, and the places by title, by section of the navigation."""
    api = dict(_api())
    texts = {
        "cli-reference.md": "\n\n".join(_commands()) + "\n",
        "format-keys.md": "\n\n".join(keys()) + "\n",
        **dict(api.values()),
    }
    places = {
        "Command line": {"Commands": "cli-reference.md"},
        "Writing connectors": {"Keys of a connector.yaml": "format-keys.md"},
        "Python API": {title: place for title, (place, _) in api.items()},
    }
    return texts, places


def _commands() -> Iterator[str]:
    yield "# Commands"
    yield (
        "Made from the commands themselves. `airbyte-agent COMMAND --help` prints the same. "
        "[Command line](cli.md) is the introduction."
    )
    context = click.Context(root, info_name="airbyte-agent")
    own = [name for name in root.list_commands(context) if (ROOT / "specs" / name).is_dir() is False]
    for name in own:
        yield from _command(context, name)
    yield "## SLUG ENTITY ACTION"
    yield (
        "Each installed connector has a command for every operation, with an option for every parameter. "
        f"This is `airbyte-agent {' '.join(_OPERATION)}`:"
    )
    for name in _OPERATION:
        assert isinstance(context.command, click.Group)
        command = context.command.get_command(context, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=context)
    yield from _usage(context)


def _command(parent: click.Context, name: str) -> Iterator[str]:
    assert isinstance(parent.command, click.Group)
    command = parent.command.get_command(parent, name)
    assert command is not None
    context = click.Context(command, info_name=name, parent=parent)
    path = context.command_path.removeprefix("airbyte-agent ")
    yield f"{'#' * (len(path.split()) + 1)} {path}"
    yield from _usage(context)
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            yield from _command(context, child)


def _usage(context: click.Context) -> Iterator[str]:
    command = context.command
    formatter = click.HelpFormatter(width=100)
    command.format_usage(context, formatter)
    yield f"```text\n{formatter.getvalue().strip()}\n```"
    if command.help:
        yield command.help
    options = [item for item in command.get_params(context) if isinstance(item, click.Option)]
    rows = [record for item in options if (record := item.get_help_record(context)) and record[0]]
    lines = [f"| `{_cell(names)}` | {_cell(text)} |" for names, text in rows if names != "--help"]
    if lines:
        yield "\n".join(["| option | effect |", "|---|---|", *lines])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _api() -> Iterator[tuple[str, tuple[str, str]]]:
    """Pages of the Python API by title: the place of each, and its text, which mkdocstrings expands."""
    groups: dict[str, list[str]] = {title: [] for title in sorted(_API)}
    for name, module in sorted(airbyte_agent_sdk._ROOMS.items()):  # noqa: SLF001  # where each public name stands
        title = next(title for title, pattern in _API.items() if re.match(pattern, module))
        groups[title].append(f"airbyte_agent_sdk.{name}")
    groups["Errors"] = ["airbyte_agent_sdk.errors"]
    groups["A connector: Stripe"] = [
        f"airbyte_agent_{_EXAMPLE}.{name}"
        for name in ("StripeConnector", "SyncStripeConnector", "StripeAuthConfig")
    ]
    for title, names in groups.items():
        body = "\n\n".join(f"::: {name}" for name in names)
        yield (
            title,
            (f"api/{title.lower().replace(': ', '-').replace(' ', '-')}.md", f"# {title}\n\n{body}\n"),
        )
