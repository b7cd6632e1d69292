"""Runs the migrations; apart, since alembic takes long to import and most starts have nothing to migrate."""

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
    """Bring the tables to this version.

    Raises:
        ConfigurationError: They are of a newer one.
    """
    config = configuration()
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise ConfigurationError(
            "the database's tables are of a newer version; install that, or restore a backup of before"
        ) from None
