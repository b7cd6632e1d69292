"""`seed.py HOME WORKSPACES EACH`: connectors straight into an engine's database, run in its environment."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database.tables import Connector, Organization, Workspace, new_id
from airbyte_agent_engine.engine import Engine
from sqlalchemy import select


async def main(home: Path, workspaces: int, each: int) -> None:
    """Store ``each`` connectors in each of so many workspaces of the first organization."""
    engine = Engine(Configuration(home=home))
    try:
        async with engine.database.session() as session, session.begin():
            organization = (await session.scalars(select(Organization))).one()
            for number in range(workspaces):
                workspace = Workspace(
                    id=new_id(), organization_id=organization.id, name=f"workspace {number}"
                )
                session.add(workspace)
                await session.flush()
                for index in range(each):
                    connector = Connector(
                        id=new_id(),
                        organization_id=organization.id,
                        workspace_id=workspace.id,
                        name=f"Stripe {index}",
                        slug="stripe",
                        definition_id="e094cb9a-26de-4645-8761-65c0c425d1de",
                    )
                    connector.credentials = engine.keyring.seal({"api_key": "sk_test_bench"}, connector.place)
                    session.add(connector)
    finally:
        await engine.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
