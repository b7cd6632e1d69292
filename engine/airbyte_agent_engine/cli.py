"""The command ``airbyte-agent-engine``. Modules that only one command needs are imported there."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import shlex
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

import typer
from airbyte_agent_sdk.errors import AirbyteError
from typer.core import TyperGroup

if TYPE_CHECKING:
    from .configuration import Configuration
    from .database import Database
    from .database.tables import Application
    from .stores.accounts import NewApplication

T = TypeVar("T")


class _Commands(TyperGroup):
    """Commands that report configuration errors in one line and exit with status 2."""

    def invoke(self, ctx: Any) -> Any:
        from sqlalchemy.exc import DBAPIError

        try:
            return super().invoke(ctx)
        except AirbyteError as error:
            message = str(error)
        except DBAPIError as error:  # its own message repeats the statement
            message = f"the database does not respond: {error.orig or type(error).__name__}"
        typer.echo(f"airbyte-agent-engine: {message}", err=True)
        raise typer.Exit(2)


app = typer.Typer(
    cls=_Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="A self-hosted server for the hosted API. Every option can also be set by a variable "
    "AIRBYTE_ENGINE_...",
)
organizations = typer.Typer(no_args_is_help=True, help="Manage organizations.")
clients = typer.Typer(no_args_is_help=True, help="Manage the client ids and secrets of programs.")
app.add_typer(organizations, name="organizations")
app.add_typer(clients, name="clients")


def _option(variable: str, help: str, **more: Any) -> Any:
    return typer.Option(help=f"{help} AIRBYTE_ENGINE_{variable}", show_default=False, **more)


Home: TypeAlias = Annotated[
    Path | None,
    _option("HOME", "Directory of the SQLite file and the key; by default, the user's data directory."),
]
DatabaseURL: TypeAlias = Annotated[
    str | None,
    _option("DATABASE", "postgresql+asyncpg://USER@HOST/NAME; set a password in the variable."),
]
KeyFile: TypeAlias = Annotated[
    Path | None, _option("KEY_FILE", "File with the encryption keys, one per line.")
]


@app.command()
def serve(
    host: Annotated[
        str, typer.Option(envvar="AIRBYTE_ENGINE_HOST", help="Address to listen on.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(envvar="AIRBYTE_ENGINE_PORT", min=0, max=65535, help="Port; 0 picks a free one.")
    ] = 8000,
    workers: Annotated[int, typer.Option(envvar="AIRBYTE_ENGINE_WORKERS", min=1, help="Processes.")] = 1,
    home: Home = None,
    database: DatabaseURL = None,
    key_file: KeyFile = None,
    specs: Annotated[
        list[Path] | None, _option("SPECS", "Directory with connector.yaml files; repeatable.")
    ] = None,
    upstream: Annotated[
        list[str] | None,
        _option("UPSTREAMS", "SLUG=URL: overrides the server of a connector type; repeatable."),
    ] = None,
    allow_network: Annotated[
        list[str] | None, _option("ALLOW_NETWORKS", "Private network that calls may reach; repeatable.")
    ] = None,
    public_url: Annotated[
        str | None, _option("PUBLIC_URL", "URL at which clients reach this engine.")
    ] = None,
    model_url: Annotated[
        str | None, _option("MODEL_URL", "OpenAI-compatible API used to answer questions.")
    ] = None,
    model: Annotated[str | None, _option("MODEL", "Name of its model.")] = None,
) -> None:
    """Serve the API. The first start creates an organization and prints its client id and secret once.

    They are printed as shell lines that set the environment variables for your programs.
    """
    configuration = _configuration(
        home=home,
        database=database,
        key_file=key_file,
        specs=specs,
        upstreams=dict(_pair(item) for item in upstream) if upstream else None,
        allow_networks=allow_network,
        public_url=public_url,
        model_url=model_url,
        model=model,
    )
    from logging.config import dictConfig

    from .logs import LOGGING

    dictConfig(LOGGING)
    gc.disable()  # imported objects are permanent: garbage collection would take a tenth of the start
    from .app import create_app
    from .engine import keyring
    from .execution.addresses import unreachable_upstreams
    from .serving import listen, reached_at, run
    from .stores import accounts, keys

    gc.enable()

    async def first(opened: Database) -> NewApplication | None:
        await keys.check(opened, keyring(configuration))
        return await accounts.first_organization(opened)

    application = create_app(configuration)
    for message in unreachable_upstreams(configuration):
        typer.echo(f"airbyte-agent-engine: {message}", err=True)
    with listen(host, port) as listener:
        made = _run(configuration, first)
        if made is not None:
            _show(made, configuration.public_url or reached_at(listener))
        name, bound = listener.getsockname()[:2]
        url = f"http://{f'[{name}]' if ':' in name else name}:{bound}"
        run(
            application,
            listener,
            lambda: typer.echo(f"url:           {url}"),
            workers=workers,
            stop_seconds=configuration.stop_seconds,
            proxies=configuration.trusted_proxies,
        )


@app.command()
def migrate(home: Home = None, database: DatabaseURL = None) -> None:
    """Migrate the database schema to this version. Run this before you serve the new version."""
    configuration = _configuration(home=home, database=database)
    from .database import Database

    async def work() -> None:
        opened = Database(configuration.database_url)
        try:
            await opened.migrate()
        finally:
            await opened.close()

    asyncio.run(work())
    typer.echo("the database schema is at this version")


@app.command("new-key")
def new_key() -> None:
    """Print a new encryption key."""
    from .sealing import Keyring

    typer.echo(Keyring.new_key())


@app.command("rotate-keys")
def rotate_keys(home: Home = None, database: DatabaseURL = None, key_file: KeyFile = None) -> None:
    """Re-encrypt all data with the first key, while engines serve. Afterwards you can remove the old keys."""
    configuration = _configuration(home=home, database=database, key_file=key_file)
    from .engine import keyring
    from .stores import keys

    async def work(opened: Database) -> int:
        ring = keyring(configuration)
        await keys.check(opened, ring)
        return await keys.rotate(opened, ring)

    typer.echo(f"{_run(configuration, work)} values re-encrypted with the first key")


@organizations.command("create")
def create_organization(name: str, home: Home = None, database: DatabaseURL = None) -> None:
    """Create an organization with a client id and secret. The secret is printed once."""
    from .stores import accounts

    async def work(opened: Database) -> NewApplication:
        async with opened.session() as session, session.begin():
            return await accounts.new_organization(session, name)

    configuration = _configuration(home=home, database=database)
    _show(_run(configuration, work), configuration.public_url)


@clients.command("create")
def create_client(
    organization: Annotated[str, typer.Option(help="Id of the organization.")],
    name: Annotated[str, typer.Option(help="A name to recognize the client by.")] = "program",
    home: Home = None,
    database: DatabaseURL = None,
) -> None:
    """Create a client id and secret. The secret is printed once."""
    from .stores import accounts

    async def work(opened: Database) -> NewApplication:
        async with opened.session() as session, session.begin():
            return await accounts.new_application(session, organization, name)

    configuration = _configuration(home=home, database=database)
    _show(_run(configuration, work), configuration.public_url)


@clients.command("list")
def list_clients(
    organization: Annotated[str | None, typer.Option(help="Id of an organization; by default, all.")] = None,
    home: Home = None,
    database: DatabaseURL = None,
) -> None:
    """List client ids, oldest first: id, organization, creation time, name."""
    from .stores import accounts

    async def work(opened: Database) -> Sequence[Application]:
        async with opened.session() as session:
            return await accounts.applications(session, organization)

    for item in _run(_configuration(home=home, database=database), work):
        made = item.created_at.isoformat(timespec="seconds")
        typer.echo(f"{item.client_id}\t{item.organization_id}\t{made}\t{item.name}")


@clients.command("revoke")
def revoke_client(client_id: str, home: Home = None, database: DatabaseURL = None) -> None:
    """Delete a client id. It can get no new tokens, and its tokens expire within a second."""
    from .stores import accounts

    async def work(opened: Database) -> None:
        async with opened.session() as session, session.begin():
            await accounts.revoke(session, client_id)

    _run(_configuration(home=home, database=database), work)
    typer.echo(f"{client_id} and its tokens are revoked")


def _configuration(**options: Any) -> Configuration:
    """The settings. Options are exported as variables, so that all workers see them."""
    for name, value in options.items():
        if value is not None:
            text = str(value) if isinstance(value, str | Path) else json.dumps(value, default=str)
            os.environ[f"AIRBYTE_ENGINE_{name.upper()}"] = text
    from .configuration import Configuration

    return Configuration.of_environment()


def _pair(text: str) -> tuple[str, str]:
    slug, parted, url = text.partition("=")
    if not parted:
        raise typer.BadParameter("must be SLUG=URL", param_hint="--upstream")
    return slug, url


def _run(configuration: Configuration, work: Callable[[Database], Awaitable[T]]) -> T:
    """Run ``work`` with the database, after checking its schema."""
    from .database import Database
    from .engine import ready

    async def run() -> T:
        opened = Database(configuration.database_url)
        try:
            await ready(configuration, opened)
            return await work(opened)
        finally:
            await opened.close()

    return asyncio.run(run())


def _show(made: NewApplication, url: str | None) -> None:
    """Print a program's settings as shell lines. The secret is stored nowhere else."""
    variables = {
        "AIRBYTE_API_URL": url,
        "AIRBYTE_CLIENT_ID": made.client_id,
        "AIRBYTE_CLIENT_SECRET": made.client_secret,
    }
    typer.echo(f"organization:  {made.organization_id}")
    typer.echo("# The secret is shown only once. Paste these lines into the shell that runs your program.")
    for name, value in variables.items():
        if value is not None:
            typer.echo(f"export {name}={shlex.quote(value)}")
