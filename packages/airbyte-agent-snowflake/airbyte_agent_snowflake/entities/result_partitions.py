# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Result partitions of Snowflake."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.result_partitions import GET
from ..models.shared import Result

__all__ = ["ResultPartitions", "SyncResultPartitions"]


class ResultPartitions(Entity):
    """Result partitions of Snowflake."""

    async def get(
        self, statement_handle: str, partition: int, *, request_id: str | Omit | None = omit
    ) -> Result:
        """Get a partition of a result.

        If the statement is still running, its end is awaited.

        Args:
            statement_handle: Id of the statement.
            partition: Number of the partition, from 0. At least 0.
            request_id: UUID of the request.
        """
        return await self._one(
            GET,
            {"statementHandle": statement_handle, "partition": partition, "requestId": request_id},
            Result,
        )


class SyncResultPartitions(SyncEntity):
    """Result partitions of Snowflake. Sync version of `ResultPartitions`."""

    def get(self, statement_handle: str, partition: int, *, request_id: str | Omit | None = omit) -> Result:
        """Get a partition of a result.

        If the statement is still running, its end is awaited.

        Args:
            statement_handle: Id of the statement.
            partition: Number of the partition, from 0. At least 0.
            request_id: UUID of the request.
        """
        return self._one(
            GET,
            {"statementHandle": statement_handle, "partition": partition, "requestId": request_id},
            Result,
        )
