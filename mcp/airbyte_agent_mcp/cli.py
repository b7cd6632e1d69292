"""The command ``airbyte-agent-mcp``."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Final, get_args

from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError

from ._version import __version__
from .accounts import Hosted, connected
from .configuration import Configuration, configured
from .hosts import HOSTS, snippet, where
from .options import Confirmation

__all__ = ["main"]

_LEVELS: Final = ("debug", "info", "warning", "error")
_EPILOG: Final = """\
credentials:
  from the environment, such as STRIPE_API_KEY or JIRA_USERNAME and JIRA_PASSWORD, or from --config FILE.
  The token of --http comes from AIRBYTE_MCP_TOKEN or the file.

airbyte-agent-mcp config claude|cursor|vscode [the same arguments] prints what to put into a host's settings.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 when the server was stopped; 2 where it could not start, with the reason on standard error.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words[:1] == ["config"]:
            return _config(words[1:])
        return _serve(_parser().parse_args(words))
    except (AirbyteError, ImportError, OSError) as error:  # an extra of the runtime may be missing
        print(f"airbyte-agent-mcp: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="airbyte-agent-mcp",
        description="Serve connectors to MCP clients, on standard input and output.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--http", type=int, metavar="PORT", help="serve on http://127.0.0.1:PORT/mcp instead")
    parser.add_argument("--log-level", choices=_LEVELS, default="warning", help="of standard error")
    _add_what(parser)
    return parser


def _add_what(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "slugs",
        nargs="*",
        metavar="SLUG",
        help="a connector, such as stripe; by default those of the file, or with credentials",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="a TOML file that only you can read")
    parser.add_argument("--hosted", action="store_true", help="call through the hosted API")
    parser.add_argument("--workspace", metavar="NAME", help="with --hosted: where the connectors are")
    writes = parser.add_mutually_exclusive_group()
    writes.add_argument("--read-only", action="store_true", help="no writes, whatever the file allows")
    writes.add_argument("--allow-writes", metavar="PATTERNS", help="such as customers.*,refunds.create or *")
    parser.add_argument(
        "--confirm",
        choices=get_args(Confirmation),
        help="ask a person before destructive writes (default), before all writes, or never",
    )
    style = parser.add_mutually_exclusive_group()
    style.add_argument("--typed", metavar="PATTERNS", help="one tool for each operation that matches")
    style.add_argument("--code", action="store_true", help="tools that run a model's checked Python")


def _config(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="airbyte-agent-mcp config", description="Print what to put into the settings of a host."
    )
    parser.add_argument("host", choices=HOSTS)
    _add_what(parser)
    given = parser.parse_args(words)
    arguments = [_absolute(item, given.config) for item in words]
    arguments.remove(given.host)
    by_environment: list[str] = [] if given.config or given.hosted else given.slugs
    if not (by_environment or given.config or given.hosted):
        raise ConfigurationError(f"name a connector, such as: airbyte-agent-mcp config {given.host} stripe")
    print(snippet(given.host, arguments, by_environment))
    print(f"for {where(given.host)}", file=sys.stderr)
    return 0


def _absolute(word: str, config: Path | None) -> str:
    """An argument, with the configuration file's path from the root: hosts start servers anywhere."""
    option, _, path = word.rpartition("=")
    if config is None or Path(path) != config or option not in ("", "--config"):
        return word
    return f"{option}{'=' if option else ''}{config.resolve()}"


def _serve(given: argparse.Namespace) -> int:
    # Standard output is the client's.
    logging.basicConfig(
        stream=sys.stderr,
        level=given.log_level.upper(),
        format="airbyte-agent-mcp: %(levelname)s %(name)s: %(message)s",
    )
    configuration = configured(
        given.slugs,
        given.config,
        given=_options(given),
        hosted=Hosted(given.workspace) if given.hosted else None,
        over_http=given.http is not None,
    )
    import anyio

    anyio.run(_run, configuration, given.http)
    return 0


def _options(given: argparse.Namespace) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if given.read_only:
        options["allow_writes"] = []
    if given.allow_writes:
        options["allow_writes"] = given.allow_writes.split(",")
    if given.confirm:
        options["confirm"] = given.confirm
    if given.typed:
        options |= {"style": "typed", "include": given.typed.split(",")}
    if given.code:
        options["style"] = "code"
    return options


async def _run(configuration: Configuration, port: int | None) -> None:
    from .server import mcp_server
    from .serving import serve_http, serve_stdio

    async with AsyncExitStack() as stack:
        connectors = {
            account.name: await stack.enter_async_context(connected(account, configuration.hosted))
            for account in configuration.accounts
        }
        server = mcp_server(connectors, configuration.options)
        if port is None:
            await serve_stdio(server)
        else:
            await serve_http(server, port, configuration.token or "", configuration.origins)
