# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Databases, schemas, tables, views and warehouses of a Snowflake account, and SQL statements of any kind,
over the Snowflake SQL API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_snowflake requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-snowflake as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SnowflakeAuthConfig as SnowflakeAuthConfig
from .connector import SnowflakeConnector as SnowflakeConnector
from .connector import SyncSnowflakeConnector as SyncSnowflakeConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.columns import Columns as Columns
    from .entities.columns import SyncColumns as SyncColumns
    from .entities.databases import Databases as Databases
    from .entities.databases import SyncDatabases as SyncDatabases
    from .entities.record import RecordEntity as RecordEntity
    from .entities.record import SyncRecordEntity as SyncRecordEntity
    from .entities.result_partitions import ResultPartitions as ResultPartitions
    from .entities.result_partitions import SyncResultPartitions as SyncResultPartitions
    from .entities.schemas import Schemas as Schemas
    from .entities.schemas import SyncSchemas as SyncSchemas
    from .entities.tables import SyncTables as SyncTables
    from .entities.tables import Tables as Tables
    from .entities.views import SyncViews as SyncViews
    from .entities.views import Views as Views
    from .entities.warehouses import SyncWarehouses as SyncWarehouses
    from .entities.warehouses import Warehouses as Warehouses
    from .models.shared import Result as Result
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["SnowflakeAuthConfig"],
            ".connector": ["SnowflakeConnector", "SyncSnowflakeConnector"],
            ".entities.columns": ["Columns", "SyncColumns"],
            ".entities.databases": ["Databases", "SyncDatabases"],
            ".entities.record": ["RecordEntity", "SyncRecordEntity"],
            ".entities.result_partitions": ["ResultPartitions", "SyncResultPartitions"],
            ".entities.schemas": ["Schemas", "SyncSchemas"],
            ".entities.tables": ["SyncTables", "Tables"],
            ".entities.views": ["SyncViews", "Views"],
            ".entities.warehouses": ["SyncWarehouses", "Warehouses"],
            ".models.shared": ["Result"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.databases",
            ".params.schemas",
            ".params.tables",
            ".params.views",
            ".params.warehouses",
            ".params.columns",
            ".params.record",
        ],
    )
