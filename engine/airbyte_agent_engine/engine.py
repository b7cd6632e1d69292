"""The state that all requests share, opened and closed together."""

from __future__ import annotations

from airbyte_agent_sdk.errors import ConfigurationError

from .configuration import Configuration
from .connector_types import ConnectorTypes
from .database import Database
from .execution.calls import Calls
from .metrics import Metrics
from .sealing import Keyring
from .stores import accounts, keys
from .stores.clients import KnownClients
from .tokens import Tokens

__all__ = ["Engine", "keyring", "ready"]


class Engine:
    """The parts of an engine.

    Args:
        configuration: Its settings.

    Raises:
        ConfigurationError: The settings are invalid.
    """

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.keyring = keyring(configuration)
        self.metrics = Metrics()
        self.tokens = Tokens(self.keyring.signing_keys(), configuration.token_seconds)
        self.types = ConnectorTypes.installed(configuration.specs)
        self.database = Database(configuration.database_url)
        self.clients = KnownClients(self.database)
        self.calls = Calls(configuration, self.database, self.keyring, self.types, self.metrics)

    async def open(self) -> None:
        """Check the database schema and the encryption keys, and create missing default workspaces.

        Raises:
            ConfigurationError: The schema or the keys do not match.
        """
        await ready(self.configuration, self.database)
        await keys.check(self.database, self.keyring)
        await accounts.default_workspaces(self.database)

    async def close(self) -> None:
        """Close everything. Idempotent."""
        await self.calls.close()
        await self.database.close()
        self.metrics.close()


async def ready(configuration: Configuration, database: Database) -> None:
    """Check the schema; the default database is migrated to this version.

    Raises:
        ConfigurationError: The schema of an external database is at another version.
    """
    if configuration.embedded:
        await database.migrate()
    elif await database.pending():
        raise ConfigurationError(
            "the database schema is not at this version; run `airbyte-agent-engine migrate`"
        )


def keyring(configuration: Configuration) -> Keyring:
    """The encryption keys that the settings name.

    Raises:
        ConfigurationError: No key is configured for an external database, or a key is invalid.
    """
    if configuration.key is not None:
        return Keyring.parse(configuration.key.get_secret_value())
    if configuration.key_file is not None:
        return Keyring.read(configuration.key_file)
    if not configuration.embedded:
        raise ConfigurationError(
            "an external database requires an encryption key: set AIRBYTE_ENGINE_KEY or --key-file; "
            "`airbyte-agent-engine new-key` prints a new key"
        )
    return Keyring.at(configuration.home / "key")
