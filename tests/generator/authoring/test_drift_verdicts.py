"""Each change of a vendor's document has one verdict, and is safe only where no call or type fails by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .test_drift import Checkout, checkout, hive, listing, schema

__all__ = ["checkout"]

pytestmark = pytest.mark.once

Json = dict[str, Any]


def answered(operation: Json) -> Json:
    """The schema of what an operation answers."""
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


def moved(operation: Json) -> None:
    whole = answered(operation)
    whole["properties"]["items"] = whole["properties"].pop("data")
    whole["required"] = ["items"]


def in_form(body: Json) -> None:
    body["content"]["application/x-www-form-urlencoded"] = body["content"].pop("application/json")


def in_csv(operation: Json) -> None:
    operation["responses"]["200"]["content"] = {"text/csv": {"schema": {"type": "string"}}}


def asks(document: Json, owner: Json, *alternatives: Json) -> None:
    """Ask for a second key beside the token, or for one of the alternatives."""
    tenant = {"type": "apiKey", "in": "header", "name": "X-Tenant"}
    document["components"]["securitySchemes"]["tenant"] = tenant
    owner["security"] = [*alternatives] or [{"token": [], "tenant": []}]


def answers(operation: Json, responses: Json) -> None:
    operation["responses"] = responses


@pytest.mark.parametrize(
    ("edit", "code", "lines"),
    [
        (lambda d: d["paths"]["/hives/{hive_id}"].pop("delete"), 0, []),
        (lambda d: d["paths"].pop("/hives/{hive_id}"), 1, ["breaking: hives.get: operation removed"]),
        (lambda d: listing(d).pop(2), 1, ["breaking: hives.list status: parameter removed"]),
        (
            lambda d: listing(d).append({"name": "apiary", "in": "query", "required": True, "schema": {}}),
            1,
            ["breaking: hives.list apiary: new required query parameter"],
        ),
        (
            lambda d: listing(d).append({"name": "apiary", "in": "query", "schema": {}}),
            0,
            ["safe: hives.list apiary: new optional query parameter"],
        ),
        (
            lambda d: listing(d)[2].update(required=True),
            1,
            ["breaking: hives.list status: is now required"],
        ),
        (
            lambda d: listing(d)[2].update(deprecated=True),
            0,
            ["safe: hives.list status: deprecated"],
        ),
        (
            lambda d: d["paths"]["/hives"]["post"].update(deprecated=True),
            0,
            ["safe: hives.create: deprecated"],
        ),
        (
            lambda d: d["components"]["parameters"]["Limit"].update(schema={"type": "string"}),
            0,  # on the wire it is a text anyway
            [],
        ),
        (
            lambda d: d["components"]["parameters"]["Limit"].update(schema={"type": "boolean"}),
            1,
            [
                "breaking: hives.list limit: type integer is now boolean",
                "breaking: inspections.list limit: type integer is now boolean",
            ],
        ),
        (
            lambda d: schema(d, "NewHive")["required"].append("frames"),
            1,
            ["breaking: hives.create frames: is now required"],
        ),
        (
            lambda d: (
                schema(d, "NewHive")["required"].append("site"),
                schema(d, "NewHive")["properties"].update(site={"type": "string"}),
            ),
            1,
            [
                "breaking: hives.create site: new required body field",
                "safe: hives.list answer.data[].site: new field: string",
            ],
        ),
        (
            lambda d: schema(d, "NewHive")["properties"].update(frames={"type": "string"}),
            1,
            [
                "breaking: hives.list answer.data[].frames: type integer is now string",
                "breaking: hives.create frames: type integer is now string",
            ],
        ),
        (
            lambda d: schema(d, "HiveStatus").update(enum=["active", "lost"]),
            1,
            [
                "breaking: hives.list status: enum value removed: dormant",
                "breaking: hives.list answer.data[].status: enum value removed: dormant",
                "breaking: hives.create status: enum value removed: dormant",
            ],
        ),
        (
            lambda d: schema(d, "HiveStatus")["enum"].append("moved"),
            0,
            [
                "safe: hives.list status: new enum value: moved",
                "safe: hives.list answer.data[].status: new enum value: moved",
                "safe: hives.create status: new enum value: moved",
            ],
        ),
        (
            lambda d: hive(d).update(weight_kg={"type": "integer"}),  # null no more, and whole numbers only
            0,
            [],
        ),
        (
            lambda d: hive(d).update(id={"type": "string", "nullable": True}),
            1,
            ["breaking: hives.list answer.data[].id: type string is now string or null"],
        ),
        (
            lambda d: hive(d).pop("weight_kg"),
            0,
            ["safe: hives.list answer.data[].weight_kg: field removed"],
        ),
        (
            lambda d: hive(d).pop("installed_at"),
            1,
            ["breaking: hives.list answer.data[].installed_at: field removed"],
        ),
        (
            lambda d: hive(d)["installed_at"].update(format="date"),
            1,
            ["breaking: hives.list answer.data[].installed_at: format date-time is now date"],
        ),
        (
            lambda d: d["paths"]["/hives/{hive_id}/inspections"]["get"]["responses"]["200"]["content"][
                "application/json"
            ]["schema"]["properties"]["data"]["items"].update(nullable=True),
            1,
            ["breaking: inspections.list answer.data[]: type object is now object or null"],
        ),
        (
            lambda d: schema(d, "Inspection")["properties"].update(
                hive={"$ref": "#/components/schemas/Hive"}, note={"$ref": "#/components/schemas/Hive"}
            ),
            1,
            [
                "breaking: inspections.list answer.data[].note: type string is now object",
                "safe: inspections.list answer.data[].hive: new field: object",
            ],
        ),
        (
            lambda d: schema(d, "Queen")["properties"].update(hatched={"type": "string", "format": "date"}),
            0,
            ["safe: hives.list answer.data[].queen.hatched: new field: string"],
        ),
        (
            lambda d: moved(d["paths"]["/hives"]["get"]),
            1,
            [
                (
                    "breaking: hives.list answer: the record or list is no longer at $.data; "
                    "there is a list at $.items"
                ),
                "safe: hives.list answer.items: new field: array",
            ],
        ),
        (
            lambda d: answered(d["paths"]["/hives"]["get"])["properties"].pop("next_cursor"),
            1,
            ["breaking: hives.list answer: next_cursor of the metadata is no longer at $.next_cursor"],
        ),
        (
            lambda d: d["components"]["securitySchemes"].update(
                token={"type": "apiKey", "in": "header", "name": "X-Token"}
            ),
            1,
            ["breaking: securitySchemes.token: type http is now apikey"],
        ),
        (
            lambda d: d["servers"][0].update(url="https://api.beehive-ledger.example/v2"),
            1,
            [
                (
                    "breaking: servers: https://api.beehive-ledger.example/v1 is now "
                    "https://api.beehive-ledger.example/v2"
                )
            ],
        ),
        (
            lambda d: d["servers"].append({"url": "https://eu.beehive-ledger.example/v1"}),
            0,
            [],
        ),
        (
            lambda d: in_form(d["paths"]["/hives"]["post"]["requestBody"]),
            1,
            [
                (
                    "breaking: hives.create: request body application/json is now "
                    "application/x-www-form-urlencoded"
                )
            ],
        ),
        (
            lambda d: d["components"]["parameters"]["Limit"]["schema"].update(maximum=50),
            1,
            [
                "breaking: hives.list limit: maximum 100 is now 50",
                "breaking: inspections.list limit: maximum 100 is now 50",
            ],
        ),
        (
            lambda d: d["components"]["parameters"]["Limit"]["schema"].pop("maximum"),
            0,
            [
                "safe: hives.list limit: maximum 100 is now none",
                "safe: inspections.list limit: maximum 100 is now none",
            ],
        ),
        (
            lambda d: d["components"]["parameters"]["Cursor"]["schema"].update(minLength=3),
            1,
            [
                "breaking: hives.list cursor: no minLength is now 3",
                "breaking: inspections.list cursor: no minLength is now 3",
            ],
        ),
        (
            lambda d: d["components"]["parameters"]["Limit"]["schema"].update(default=10),
            1,
            [
                "breaking: hives.list limit: default 25 is now 10",
                "breaking: inspections.list limit: default 25 is now 10",
            ],
        ),
        (
            lambda d: answers(d["paths"]["/hives"]["post"], {"204": {"description": "Made."}}),
            1,
            ["breaking: hives.create answer: response 201 is now 204, without content"],
        ),
        (
            lambda d: answers(
                d["paths"]["/hives"]["post"], {"200": d["paths"]["/hives"]["post"]["responses"]["201"]}
            ),
            0,
            ["safe: hives.create answer: status 201 is now 200"],
        ),
        (
            lambda d: schema(d, "NewHive").pop("required"),
            1,
            [
                "breaking: hives.list answer.data[].name: is no longer required",
                "safe: hives.create name: is no longer required",
            ],
        ),
        (
            lambda d: d["paths"]["/hives"]["post"].pop("requestBody"),
            1,
            ["breaking: hives.create: request body removed"],
        ),
        (
            lambda d: d["paths"]["/hives"]["get"].update(
                requestBody={"required": True, "content": {"application/json": {"schema": {}}}}
            ),
            1,
            ["breaking: hives.list: new required request body"],
        ),
        (
            lambda d: in_csv(d["paths"]["/hives"]["get"]),
            1,
            ["breaking: hives.list answer: response application/json is now text/csv"],
        ),
        (
            lambda d: asks(d, d),
            1,
            ["breaking: security: credentials token are now token and tenant"],
        ),
        (
            lambda d: asks(d, d["paths"]["/hives"]["post"]),
            1,
            ["breaking: hives.create: credentials token are now token and tenant"],
        ),
        (
            lambda d: asks(d, d, {"token": []}, {"token": [], "tenant": []}),
            0,
            [],
        ),
        (lambda d: d.pop("security"), 0, []),
    ],
)
def test_a_change_is_one_line(
    edit: Callable[[Json], object], code: int, lines: list[str], checkout: Checkout
) -> None:
    newer = checkout.document(edit)

    found = checkout.drift(newer)

    assert (found[0], sorted(found[1])) == (code, sorted(lines))
