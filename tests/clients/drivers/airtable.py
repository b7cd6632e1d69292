"""The calls of ``tests/clients/connectors/airtable.py``, made by pyairtable."""

from __future__ import annotations

import sys

from driver import serve
from pyairtable import Api

api = Api("planted-pat", endpoint_url=sys.argv[1])
base = api.base("appLkNDICXNqxSDhG")
table = base.table("Flats & rooms")

serve(
    {
        "bases.list": api.bases,
        "tables.list": base.schema,
        "records.list": lambda: table.all(
            offset="itr23sEjsdfEr3282/recpPwZ2FJgZ8jTqn",
            page_size=3,
            view="Open tasks",
            formula="AND({Status} = 'Open', {Rooms} > 2)",
            sort=["-Rooms", "Name"],
        ),
        "records.get": lambda: table.get("rec560UJdUtocSouk"),
    }
)
