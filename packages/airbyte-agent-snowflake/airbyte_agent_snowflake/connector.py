# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Databases, schemas, tables, views and warehouses of a Snowflake account, and SQL statements of any kind,
over the Snowflake SQL API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SnowflakeAuthConfig
from .calls import SnowflakeCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.columns import Columns, SyncColumns
    from .entities.databases import Databases, SyncDatabases
    from .entities.record import RecordEntity, SyncRecordEntity
    from .entities.result_partitions import ResultPartitions, SyncResultPartitions
    from .entities.schemas import Schemas, SyncSchemas
    from .entities.tables import SyncTables, Tables
    from .entities.views import SyncViews, Views
    from .entities.warehouses import SyncWarehouses, Warehouses

__all__ = ["SnowflakeConnector", "SyncSnowflakeConnector"]


class SnowflakeConnector(SnowflakeCalls[AsyncResult], Connector):
    """Databases, schemas, tables, views and warehouses of a Snowflake account, and SQL statements of any
    kind, over the Snowflake SQL API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        account: Identifier of the account in its URL, such as `myorg-myaccount`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "snowflake"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SnowflakeAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        account: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"account": account},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def databases(self) -> Databases:
        """Databases of Snowflake."""
        from .entities.databases import Databases

        return Databases(self)

    @cached_property
    def schemas(self) -> Schemas:
        """Schemas of Snowflake."""
        from .entities.schemas import Schemas

        return Schemas(self)

    @cached_property
    def tables(self) -> Tables:
        """Tables of Snowflake."""
        from .entities.tables import Tables

        return Tables(self)

    @cached_property
    def views(self) -> Views:
        """Views of Snowflake."""
        from .entities.views import Views

        return Views(self)

    @cached_property
    def warehouses(self) -> Warehouses:
        """Warehouses of Snowflake."""
        from .entities.warehouses import Warehouses

        return Warehouses(self)

    @cached_property
    def columns(self) -> Columns:
        """Columns of Snowflake."""
        from .entities.columns import Columns

        return Columns(self)

    @cached_property
    def record(self) -> RecordEntity:
        """A result of a statement."""
        from .entities.record import RecordEntity

        return RecordEntity(self)

    @cached_property
    def result_partitions(self) -> ResultPartitions:
        """Result partitions of Snowflake."""
        from .entities.result_partitions import ResultPartitions

        return ResultPartitions(self)


class SyncSnowflakeConnector(SnowflakeCalls[ExecutionResult], SyncConnector):
    """Databases, schemas, tables, views and warehouses of a Snowflake account, and SQL statements of any
    kind, over the Snowflake SQL API.

    Sync version of `SnowflakeConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        account: Identifier of the account in its URL, such as `myorg-myaccount`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "snowflake"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SnowflakeAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        account: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"account": account},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def databases(self) -> SyncDatabases:
        """Databases of Snowflake."""
        from .entities.databases import SyncDatabases

        return SyncDatabases(self)

    @cached_property
    def schemas(self) -> SyncSchemas:
        """Schemas of Snowflake."""
        from .entities.schemas import SyncSchemas

        return SyncSchemas(self)

    @cached_property
    def tables(self) -> SyncTables:
        """Tables of Snowflake."""
        from .entities.tables import SyncTables

        return SyncTables(self)

    @cached_property
    def views(self) -> SyncViews:
        """Views of Snowflake."""
        from .entities.views import SyncViews

        return SyncViews(self)

    @cached_property
    def warehouses(self) -> SyncWarehouses:
        """Warehouses of Snowflake."""
        from .entities.warehouses import SyncWarehouses

        return SyncWarehouses(self)

    @cached_property
    def columns(self) -> SyncColumns:
        """Columns of Snowflake."""
        from .entities.columns import SyncColumns

        return SyncColumns(self)

    @cached_property
    def record(self) -> SyncRecordEntity:
        """A result of a statement."""
        from .entities.record import SyncRecordEntity

        return SyncRecordEntity(self)

    @cached_property
    def result_partitions(self) -> SyncResultPartitions:
        """Result partitions of Snowflake."""
        from .entities.result_partitions import SyncResultPartitions

        return SyncResultPartitions(self)
