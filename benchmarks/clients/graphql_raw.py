"""The same query by hand on httpx, with the connector's own model."""

from contextlib import asynccontextmanager

import httpx
from airbyte_agent_orbit_graph.models.satellites import Satellite

QUERY = """query($id: ID!) {
  satellite(id: $id) { ...Short }
}
fragment Short on Satellite { id name }
"""


@asynccontextmanager
async def client(base_url, _limit):
    async with httpx.AsyncClient(base_url=base_url, headers={"Authorization": "Bearer token"}) as http:

        async def call():
            response = await http.post("/graphql", json={"query": QUERY, "variables": {"id": "sat_1"}})
            response.raise_for_status()
            answer = response.json()
            if answer.get("errors"):
                raise ValueError(answer["errors"])
            return int(Satellite.model_validate(answer["data"]["satellite"]).id == "sat_1")

        yield call
