# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Bases, tables and records, over the Airtable Web API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_airtable requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-airtable as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AirtableAuthConfig as AirtableAuthConfig
from .connector import AirtableConnector as AirtableConnector
from .connector import SyncAirtableConnector as SyncAirtableConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.bases import Bases as Bases
    from .entities.bases import SyncBases as SyncBases
    from .entities.records import Records as Records
    from .entities.records import SyncRecords as SyncRecords
    from .entities.tables import SyncTables as SyncTables
    from .entities.tables import Tables as Tables
    from .models.bases import Base as Base
    from .models.records import TableRecord as TableRecord
    from .models.tables import Table as Table
    from .params import *
    from .store.bases import BasesStoreColumn as BasesStoreColumn
    from .store.bases import BasesStoreRecord as BasesStoreRecord
    from .store.tables import TablesStoreColumn as TablesStoreColumn
    from .store.tables import TablesStoreRecord as TablesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["AirtableAuthConfig"],
            ".connector": ["AirtableConnector", "SyncAirtableConnector"],
            ".entities.bases": ["Bases", "SyncBases"],
            ".entities.records": ["Records", "SyncRecords"],
            ".entities.tables": ["SyncTables", "Tables"],
            ".models.bases": ["Base"],
            ".models.records": ["TableRecord"],
            ".models.tables": ["Table"],
            ".store.bases": ["BasesStoreColumn", "BasesStoreRecord"],
            ".store.tables": ["TablesStoreColumn", "TablesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.records"],
    )
