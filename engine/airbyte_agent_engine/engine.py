"""One engine: everything that its requests share, opened and closed together."""

from __future__ import annotations

from airbyte_agent_sdk.errors import ConfigurationError

from .configuration import Configuration
from .connector_types import ConnectorTypes
from .database import Database
from .execution.runners import Runners
from .sealing import Keyring
from .tokens import Tokens

__all__ = ["Engine", "keyring"]


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
        self.tokens = Tokens(self.keyring.signing_keys(), configuration.token_seconds)
        self.types = ConnectorTypes.installed(configuration.specs)
        self.database = Database(configuration.database_url)
        self.runners = Runners(configuration, self.keyring)

    async def open(self) -> None:
        """Migrate the embedded database.

        Raises:
            ConfigurationError: Another database is not of this version.
        """
        if self.configuration.embedded:
            await self.database.migrate()
        elif await self.database.pending():
            raise ConfigurationError(
                "the database's tables are not of this version; run `airbyte-agent-engine migrate`"
            )

    async def close(self) -> None:
        """Close everything; twice is fine."""
        await self.runners.close()
        await self.database.close()


def keyring(configuration: Configuration) -> Keyring:
    """The encryption keys that the settings name.

    Raises:
        ConfigurationError: None is named and the database is shared, or one is no key.
    """
    if configuration.key is not None:
        return Keyring.parse(configuration.key.get_secret_value())
    if configuration.key_file is not None:
        try:
            return Keyring.parse(configuration.key_file.read_text("ascii"))
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{configuration.key_file} is no key file: {error}") from None
    if not configuration.embedded:
        raise ConfigurationError(
            "a database of your own needs a key of your own: set AIRBYTE_ENGINE_KEY or --key-file; "
            "`airbyte-agent-engine new-key` prints one"
        )
    return Keyring.at(configuration.home / "key")
