"""Open connectors: a stored connector with its credentials unsealed and its connections to the vendor."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from airbyte_agent_sdk.executor.local import LocalExecution
from airbyte_agent_sdk.executor.protocol import Call
from airbyte_agent_sdk.options import Options
from airbyte_agent_sdk.response import Outcome
from airbyte_agent_sdk.transport import AsyncTransport

from ..configuration import Configuration
from ..connector_types import ConnectorType
from ..database.tables import Connector
from ..sealing import Keyring

__all__ = ["Runner", "Runners"]

#: Connectors that are kept open.
_OPEN = 1_000


class Runner:
    """One open connector."""

    def __init__(self, execution: LocalExecution, options: Options, version: int) -> None:
        self.execution, self.version = execution, version
        self._options = options
        self._transport = AsyncTransport()

    async def call(self, entity: str, action: str, params: dict[str, Any]) -> Outcome:
        """Make one call; raises the errors of :mod:`airbyte_agent_sdk.errors`."""
        operation = self.execution.operation(entity, action)
        return await self._transport.run(self.execution.perform(Call(operation, params, self._options)))

    async def close(self) -> None:
        """Close its connections."""
        await self._transport.aclose()


class Runners:
    """Keeps connectors open between calls; those not used for longest are closed."""

    def __init__(self, configuration: Configuration, keyring: Keyring) -> None:
        self._configuration, self._keyring = configuration, keyring
        self._open: OrderedDict[str, Runner] = OrderedDict()

    async def get(self, connector: Connector, kind: ConnectorType) -> Runner:
        """The open connector; opened anew where what is stored has changed."""
        runner = self._open.get(connector.id)
        if runner is not None and runner.version == connector.version:
            self._open.move_to_end(connector.id)
            return runner
        made = Runner(self._execution(connector, kind), Options(timeout=60.0), connector.version)
        self._open[connector.id] = made
        if runner is not None:
            await runner.close()
        if len(self._open) > _OPEN:
            await self._open.popitem(last=False)[1].close()
        return made

    def _execution(self, connector: Connector, kind: ConnectorType) -> LocalExecution:
        credentials = self._keyring.open(connector.credentials, connector.place)
        return LocalExecution(
            kind.definition,
            credentials,
            settings={**connector.source_config, **connector.environment},
            base_url=self._configuration.upstreams.get(kind.definition.slug),
        )

    async def close(self) -> None:
        """Close all."""
        while self._open:
            await self._open.popitem()[1].close()
