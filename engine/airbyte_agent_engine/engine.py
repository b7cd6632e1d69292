"""One engine: everything that its requests share, opened and closed together."""

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
        ConfigurationError: They cannot work.
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
        """Make sure of the database's tables, of its keys, and of each organization's first workspace.

        Raises:
            ConfigurationError: They are others.
        """
        await ready(self.configuration, self.database)
        await keys.check(self.database, self.keyring)
        await accounts.default_workspaces(self.database)

    async def close(self) -> None:
        """Close everything; twice is fine."""
        await self.calls.close()
        await self.database.close()
        self.metrics.close()


async def ready(configuration: Configuration, database: Database) -> None:
    """Make sure of the tables; those of the embedded database are brought to this version.

    Raises:
        ConfigurationError: Those of another database are of another version.
    """
    if configuration.embedded:
        await database.migrate()
    elif await database.pending():
        raise ConfigurationError(
            "the database's tables are not of this version; run `airbyte-agent-engine migrate`"
        )


def keyring(configuration: Configuration) -> Keyring:
    """The encryption keys that the settings name.

    Raises:
        ConfigurationError: None is named and the database is shared, or one is no key.
    """
    if configuration.key is not None:
        return Keyring.parse(configuration.key.get_secret_value())
    if configuration.key_file is not None:
        return Keyring.read(configuration.key_file)
    if not configuration.embedded:
        raise ConfigurationError(
            "a database of your own needs a key of your own: set AIRBYTE_ENGINE_KEY or --key-file; "
            "`airbyte-agent-engine new-key` prints one"
        )
    return Keyring.at(configuration.home / "key")
