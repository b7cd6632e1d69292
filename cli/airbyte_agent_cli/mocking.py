"""``mock``: serves a fake of a connector's service on loopback."""

from __future__ import annotations

import asyncio
import errno
import re
import signal
import sys
from contextlib import suppress
from typing import Final

import click
from airbyte_agent_sdk.definition import Definition

from .completing import complete_slug
from .listing import known_slug

__all__ = ["mock"]

_PORT: Final = 8450
_FAILURE: Final = re.compile(r"(?P<what>\d{3}|drop)(?:x(?P<times>\d{1,6}))?(?:@(?P<operation>\S+))?")


@click.command(
    help="Serve a fake of a connector's service on loopback, for tests in any language. Ctrl-C stops it.",
    epilog="docs/testing.md says what the fake does, and how a test steers it.",
)
@click.argument("slug", shell_complete=complete_slug)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=_PORT, show_default=True, help="0 is a free port."
)
@click.option(
    "--records", type=click.IntRange(0, 100_000), default=10, show_default=True, help="Records in each list."
)
@click.option("--seed", type=int, default=0, show_default=True, help="Another one gives other values.")
@click.option(
    "--latency",
    type=click.FloatRange(0, 3600),
    default=0.0,
    metavar="SECONDS",
    help="Wait before each response.",
)
@click.option(
    "--fail",
    "failures",
    multiple=True,
    metavar="STATUS[xTIMES][@ENTITY.ACTION]",
    help="Let the first calls fail, such as 429, 500x2 or drop@customers.list; repeatable.",
)
def mock(slug: str, port: int, records: int, seed: int, latency: float, failures: tuple[str, ...]) -> None:
    """Serve until interrupted."""
    definition = known_slug(slug)
    from airbyte_agent_sdk.testing import Service

    service = Service(definition, records=records, seed=seed, calls=10_000)
    service.delay = latency
    for text in failures:
        match = _FAILURE.fullmatch(text)
        if match is None:
            raise click.UsageError(f"--fail must be such as 429, 500x2 or drop@customers.list, not {text!r}")
        status = 0 if match["what"] == "drop" else int(match["what"])
        service.fail_next(status, times=int(match["times"] or 1), operation=match["operation"])
    from .serving import listen

    async def serve() -> None:
        server = await listen(service, "127.0.0.1", port)
        stopped = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # on Windows Ctrl-C raises KeyboardInterrupt
                asyncio.get_running_loop().add_signal_handler(number, stopped.set)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}{_path(definition)}"
        click.echo(url)
        click.echo(
            f"{definition.name}, {len(service.operations)} operations; any credentials do. "
            f'In Python: base_url="{url}". Ctrl-C stops it.',
            err=True,
        )
        sys.stdout.flush()
        await stopped.wait()
        server.close()

    try:
        asyncio.run(serve())
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise click.UsageError(
                f"port {port} is in use; choose another with --port, or any free one with --port 0"
            ) from None
        raise


def _path(definition: Definition) -> str:
    """The path at which the API begins."""
    return re.sub(r"^([a-z]+://[^/]*|\{[^}]*\})", "", definition.server.url).rstrip("/")
