from __future__ import annotations

import pytest
from airbyte_agent_generator.plan.names import FIELD_NAMES_TAKEN, Names, class_name, field_names, singular
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
        ("boxes", "box"),
        ("branches", "branch"),
        ("status", "status"),
        ("news", "news"),
        ("data", "data"),
        ("is", "is"),
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
    public = {name for name in dir(BaseModel) if not name.startswith("_")}
    assert public <= FIELD_NAMES_TAKEN
