"""Loads customers and products into DuckDB, again and again without duplicates.

    pip install './core[dlt]' ./packages/airbyte-agent-stripe duckdb
    STRIPE_API_KEY=sk_test_... python examples/warehouse.py

For another database or warehouse, change the destination: docs/warehouse.md.
"""

from __future__ import annotations

import os

import dlt
from airbyte_agent_sdk.integrations.dlt import source
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector


def main() -> None:
    """Load, then ask the warehouse."""
    auth = StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"])
    with SyncStripeConnector(auth, base_url=os.environ.get("STRIPE_BASE_URL")) as stripe:
        pipeline = dlt.pipeline("warehouse", destination="duckdb", dataset_name="stripe")
        # cursor=False loads all records each time, because customers change after they were created.
        print(pipeline.run(source(stripe, ["customers", "products"], cursor=False)))

    with pipeline.sql_client() as warehouse:
        rows = warehouse.execute_sql("SELECT name, address__city FROM customers ORDER BY name")
        for name, city in rows or ():
            print(f"{name}, {city}")


if __name__ == "__main__":
    main()
