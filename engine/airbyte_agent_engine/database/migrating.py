"""Runs the migrations. A separate module because alembic is slow to import and rarely needed."""

from __future__ import annotations

from pathlib import Path

from airbyte_agent_sdk.errors import ConfigurationError
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

__all__ = ["configuration", "upgrade"]


def configuration() -> Config:
    """Where the migrations are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    return config


def upgrade(connection: Connection) -> None:
    """Migrate the schema to this version.

    Raises:
        ConfigurationError: The schema is newer than this version.
    """
    config = configuration()
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise ConfigurationError(
            "the database schema is newer than this version; install the newer version, or restore an "
            "older backup"
        ) from None
