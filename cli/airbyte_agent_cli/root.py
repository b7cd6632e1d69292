"""The command's first level: commands of its own, and a command for each installed connector."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

from ._version import __version__
from .main import pipe_broken
from .suggesting import Suggesting
from .tables import installed

__all__ = ["root"]

#: Commands by name: where they stand, and what they do.
_OWN: Final[Mapping[str, tuple[str, str]]] = {
    "connectors": (".listing", "List the installed connectors."),
    "describe": (".listing", "Show what a connector can do."),
    "login": (".signing", "Store a connector's credentials."),
    "logout": (".signing", "Remove stored credentials."),
    "whoami": (".signing", "List the credentials that are stored or in the environment."),
    "check": (".working", "Make one cheap call to see whether the credentials work."),
    "request": (".working", "Make a request that no operation describes."),
    "download": (".working", "Download a file."),
    "upload": (".working", "Upload a file."),
    "hosted": (".hosting", "Use connectors of the hosted API."),
    "store": (".storing", "Keep a service's records in a local file, and search there."),
    "mock": (".mocking", "Serve a fake of a connector's service, for tests."),
    "mcp": (".working", "Serve connectors to MCP clients."),
    "completion": (".completing", "Print a script for completion in a shell."),
}


class _Root(Suggesting):
    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return [*_OWN, *installed()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name in _OWN:
            command: click.Command = getattr(import_module(_OWN[cmd_name][0], __package__), cmd_name)
            return command
        if cmd_name not in installed():
            return None
        from .commands import ConnectorGroup  # with it the tables, which --help does without

        return ConnectorGroup(cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _OWN.items()])
        with formatter.section("Connectors"):
            formatter.write_text(", ".join(installed()) or "none is installed")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands, without importing them."""
        texts = {name: text for name, (_, text) in _OWN.items()}
        found = [
            CompletionItem(name, help=texts.get(name))
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; click itself ends a broken pipe with 1, as any failure."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            ctx.exit(pipe_broken())

    def unknown(self, name: str) -> str:
        return f"No such command or installed connector {name!r}"


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(__version__)
        ctx.exit()


root = _Root(
    "airbyte-agent",
    help="Call services from a terminal: airbyte-agent SLUG ENTITY ACTION [--param VALUE ...]",
    epilog="Credentials: environment variables such as STRIPE_API_KEY, or airbyte-agent login SLUG.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
root.params.append(
    click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        help="Show the version.",
        callback=_version,
    )
)
