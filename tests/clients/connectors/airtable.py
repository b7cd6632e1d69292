"""pyairtable, which is not published by Airtable."""

from __future__ import annotations

from airbyte_agent_airtable import AirtableAuthConfig, SyncAirtableConnector

from tests.clients.comparison import Client

BASE = {"base_id": "appLkNDICXNqxSDhG"}


def connect(url: str) -> SyncAirtableConnector:
    auth = AirtableAuthConfig(personal_access_token="planted-pat")
    return SyncAirtableConnector(auth, base_url=f"{url}/v0")


CLIENT = Client(
    packages=("pyairtable==3.5.1",),
    connect=connect,
    calls={
        "bases.list": {},
        "tables.list": BASE,
        "records.list": {
            **BASE,
            "table_id_or_name": "Flats & rooms",
            "offset": "itr23sEjsdfEr3282/recpPwZ2FJgZ8jTqn",
            "pageSize": 3,
            "view": "Open tasks",
            "filterByFormula": "AND({Status} = 'Open', {Rooms} > 2)",
            "sort": [{"field": "Rooms", "direction": "desc"}, {"field": "Name", "direction": "asc"}],
        },
        "records.get": {**BASE, "table_id_or_name": "Flats & rooms", "record_id": "rec560UJdUtocSouk"},
    },
    answers={"bases.list": {"bases": []}, "tables.list": {"tables": []}, "records.list": {"records": []}},
    differences={
        "tables.list": {
            "query include": "The client asks for the fields that views show, the connector never does."
        },
    },
    vendor=False,
)
