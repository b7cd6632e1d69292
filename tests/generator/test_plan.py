"""The plan, without a template or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from airbyte_agent_generator.errors import PlanError
from airbyte_agent_generator.plan.types import annotation
from airbyte_agent_generator.sync_async import VARIANTS

if TYPE_CHECKING:
    from airbyte_agent_generator.plan.methods import MethodPlan
    from airbyte_agent_generator.plan.package import EntityPlan, Package

CUSTOMER = {"type": "object", "x-airbyte-entity-name": "customers", "properties": {"id": {"type": "string"}}}
CUSTOMER_REF = {"$ref": "#/components/schemas/Customer"}
PAGE = {"type": "object", "properties": {"data": {"type": "array", "items": CUSTOMER_REF}}}


def entity(package: Package, name: str) -> EntityPlan:
    return next(item for item in package.entities if item.name == name)


def method(package: Package, entity_name: str, action: str) -> MethodPlan:
    return next(item for item in entity(package, entity_name).methods if item.operation.action == action)


def plan_one(workshop: Any, operation: dict[str, Any], path: str = "/things", **rest: Any) -> MethodPlan:
    package = workshop.plan({path: {"post": operation}}, **rest)
    return package.entities[0].methods[0]


def test_names_follow_the_slug(workshop: Any, operation: Any) -> None:
    paths = {"/x": {"get": operation("customers", "list", response=PAGE)}}
    package = workshop.plan(paths, slug="zendesk-support2", schemas={"Customer": CUSTOMER})
    assert package.distribution == "airbyte-agent-zendesk-support2"
    assert package.module == "airbyte_agent_zendesk_support2"
    assert package.connectors == ("ZendeskSupport2Connector", "SyncZendeskSupport2Connector")
    assert package.auth_names == ("ZendeskSupport2AuthConfig",)
    assert [item.class_name for item in package.entities] == ["Customers"]


@pytest.mark.parametrize("slug", ["../../etc", "Upper", "a b", "", "x-", "évil"])
def test_a_slug_that_is_none_makes_no_package(workshop: Any, operation: Any, slug: str) -> None:
    document = workshop.document({"/x": {"get": operation("a", "get", response={})}}, slug="acme")
    from airbyte_agent_format.compile import compile_connector
    from airbyte_agent_format.model.document import Document
    from airbyte_agent_generator.plan.package import plan_package

    document["info"]["x-airbyte-connector-name"] = slug
    document["paths"]["/x"]["get"]["responses"] = {"200": {"description": ""}}
    with pytest.raises(PlanError, match="must be a slug"):
        plan_package(*compile_connector(Document.model_validate(document)), "specs/x/connector.yaml")


@pytest.mark.parametrize(("extract", "is_required"), [([], True), (["instance_url"], False)])
def test_a_setting_that_token_answers_have_is_not_required(
    workshop: Any, operation: Any, extract: list[str], is_required: bool
) -> None:
    document = workshop.document({"/x": {"get": operation("things", "get", response={"type": "object"})}})
    document["servers"] = [{"url": "{instance_url}/v1", "variables": {"instance_url": {}}}]
    document["components"]["securitySchemes"]["bearerAuth"] = {
        "type": "oauth2",
        "flows": {"authorizationCode": {"tokenUrl": "https://login.acme.example/token", "scopes": {}}},
        "x-airbyte-auth-config": {
            "properties": {"refresh_token": {"type": "string"}},
            "auth_mapping": {"refresh_token": "${refresh_token}"},
        },
        "x-airbyte-token-extract": extract,
    }
    (setting,) = workshop.plan_document(document).settings
    assert (setting.name, setting.required) == ("instance_url", is_required)


OPEN = {"type": "object", "additionalProperties": True}


@pytest.mark.parametrize(
    ("body", "signature", "sent"),
    [
        (OPEN, "self, id: str, body: Mapping[str, Any]", "**body"),
        (
            {**OPEN, "required": ["name"], "properties": {"name": {"type": "string"}}},
            "self, id: str, name: str, *, other_fields: Mapping[str, Any] | Omit | None = omit",
            '"name": name, **(other_fields or {})',
        ),
        (
            {**OPEN, "required": ["other_fields"], "properties": {"other_fields": {"type": "string"}}},
            "self, id: str, other_fields: str, *, other_fields_: Mapping[str, Any] | Omit | None = omit",
            '"other_fields": other_fields, **(other_fields_ or {})',
        ),
    ],
)
def test_fields_that_the_spec_does_not_name_are_one_argument(
    workshop: Any, operation: Any, path_id: Any, body: dict[str, Any], signature: str, sent: str
) -> None:
    response = {"type": "object"}
    made = plan_one(
        workshop,
        operation("things", "update", response=response, parameters=[path_id()], body=body),
        "/things/{id}",
    )
    assert VARIANTS[0].define(made) == f"async def update({signature}) -> dict[str, Any]"
    assert f'{{"id": id, {sent}}}' in VARIANTS[0].call(made)


def test_path_parameters_come_first_and_required_before_optional(
    workshop: Any, operation: Any, query: Any, path_id: Any
) -> None:
    made = plan_one(
        workshop,
        operation(
            "things",
            "update",
            response={"type": "object"},
            parameters=[
                query("page[size]", type="integer"),
                {**query("since", type="string"), "required": True},
                path_id(),
            ],
            body={
                "type": "object",
                "required": ["name"],
                "properties": {"note": {"type": "string"}, "name": {"type": "string"}},
            },
        ),
        "/things/{id}",
    )
    assert VARIANTS[0].define(made) == (
        "async def update(self, id: str, since: str, name: str, *, page_size: int | Omit | None = omit, "
        "note: str | Omit | None = omit) -> dict[str, Any]"
    )
    assert VARIANTS[1].define(made).startswith("def update(self, id: str, since: str")
    assert '"page[size]": page_size' in VARIANTS[0].call(made)


def test_header_parameters_are_arguments_and_those_with_a_default_optional(
    workshop: Any, operation: Any
) -> None:
    version = {
        "name": "X-Api-Version",
        "in": "header",
        "required": True,
        "schema": {"type": "string", "default": "2026-01"},
    }
    profile = {"name": "X-Profile", "in": "header", "required": True, "schema": {"type": "string"}}
    made = plan_one(
        workshop, operation("things", "get", response={"type": "object"}, parameters=[version, profile])
    )
    assert [(item.name, item.api_name, item.required) for item in made.arguments] == [
        ("x_profile", "X-Profile", True),
        ("x_api_version", "X-Api-Version", False),
    ]


def test_what_the_configuration_fills_is_not_asked_for(workshop: Any, operation: Any, query: Any) -> None:
    injected = {
        **query("region", type="string"),
        "x-airbyte-param-config-inject": {"source": "zone", "map": {"a": "b"}},
    }
    scoped = {**query("account", type="string"), "required": True}
    package = workshop.plan(
        {"/things": {"get": operation("things", "list", response=PAGE, parameters=[injected, scoped])}},
        schemas={"Customer": CUSTOMER},
        **{"x-airbyte-scoping": [{"param": "account", "config_key": "account_id"}]},
    )
    (account,) = package.entities[0].methods[0].arguments
    assert (account.name, account.required) == ("account", False)
    assert "setting" in account.doc
    assert [setting.name for setting in package.settings] == ["account_id", "zone"]


def test_what_the_configuration_fills_keeps_its_place_before_what_is_required(
    workshop: Any, operation: Any, query: Any
) -> None:
    parameters = [{**query(name, type="string"), "required": True} for name in ("owner", "repo", "number")]
    package = workshop.plan(
        {"/things": {"get": operation("things", "get", response=CUSTOMER, parameters=parameters)}},
        schemas={"Customer": CUSTOMER},
        **{"x-airbyte-scoping": [{"param": name, "config_key": "place"} for name in ("owner", "repo")]},
    )
    (method,) = package.entities[0].methods
    assert [(item.name, item.required) for item in method.positional] == [
        ("owner", False),
        ("repo", False),
        ("number", True),
    ]
    asynchronous, _ = VARIANTS
    left_out = "owner: str | Omit | None = omit, repo: str | Omit | None = omit"
    assert asynchronous.overloads(method) == (
        "async def get(self, owner: str, repo: str, number: str) -> Thing",
        f"async def get(self, *, number: str, {left_out}) -> Thing",
    )
    head = f"async def get(self, {left_out}, number: str | Omit | None = omit) -> Thing"
    assert asynchronous.define(method) == head


def test_two_names_that_meet_in_python_stay_apart(workshop: Any, operation: Any, query: Any) -> None:
    parameters = [query(name, type="string") for name in ("createdAt", "created_at", "from", "self", "2fa")]
    made = plan_one(workshop, operation("things", "get", response={"type": "object"}, parameters=parameters))
    assert [item.name for item in made.arguments] == ["created_at", "created_at_2", "from_", "self_", "_2fa"]


@pytest.mark.parametrize(
    ("action", "extra", "returned"),
    [
        ("list", {"x-airbyte-record-extractor": "$.data", "response": PAGE}, "AsyncPager[Customer]"),
        ("list", {"x-airbyte-record-extractor": "$.data[*]", "response": PAGE}, "AsyncPager[Customer]"),
        ("list", {"response": {"type": "array", "items": CUSTOMER_REF}}, "AsyncPager[Customer]"),
        ("search", {"x-airbyte-record-extractor": "$.missing", "response": PAGE}, "AsyncPager[Customer]"),
        ("api_search", {"response": {}}, "AsyncPager[Customer]"),
        ("get", {"response": CUSTOMER_REF}, "Customer"),
        ("get", {"x-airbyte-record-extractor": "$.data[0]", "response": PAGE}, "Customer"),
        ("get", {"response": {"oneOf": [CUSTOMER_REF, {"type": "null"}]}}, "Customer | None"),
        ("get", {"response": {"type": "object"}}, "dict[str, Any]"),
        ("get", {"response": {"type": "array", "items": {"type": "string"}}}, "builtins.list[str]"),
        (
            "delete",
            {"response": {"type": "object", "properties": {"deleted": {"type": "boolean"}}}},
            "CustomersDeleteResult",
        ),
        ("delete", {}, "None"),
        ("download", {"response": {}}, "Download"),
    ],
)
def test_what_comes_back(
    workshop: Any, operation: Any, action: str, extra: dict[str, Any], returned: str
) -> None:
    made = plan_one(workshop, operation("customers", action, **extra), schemas={"Customer": CUSTOMER})
    assert VARIANTS[0].returned(made) == returned


def test_an_entity_gives_way_to_its_record(workshop: Any, operation: Any) -> None:
    balance = {"type": "object", "properties": {"available": {"type": "integer"}}}
    package = workshop.plan(
        {"/balance": {"get": operation("balance", "get", response={"$ref": "#/components/schemas/Balance"})}},
        schemas={"Balance": balance},
    )
    assert package.entities[0].class_name == "BalanceEntity"
    assert package.entities[0].attribute == "balance"
    assert package.entities[0].methods[0].record == "Balance"


def test_an_entity_may_be_called_as_a_method_of_the_connector(workshop: Any, operation: Any) -> None:
    package = workshop.plan({"/check": {"get": operation("check", "get", response={"type": "object"})}})
    assert (package.entities[0].attribute, package.entities[0].module) == ("check_", "check")


def test_classes_that_two_entities_need_are_shared(workshop: Any, operation: Any) -> None:
    def record(**properties: Any) -> dict[str, Any]:
        return {"type": "object", "properties": properties}

    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    package = workshop.plan(
        {
            "/a": {"get": operation("apples", "get", response=ref("Apple"))},
            "/b": {"get": operation("bananas", "get", response=ref("Banana"))},
        },
        schemas={
            "Apple": record(money=ref("Money"), core=record(seeds={"type": "integer"})),
            "Banana": record(price=ref("Price")),
            "Price": record(money=ref("Money")),
            "Money": record(currency=ref("Currency"), amount={"type": "integer"}),
            "Currency": record(code={"type": "string"}),
            "Unused": record(x={"type": "string"}),
        },
    )
    assert {module.name: module.defined for module in package.models.modules} == {
        "shared": ("Currency", "Money"),
        "apples": ("AppleCore", "Apple"),
        "bananas": ("Price", "Banana"),
    }
    assert {module.name: module.imports for module in package.models.modules} == {
        "shared": {},
        "apples": {"shared": ("Money",)},
        "bananas": {"shared": ("Money",)},
    }


def test_a_record_stands_with_its_own_entity(workshop: Any, operation: Any) -> None:
    def ref(name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{name}"}

    package = workshop.plan(
        {
            "/o": {"get": operation("orders", "get", response=ref("Order"))},
            "/u": {"get": operation("users", "get", response=ref("User"))},
            "/u/close": {"post": operation("closings", "create", response=ref("User"))},
        },
        schemas={
            "Order": {"type": "object", "properties": {"buyer": ref("User")}},
            "User": {"type": "object", "properties": {"home": ref("Home")}},
            "Home": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    )
    assert package.models.places == {"Order": "orders", "User": "users", "Home": "users"}
    orders = next(module for module in package.models.modules if module.name == "orders")
    assert orders.imports == {"users": ("User",)}


def test_records_that_hold_each_other_are_shared(workshop: Any, operation: Any) -> None:
    def ref(name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{name}"}

    package = workshop.plan(
        {
            "/o": {"get": operation("orders", "get", response=ref("Order"))},
            "/u": {"get": operation("users", "get", response=ref("User"))},
        },
        schemas={
            "Order": {"type": "object", "properties": {"buyer": ref("User")}},
            "User": {"type": "object", "properties": {"last": ref("Order")}},
        },
    )
    assert package.models.places == {"Order": "shared", "User": "shared"}


def test_an_entity_called_shared_keeps_its_module(workshop: Any, operation: Any) -> None:
    ref = {"$ref": "#/components/schemas/Thing"}
    package = workshop.plan(
        {
            "/a": {"get": operation("shared", "get", response=ref)},
            "/b": {"get": operation("others", "get", response=ref)},
        },
        schemas={"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}},
    )
    assert package.models.places == {"Thing": "shared_"}


def test_bodies_become_typed_dicts(workshop: Any, operation: Any) -> None:
    address = {
        "type": "object",
        "required": ["city"],
        "properties": {"city": {"type": "string"}, "postalCode": {"type": "string", "maxLength": 9}},
    }
    package = workshop.plan(
        {
            "/c": {
                "post": operation(
                    "customers",
                    "create",
                    response={},
                    body={"type": "object", "properties": {"address": address}},
                )
            }
        }
    )
    (module,) = package.params.modules
    plan, whole = module.classes
    assert module.name == "customers"
    assert (plan.name, whole.name) == ("CustomerCreateParamsAddress", "CustomerCreateParams")
    assert [(item.name, annotation(item.schema, "argument"), item.required) for item in whole.fields] == [
        ("address", "CustomerCreateParamsAddress", False)
    ]
    assert [(item.name, item.api_name, item.required, item.doc) for item in plan.fields] == [
        ("city", "city", True, ""),
        ("postal_code", "postalCode", False, "At most 9 characters."),
    ]


def test_an_open_body_is_one_argument(workshop: Any, operation: Any, query: Any) -> None:
    body = {"type": "object", "additionalProperties": True}
    made = plan_one(
        workshop,
        operation("records", "create", response={}, body=body, parameters=[query("body", type="string")]),
    )
    assert VARIANTS[0].define(made) == (
        "async def create(self, body_: Mapping[str, Any], *, body: str | Omit | None = omit)"
        " -> dict[str, Any]"
    )
    assert '{**body_, "body": body}' in VARIANTS[0].call(made)


def test_docstrings_say_what_the_spec_says(workshop: Any, operation: Any, query: Any) -> None:
    made = plan_one(
        workshop,
        operation(
            "things",
            "list",
            response={"type": "array", "items": {"type": "object"}},
            parameters=[
                {**query("limit", type="integer", minimum=1), "description": "how many"},
                query("plain", type="string"),
            ],
            **{
                "x-airbyte-no-pagination": "the list is short",
                "x-airbyte-untested": True,
                "x-airbyte-untested-reason": "no account",
            },
        ),
    )
    assert made.doc.summary == "List things."
    assert made.doc.paragraphs == (
        "Returns a single page. The list is short.",
        "Not tested against the live API. No account.",
    )
    assert made.doc.arguments == (("limit", "How many. At least 1."),)


def test_docstrings_name_the_aliases_of_an_argument(workshop: Any, operation: Any, query: Any) -> None:
    aliased = {**query("state", type="string"), "description": "State", "x-airbyte-aliases": ["status"]}
    hosted = {
        **query("_since", type="string"),
        "description": "From when on",
        "x-airbyte-hosted-name": "since",
    }
    listed = {"type": "array", "items": {"type": "object"}}
    made = plan_one(workshop, operation("things", "list", response=listed, parameters=[aliased, hosted]))
    assert made.doc.arguments == (("state", "State. Also accepted as `status`."), ("since", "From when on."))


def test_a_list_whose_paging_is_unknown_says_so(workshop: Any, operation: Any) -> None:
    made = plan_one(
        workshop, operation("things", "list", response={"type": "array", "items": {"type": "object"}})
    )
    assert "PagingError" in " ".join(made.doc.paragraphs)


def test_several_schemes_are_classes_of_their_own(workshop: Any, operation: Any) -> None:
    def scheme(title: str, **properties: Any) -> dict[str, Any]:
        config = {"title": title, "type": "object", "required": list(properties), "properties": properties}
        return {
            "type": "http",
            "scheme": "bearer",
            "x-airbyte-auth-config": {**config, "auth_mapping": {"token": f"${{{next(iter(properties))}}}"}},
        }

    document = workshop.document({"/x": {"get": operation("things", "get", response={})}})
    document["components"]["securitySchemes"] = {
        "oauth": scheme("OAuth 2.0 Authentication", token={"type": "string"}),
        "key": scheme("API Key", **{"values": {"type": "string"}, "x-key": {"type": "string"}}),
    }
    document["security"] = [{"oauth": []}, {"key": []}]
    package = workshop.plan_document(document)
    assert package.auth_names == ("AcmeOAuth20AuthConfig", "AcmeApiKeyAuthConfig", "AcmeAuthConfig")
    assert [(item.name, item.api_name) for item in package.auth[1].credentials] == [
        ("values_", "values"),
        ("x_key", "x-key"),
    ]


STORE = {
    "entities": [
        {
            "entity": "customers",
            "x-airbyte-name": "customers",
            "fields": [
                {"name": "id", "type": ["string", "null"], "description": "The id"},
                {"name": "from", "type": ["integer", "null"]},
                {
                    "name": "address",
                    "type": ["object", "null"],
                    "properties": [{"name": "city", "type": "string"}],
                },
                {"name": "tags", "type": ["array", "null"]},
                {"name": "odd", "type": "mystery"},
            ],
        },
        {"entity": "empty", "fields": []},
    ]
}


def test_the_context_store_is_typed_by_column(workshop: Any, operation: Any) -> None:
    package = workshop.plan(
        {"/c": {"get": operation("customers", "get", response={"type": "object"})}},
        **{"x-airbyte-context-store": STORE},
    )
    store = entity(package, "customers").store
    assert store is not None
    assert store.columns.annotation == 'Literal["id", "from", "address", "tags", "odd"]'
    assert store.columns.name == "CustomersStoreColumn"
    assert store.record == store.record_class == "CustomersStoreRecord"
    (record,) = [plan for plan in package.store.modules[0].classes if plan.name == store.record_class]
    assert [field.api_name for field in record.fields] == ["id", "from", "address", "tags", "odd"]
    assert entity(package, "customers").actions == ("get", "context_store_search")


def test_an_entity_of_the_context_store_alone_is_one_too(workshop: Any, operation: Any) -> None:
    package = workshop.plan(
        {"/c": {"get": operation("customers", "get", response={"type": "object"})}},
        **{"x-airbyte-context-store": STORE},
    )
    empty = entity(package, "empty")
    assert empty.methods == ()
    assert empty.store is not None
    assert (empty.store.columns.annotation, empty.store.record) == ("str", "dict[str, Any]")
