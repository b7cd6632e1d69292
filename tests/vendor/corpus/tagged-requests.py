"""What a type checker knows of bodies of several kinds: one set of arguments, the tag required."""

from __future__ import annotations

from airbyte_agent_tagged_requests import SyncTaggedRequestsConnector
from airbyte_agent_tagged_requests.params.orders import ExtraParam


def use(tagged: SyncTaggedRequestsConnector, extra: ExtraParam) -> None:
    tagged.payments.create(kind="debit", number="4242")
    tagged.orders.create(
        {"kind": "cash", "currency": "EUR"}, gift={"kind": "Card", "number": "1"}, extras=[extra]
    )
