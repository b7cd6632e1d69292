"""The same by hand, with a model of the fields that one would use."""

import sys

import httpx
from pydantic import BaseModel


class Address(BaseModel):
    city: str | None
    country: str | None
    line1: str | None
    postal_code: str | None


class Customer(BaseModel):
    id: str
    created: int
    email: str | None
    name: str | None
    description: str | None
    currency: str | None
    balance: int
    address: Address | None
    metadata: dict[str, str]


class Customers(BaseModel):
    data: list[Customer]
    has_more: bool


headers = {"Authorization": "Bearer sk_test_bench"}
with httpx.Client(base_url=sys.argv[1], headers=headers) as client:
    response = client.get("/v1/customers", params={"limit": 100})
    response.raise_for_status()
    assert len(Customers.model_validate(response.json()).data) == 100
