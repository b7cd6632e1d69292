"""Print the schemas of a Snowflake account that hold the most tables."""

from collections import Counter
from typing import Any

from airbyte_agent_snowflake import SnowflakeConnector


async def main(snowflake: SnowflakeConnector) -> None:
    """Count the tables by schema. Rows are lists of values; the first page says which columns they have."""
    names: list[str] = []
    tables: Counter[str] = Counter()
    async for page in snowflake.tables.list(statement="SHOW TABLES IN ACCOUNT").pages():
        columns: list[dict[str, Any]] = page.meta.get("columns") or []
        names = [column["name"] for column in columns] or names
        for values in page.data:
            row = dict(zip(names, values, strict=False))
            tables[f"{row.get('database_name')}.{row.get('schema_name')}"] += 1
    for schema, count in tables.most_common(10):
        print(f"{schema}: {count} tables")
