"""The same form by hand on httpx, with the connector's own model and an idempotency key."""

import uuid
from contextlib import asynccontextmanager

import httpx
from airbyte_agent_stripe.models.customers import Customer


@asynccontextmanager
async def client(base_url, _limit):
    headers = {"Authorization": "Bearer sk_test_bench"}
    async with httpx.AsyncClient(base_url=base_url, headers=headers) as http:

        async def call():
            response = await http.post(
                "/v1/customers",
                data={"email": "jenny@example.com", "name": "Jenny Rosen", "metadata[order]": "6735"},
                headers={"Idempotency-Key": str(uuid.uuid4())},
            )
            response.raise_for_status()
            return int(Customer.model_validate(response.json()).id.startswith("cus_"))

        yield call
