"""A GraphQL query with a generated connector."""

from contextlib import asynccontextmanager

from airbyte_agent_orbit_graph import OrbitGraphConnector, OrbitGraphPersonalTokenAuthConfig


@asynccontextmanager
async def client(base_url, _limit):
    auth = OrbitGraphPersonalTokenAuthConfig(personal_token="token")
    async with OrbitGraphConnector(auth, base_url=base_url) as orbit:

        async def call():
            satellite = await orbit.satellites.get(id="sat_1")
            return int(satellite.id == "sat_1")

        yield call
