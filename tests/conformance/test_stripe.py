"""Every operation, with generated parameters, against Stripe's own document as Prism enforces it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.errors import ConnectorValidationError
from airbyte_agent_sdk.names import identifiers
from airbyte_agent_sdk.paging import SyncPage
from airbyte_agent_sdk.records import warnings_of
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from .samples import arguments
from .vendor_document import enforceable, load, template

DEFINITION = StripeConnector.definition
OPERATIONS = [f"{entity}.{action}" for entity, actions in DEFINITION.entities.items() for action in actions]

#: Parameters younger than the document, which is of 2023-08-16. It refuses what it does not know.
YOUNGER: dict[str, tuple[str, ...]] = {
    "customers.create": ("business_name", "individual_name", "tax.validate_location"),
    "customers.update": ("business_name", "individual_name", "tax.validate_location"),
    "products.create": ("marketing_features",),
    "products.update": ("marketing_features",),
    "prices.create": ("recurring.meter",),
    "checkout_sessions.create": (
        "adaptive_pricing",
        "automatic_tax.liability",
        "customer_account",
        "excluded_payment_method_types",
        "origin_context",
        "payment_method_configuration",
        "redirect_on_completion",
        "return_url",
        "saved_payment_method_options",
        "ui_mode",
    ),
    "payment_intents.list": ("customer_account",),
    "payment_intents.create": (
        "confirmation_token",
        "customer_account",
        "excluded_payment_method_types",
        "payment_method_configuration",
    ),
    "payment_intents.update": (
        "customer_account",
        "excluded_payment_method_types",
        "payment_method_configuration",
    ),
    "payment_intent_confirmations.create": ("confirmation_token", "excluded_payment_method_types"),
    "subscriptions.list": ("customer_account",),
    "subscriptions.create": (
        "automatic_tax.liability",
        "billing_cycle_anchor_config",
        "billing_mode",
        "discounts",
        "invoice_settings",
    ),
    "subscriptions.update": ("automatic_tax.liability", "discounts", "invoice_settings"),
    "invoices.list": ("customer_account",),
    "invoices.create": (
        "automatic_tax.liability",
        "automatically_finalizes_at",
        "discounts[].promotion_code",
        "issuer",
        "rendering",
    ),
}

#: Parameters that the document requires and today's API does not.
NO_LONGER_REQUIRED: dict[str, dict[str, str]] = {
    "checkout_sessions.create": {"success_url": "https://example.com/paid"},  # an embedded form needs none
}


class Wire:
    """Notes the requests that go out."""

    def __init__(self) -> None:
        self.last: httpx.Request | None = None

    def __call__(self, request: httpx.Request) -> None:
        self.last = request


@pytest.fixture(scope="module")
def document(vendor_documents) -> dict[str, Any]:
    tables = [DEFINITION.operation(*operation.split(".")) for operation in OPERATIONS]
    whole = load(vendor_documents / "stripe" / "openapi.json.gz")
    return enforceable(whole, [(table.method, table.path) for table in tables])


@pytest.fixture(scope="module")
def prism_url(prism, document, tmp_path_factory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("prism") / "stripe.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with prism(path) as url:
        yield url


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def stripe(prism_url, wire) -> Iterator[SyncStripeConnector]:
    with (
        httpx.Client(event_hooks={"request": [wire]}) as client,
        SyncStripeConnector(
            StripeAuthConfig(api_key="sk_test_prism"), base_url=prism_url, http_client=client
        ) as stripe,
    ):
        yield stripe


def unknown_in_query(document: dict[str, Any], operation: str, request: httpx.Request) -> list[str]:
    """Query names that the document does not have: Prism itself passes over those."""
    table = DEFINITION.operation(*operation.split("."))
    (path,) = (path for path in document["paths"] if template(path) == template(table.path))
    known = {parameter["name"] for parameter in document["paths"][path][table.method.lower()]["parameters"]}
    return [name for name in request.url.params if name not in known]


def call(stripe: SyncStripeConnector, operation: str, params: dict[str, Any]) -> list[str]:
    """Make the call by the typed method; gives what in Prism's sample answer is not as the models say."""
    entity, action = operation.split(".")
    names = identifiers(DEFINITION.operation(entity, action).by_name)
    result = getattr(getattr(stripe, entity), action)(**{names[name]: params[name] for name in params})
    return [
        str(warning) for warning in (result.warnings if isinstance(result, SyncPage) else warnings_of(result))
    ]


def parameters(operation: str, turn: int, *, besides: Collection[str] = ()) -> dict[str, Any]:
    """An operation's parameters that the document knows, and of the younger ones those ``besides``."""
    without = set(YOUNGER.get(operation, ())) - set(besides)
    given = arguments(DEFINITION.operation(*operation.split(".")), turn, without=without)
    return NO_LONGER_REQUIRED.get(operation, {}) | given


@pytest.mark.parametrize("turn", [0, 1, 2], ids=["required", "everything", "otherwise"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_prism_accepts(document, stripe, wire, reports, operation, turn):
    different = call(stripe, operation, parameters(operation, turn))
    assert unknown_in_query(document, operation, wire.last) == []
    assert different == []
    reports["stripe"].accept(operation, YOUNGER.get(operation, ()))


@pytest.mark.parametrize(
    ("operation", "path"), [(operation, path) for operation, paths in YOUNGER.items() for path in paths]
)
def test_what_is_younger_is_still_unknown(document, stripe, wire, operation, path):
    refused = ""
    try:
        call(stripe, operation, parameters(operation, 1, besides={path}))
    except ConnectorValidationError as refusal:
        refused = str(refusal.body["validation"])
    on_the_wire = re.sub(r"\.(\w+)", r"[\1]", path.replace("[]", "[0]"))
    assert on_the_wire in refused or unknown_in_query(document, operation, wire.last) == [on_the_wire]


@pytest.mark.parametrize("operation", NO_LONGER_REQUIRED)
def test_what_is_no_longer_required_is_still_required_here(stripe, operation):
    with pytest.raises(ConnectorValidationError):
        call(stripe, operation, arguments(DEFINITION.operation(*operation.split(".")), 0))


@pytest.mark.parametrize(
    ("method", "path", "sent", "status"),
    [
        ("GET", "/v1/customers?limit=x", "", 422),
        ("GET", "/v1/customers?created[gte]=x", "", 422),
        ("GET", "/v1/customers/search", "", 422),
        ("GET", "/v1/custmers", "", 404),
        ("POST", "/v1/customers", "emial=x", 422),
        ("POST", "/v1/customers", "address[ctiy]=x", 422),
        ("POST", "/v1/customers", "address=x", 422),
        ("POST", "/v1/subscriptions", "customer=cus_1&items[0][price]=p&items[0][quantity]=two", 422),
        ("POST", "/v1/subscriptions", "items[0][price]=p", 422),
        ("POST", "/v1/subscriptions", "customer=cus_1&items[][price]=p", 422),
        ("POST", "/v1/subscriptions", "customer=cus_1&collection_method=by_pigeon", 422),
    ],
)
def test_prism_refuses_what_is_wrong(prism_url, method, path, sent, status):
    """Were it to accept anything, the tests above would prove nothing."""
    headers = {"Authorization": "Bearer sk_test_prism"}
    if sent:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    assert httpx.request(method, prism_url + path, content=sent, headers=headers).status_code == status
