"""The command ``airbyte-agent-engine``."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from .configuration import Configuration
from .database import Database
from .sealing import Keyring
from .stores import accounts

app = typer.Typer(no_args_is_help=True, add_completion=False, help="A self-hosted server of the hosted API.")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 is any.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="Processes.")] = 1,
    home: Annotated[Path | None, typer.Option(envvar="AIRBYTE_ENGINE_HOME")] = None,
) -> None:
    """Serve the API."""
    if home is not None:
        os.environ["AIRBYTE_ENGINE_HOME"] = str(home)
    made = asyncio.run(_first_organization(Configuration()))
    if made is not None:
        typer.echo(f"client id:     {made.client_id}\nclient secret: {made.client_secret}  (shown once)")
    uvicorn.run("airbyte_agent_engine.app:create_app", factory=True, host=host, port=port, workers=workers)


@app.command("new-key")
def new_key() -> None:
    """Print a new encryption key."""
    typer.echo(Keyring.new_key())


async def _first_organization(configuration: Configuration) -> accounts.NewApplication | None:
    """Make the first organization where there is none."""
    from sqlalchemy import func, select

    from .database.tables import Organization

    database = Database(configuration.database_url)
    try:
        if configuration.embedded:
            await database.migrate()
        async with database.session() as session, session.begin():
            if await session.scalar(select(func.count()).select_from(Organization)):
                return None
            return await accounts.new_organization(session, "default")
    finally:
        await database.close()
