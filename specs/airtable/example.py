"""Print the tables of every base, and how many records of them are new this week."""

import datetime as dt

from airbyte_agent_airtable import AirtableConnector


async def main(airtable: AirtableConnector) -> None:
    """Count the records that were created in the last seven days, table by table."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    formula = f"IS_AFTER(CREATED_TIME(), '{since:%Y-%m-%d}')"
    async for base in airtable.bases.list():
        print(base.name)
        async for table in airtable.tables.list(base.id):
            new = await airtable.records.list(base.id, table.id, filter_by_formula=formula).all()
            print(f"  {table.name}: {len(table.fields)} fields, {len(new)} new records")
