from __future__ import annotations

import pytest
from airbyte_agent_generator.plan.names import (
    FIELD_NAMES_TAKEN,
    Names,
    class_name,
    field_names,
    shortened,
    singular,
)
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.names import TAKEN_ATTRIBUTES
from pydantic import BaseModel


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("payment_intent", "PaymentIntent"),
        ("PaymentIntent", "PaymentIntent"),
        ("APIKey", "APIKey"),
        ("page[size]", "PageSize"),
        ("2fa", "X2fa"),
        ("class", "Class"),
        ("customers.v1-list", "CustomersV1List"),
        ("Öl", "L"),
    ],
)
def test_class_names_are_camel_case(name: str, expected: str) -> None:
    assert class_name(name) == expected
    assert class_name(name).isidentifier()


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("LineItems", "LineItem"),
        ("entries", "entry"),
        ("addresses", "address"),
        ("issue_statuses", "issue_status"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("status", "status"),
        ("news", "news"),
        ("data", "data"),
        ("is", "is"),
        ("transactional_sms", "transactional_sms"),
        ("TransactionalSms", "TransactionalSms"),
        ("mechanisms", "mechanism"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_a_taken_class_name_gets_a_word_never_a_number() -> None:
    names = Names()
    assert [names.take("Customer") for _ in range(4)] == [
        "Customer",
        "CustomerDetail",
        "CustomerObject",
        "CustomerValue",
    ]
    assert names.take("Balance", "BalanceEntity") == "Balance"
    assert names.take("Balance", "BalanceEntity") == "BalanceEntity"
    assert names.take("Record") == "RecordDetail"


def test_a_long_name_loses_words_from_its_middle() -> None:
    assert shortened("OneTwoThreeFourFive", 15)[0] == "OneTwoFourFive"
    assert shortened("OneTwoThreeFourFive", 19) == ["OneTwoThreeFourFive"]
    assert shortened("AllPaymentSettingsPaymentMethod", 23)[0] == "AllPaymentMethod"
    assert shortened("Unbreakable", 5) == ["Unbreakable"]


def test_long_names_that_shorten_to_the_same_are_told_apart() -> None:
    names = Names()
    long = [f"Subscription{word}SettingsPaymentMethodOptionsCardMandateOptions" for word in ("Create", "Add")]
    taken = [names.take(name) for name in long * 3]
    assert len(set(taken)) == 6
    assert all(len(name) <= 50 for name in taken)
    assert len(names.take("Very" * 12 + "LongName", twin="Sync")) <= 50 - len("Sync")


def test_field_names_keep_clear_of_pydantic() -> None:
    assert field_names(["id", "json", "from", "2fa", "_links", "createdAt", "created_at", "int"]) == {
        "id": "id",
        "json": "json_",
        "from": "from_",
        "2fa": "field_2fa",
        "_links": "links",
        "createdAt": "created_at",
        "created_at": "created_at_2",
        "int": "int_",
    }


def test_every_public_attribute_of_pydantics_models_is_taken() -> None:
    found = {*dir(BaseModel), *dir(type(BaseModel))}  # `register` is its metaclass's
    public = {name for name in found if not name.startswith("_")}
    assert len(public) > 20
    assert public <= FIELD_NAMES_TAKEN


def test_names_behind_field_are_told_apart_too() -> None:
    assert field_names(["2fa", "field_2fa"]) == {"2fa": "field_2fa_", "field_2fa": "field_2fa"}


def test_every_attribute_of_a_connector_is_taken() -> None:
    public = {name for name in (*dir(Connector), *dir(SyncConnector)) if not name.startswith("_")}
    assert len(public) > 5
    assert public <= TAKEN_ATTRIBUTES


def test_a_class_and_its_twin_are_taken_together() -> None:
    names = Names()
    assert [names.take("Orders", twin="Sync"), names.take("SyncOrders", "SyncOrdersEntity", twin="Sync")] == [
        "Orders",
        "SyncOrdersEntity",
    ]
