"""What a type checker knows of unions: the tag tells which member it is."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from airbyte_agent_unions import SyncUnionsConnector
from airbyte_agent_unions.models.payments import Card, Transfer
from airbyte_agent_unions.models.pets import Cat, Dog, Pet


def use(unions: SyncUnionsConnector) -> None:
    for pet in unions.pets.list():
        assert_type(pet, Cat | Dog | Pet)
        if isinstance(pet, Cat):
            assert_type(pet.lives, int)
    for payment in unions.payments.list():
        assert_type(payment.method, Card | Transfer)
        assert_type(payment.created, dt.datetime | None)
        assert_type(payment.receipt, str | None)
        assert_type(payment.reason, str | None)
        if payment.method.type == "card":
            assert_type(payment.method, Card)
    unions.pets.create(id="7", kind="Cat", lives=9)
