"""A FastAPI application whose tenants have a Stripe account each.

    pip install ./core ./packages/airbyte-agent-stripe fastapi uvicorn
    export STRIPE_KEYS='{"acme": "sk_test_...", "globex": "sk_test_..."}'
    uvicorn --app-dir examples fastapi_tenants:app

Every tenant has one connector, which keeps its connections open between requests.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated

from airbyte_agent_sdk.errors import AirbyteError, NotFoundError, RateLimitError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

#: The key of each tenant. In an application of yours, this is a table of its database.
KEYS: dict[str, str] = json.loads(os.environ["STRIPE_KEYS"])


class Customer(BaseModel):
    """What the application shows of a customer."""

    id: str
    name: str | None
    email: str | None


class NewCustomer(BaseModel):
    """What a customer is created with."""

    name: str
    email: str


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """Close all connectors when the server stops."""
    async with AsyncExitStack() as connectors:
        app.state.connectors = connectors
        app.state.by_tenant = {}
        yield


app = FastAPI(lifespan=lifespan)


async def stripe_of(tenant: str, request: Request) -> StripeConnector:
    """The connector of a tenant, made on its first request. Check here who is asking."""
    if tenant not in KEYS:
        raise HTTPException(404, "no such tenant")
    by_tenant: dict[str, StripeConnector] = request.app.state.by_tenant
    if tenant not in by_tenant:
        auth = StripeAuthConfig(api_key=KEYS[tenant])
        # No await before the dict is filled: requests at the same time get the same connector.
        by_tenant[tenant] = StripeConnector(auth, base_url=os.environ.get("STRIPE_BASE_URL"))
        request.app.state.connectors.push_async_callback(by_tenant[tenant].close)
    return by_tenant[tenant]


Stripe = Annotated[StripeConnector, Depends(stripe_of)]


@app.get("/tenants/{tenant}/customers")
async def customers(stripe: Stripe, email: str | None = None) -> list[Customer]:
    """All customers of a tenant, or those with an email address."""
    return [
        Customer(id=found.id, name=found.name, email=found.email)
        async for found in stripe.customers.list(email=email)
    ]


@app.get("/tenants/{tenant}/customers/{id}")
async def customer(stripe: Stripe, id: str) -> Customer:
    """One customer."""
    found = await stripe.customers.get(id)
    return Customer(id=found.id, name=found.name, email=found.email)


@app.post("/tenants/{tenant}/customers", status_code=201)
async def create(stripe: Stripe, new: NewCustomer) -> Customer:
    """Create a customer."""
    made = await stripe.customers.create(name=new.name, email=new.email)
    return Customer(id=made.id, name=made.name, email=made.email)


@app.exception_handler(AirbyteError)
async def failed(_request: Request, error: AirbyteError) -> JSONResponse:
    """Pass on what the caller can act on: nothing found, too many requests. The rest is an error upstream."""
    if isinstance(error, NotFoundError):
        return JSONResponse({"error": "not found"}, 404)
    if isinstance(error, RateLimitError):
        seconds = str(int(error.retry_after or 1))
        return JSONResponse({"error": "too many requests"}, 429, {"Retry-After": seconds})
    return JSONResponse({"error": "Stripe is not available", "request_id": error.request_id}, 502)
