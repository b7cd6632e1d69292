"""What an agent is told of an entity."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import EntityNotFoundError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector

STRIPE = StripeConnector(StripeAuthConfig(api_key="sk_test_unused"))


def test_parameters_have_types_bounds_and_words():
    listing = STRIPE.entity_schema("customers")["actions"]["list"]["parameters"]
    assert listing["properties"]["limit"]["maximum"] == 100
    assert listing["properties"]["limit"]["description"].startswith("Records per page")
    created = STRIPE.entity_schema("payment_intents")["actions"]["create"]["parameters"]
    assert created["required"] == ["amount", "currency"]
    without = [name for name, schema in created["properties"].items() if "description" not in schema]
    assert without == []


def test_records_have_a_schema():
    record = STRIPE.entity_schema("refunds")["record"]
    assert {"id", "amount", "currency", "charge"} <= record["properties"].keys()
    assert "id" in record["required"]


def test_an_unknown_entity_is_named_with_the_nearest():
    with pytest.raises(EntityNotFoundError, match='did you mean "refunds"'):
        STRIPE.entity_schema("refund")
