"""What one writes by hand on httpx, with the connector's own models."""

from contextlib import asynccontextmanager

import httpx
from airbyte_agent_stripe.models.customers import Customer
from pydantic import BaseModel


class Customers(BaseModel):
    data: list[Customer]
    has_more: bool


@asynccontextmanager
async def client(base_url, limit):
    headers = {"Authorization": "Bearer sk_test_bench"}
    async with httpx.AsyncClient(base_url=base_url, headers=headers) as http:

        async def call():
            response = await http.get("/v1/customers", params={"limit": limit})
            response.raise_for_status()
            return len(Customers.model_validate(response.json()).data)

        yield call
