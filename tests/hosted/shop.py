"""A small typed connector, made by hand in the shape that the generator writes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from airbyte_agent_sdk.auth import AuthConfig
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    Definition,
    Download,
    Operation,
    Paging,
    Parameter,
    Scheme,
    Server,
)
from airbyte_agent_sdk.records import Record
from airbyte_agent_sdk.types import omit

STRING, INTEGER = {"type": "string"}, {"type": "integer"}


class Customer(Record):
    id: str
    email: str | None = None


LIST = Operation(
    "customers",
    "list",
    "GET",
    "/v1/customers",
    (
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", STRING),
    ),
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging("last_id", "starting_after", has_more="has_more", page_size="limit"),
)
GET = Operation(
    "customers", "get", "GET", "/v1/customers/{id}", (Parameter("id", "path", STRING, required=True),)
)
CREATE = Operation(
    "customers",
    "create",
    "POST",
    "/v1/customers",
    (Parameter("email", "body", STRING, required=True), Parameter("address", "body", {"type": "object"})),
    body="form",
    idempotency_header="Idempotency-Key",
)
DOWNLOAD = Operation(
    "customers",
    "download",
    "GET",
    "/v1/customers/{id}/file",
    (Parameter("id", "path", STRING), Parameter("Range", "header", STRING)),
    download=Download(),
)
UPLOAD = Operation(
    "customers", "update", "POST", "/v1/customers/file", (Parameter("file", "none"),), upload="file"
)

DEFINITION = Definition(
    slug="shop",
    name="Shop",
    definition_id="d-1",
    version="1",
    server=Server("https://api.example.com"),
    schemes=(Scheme("bearer", "bearer", {"token": "${api_key}"}, ("api_key",), {"api_key": None}),),
    entities={
        "customers": {"list": (), "get": ("id",), "create": ("email",), "download": ("id",), "update": ()}
    },
    tables={
        "customers": {"list": LIST, "get": GET, "create": CREATE, "download": DOWNLOAD, "update": UPLOAD}
    },
    context_store={"customers": ContextStoreEntity("customers", {"id": "string", "email": "string"})},
    check=("customers", "list"),
)


@dataclass(frozen=True, kw_only=True, repr=False)
class ShopAuthConfig(AuthConfig):
    scheme: ClassVar[str] = "bearer"
    api_key: str


class Customers(StoredEntity[Any, Customer]):
    _stored = ("customers", Customer)

    def list(self, *, limit: Any = omit, starting_after: Any = omit) -> AsyncPager[Customer]:
        return self._pager(LIST, {"limit": limit, "starting_after": starting_after}, Customer)

    async def get(self, id: str) -> Customer:
        return await self._one(GET, {"id": id}, Customer)

    async def create(self, *, email: str, address: Any = omit) -> Customer:
        return await self._one(CREATE, {"email": email, "address": address}, Customer)

    async def download(self, id: str, *, range: Any = omit) -> Any:
        return await self._download(DOWNLOAD, {"id": id, "Range": range})


class SyncCustomers(SyncStoredEntity[Any, Customer]):
    _stored = ("customers", Customer)

    def list(self, *, limit: Any = omit, starting_after: Any = omit) -> SyncPage[Customer]:
        return self._page(LIST, {"limit": limit, "starting_after": starting_after}, Customer)

    def get(self, id: str) -> Customer:
        return self._one(GET, {"id": id}, Customer)

    def create(self, *, email: str, address: Any = omit) -> Customer:
        return self._one(CREATE, {"email": email, "address": address}, Customer)

    def download(self, id: str, *, range: Any = omit) -> Any:
        return self._download(DOWNLOAD, {"id": id, "Range": range})


class ShopConnector(Connector):
    definition = DEFINITION

    @cached_property
    def customers(self) -> Customers:
        return Customers(self)


class SyncShopConnector(SyncConnector):
    definition = DEFINITION

    @cached_property
    def customers(self) -> SyncCustomers:
        return SyncCustomers(self)
