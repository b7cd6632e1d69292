"""What is HubSpot's own: properties as text and of any name, cursors in bodies, ids that may be numbers."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_hubspot import (
    HubspotOAuthAuthConfig,
    HubspotPrivateAppAuthConfig,
    SyncHubspotConnector,
)
from airbyte_agent_sdk.errors import ConnectorValidationError, InvalidParameterError, PagingError

from tests.e2e.misbehaving.server import answer, ok

pytestmark = pytest.mark.once

TOKEN = HubspotPrivateAppAuthConfig(private_app_token="planted-hubspot-token")
DATES = {"createdAt": "2026-04-01T08:00:00.000Z", "updatedAt": "2026-04-02T08:00:00.000Z"}
ADA = {"id": "512", **DATES, "archived": False, "properties": {"email": "ada@example.com", "lastname": None}}


def page(*records: dict[str, Any], after: str | None = None, **more: Any) -> bytes:
    following = {"next": {"after": after, "link": "https://api.hubapi.com/elsewhere"}}
    return ok({"results": records, **more, **({"paging": following} if after else {})})


def test_a_list_goes_on_by_after_until_there_is_no_paging(serve):
    server = serve(page(ADA, after="513"), page({**ADA, "id": "513"}))
    with SyncHubspotConnector(TOKEN, base_url=server.url, strict=True) as hubspot:
        found = [contact.id for contact in hubspot.contacts.list(properties="email,shoe_size", limit=1)]
    assert found == ["512", "513"]
    assert [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests] == [
        {"properties": "email,shoe_size", "limit": "1"},
        {"properties": "email,shoe_size", "limit": "1", "after": "513"},
    ]
    assert server.requests[0].headers["authorization"] == "Bearer planted-hubspot-token"


def test_a_search_goes_on_in_its_body(serve):
    server = serve(page(ADA, after="1", total=2), page({**ADA, "id": "513"}, total=2))
    groups = [{"filters": [{"property_name": "shoe_size", "operator": "IN", "values": ["41", "42"]}]}]
    sorts = [{"property_name": "createdate", "direction": "DESCENDING"}]
    with SyncHubspotConnector(TOKEN, base_url=server.url, strict=True) as hubspot:
        first = hubspot.contacts.search(filter_groups=groups, sorts=sorts, limit=1)
        assert (first.meta["total"], [contact.id for contact in first]) == (2, ["512", "513"])
    asked = {
        "filterGroups": [
            {"filters": [{"propertyName": "shoe_size", "operator": "IN", "values": ["41", "42"]}]}
        ],
        "sorts": [{"propertyName": "createdate", "direction": "DESCENDING"}],
        "limit": 1,
    }
    assert [json.loads(request.body) for request in server.requests] == [asked, {**asked, "after": "1"}]


def test_properties_are_read_by_name_whether_listed_or_not(serve):
    server = serve(
        ok({**ADA, "properties": {"email": "ada@example.com", "shoe_size": "42", "lastname": None}})
    )
    with SyncHubspotConnector(TOKEN, base_url=server.url, strict=True) as hubspot:
        ada = hubspot.contacts.get(
            "ada@example.com", id_property="email", properties="email,lastname,shoe_size"
        )
    assert server.requests[0].target.startswith("/crm/v3/objects/contacts/ada%40example.com?")
    assert (ada.properties.email, ada.properties.lastname, ada.created_at.year) == (
        "ada@example.com",
        None,
        2026,
    )
    assert ada.properties.model_extra == {"shoe_size": "42"}


def test_properties_are_written_whether_listed_or_not_and_none_is_a_list(serve):
    server = serve(answer(201, json.dumps(ADA)))
    with SyncHubspotConnector(TOKEN, base_url=server.url, strict=True) as hubspot:
        hubspot.contacts.create(properties={"email": "ada@example.com", "shoe_size": "42", "lastname": ""})
        with pytest.raises(
            InvalidParameterError, match=r'"properties\.shoe_size" must be a string, not list'
        ):
            hubspot.contacts.create(properties={"shoe_size": [42]})  # type: ignore[dict-item]
    assert [json.loads(request.body) for request in server.requests] == [
        {"properties": {"email": "ada@example.com", "shoe_size": "42", "lastname": ""}}
    ]


def test_an_activity_is_created_in_the_timelines_it_belongs_to(serve):
    server = serve(answer(201, json.dumps({**ADA, "properties": {"hs_note_body": "Called back"}})))
    with SyncHubspotConnector(TOKEN, base_url=server.url, strict=True) as hubspot:
        note = hubspot.notes.create(
            properties={"hs_timestamp": "2026-04-01T08:00:00Z", "hs_note_body": "Called back"},
            associations=[
                {
                    "to": {"id": "512"},
                    "types": [{"association_category": "HUBSPOT_DEFINED", "association_type_id": 202}],
                }
            ],
        )
    assert note.properties.hs_note_body == "Called back"
    assert json.loads(server.requests[0].body)["associations"] == [
        {"to": {"id": "512"}, "types": [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 202}]}
    ]


def test_a_label_is_sent_in_a_list_and_ids_come_back_as_numbers_or_text(serve):
    told = {
        "fromObjectTypeId": "0-1",
        "fromObjectId": 512,
        "toObjectTypeId": "0-2",
        "toObjectId": "9001",
        "labels": [],
    }
    types = [{"category": "HUBSPOT_DEFINED", "typeId": 1, "label": None}]
    server = serve(
        answer(201, json.dumps(told)), page({"toObjectId": 9001, "associationTypes": types}), answer(204)
    )
    between = ("contacts", "512", "companies", "9001")
    with SyncHubspotConnector(TOKEN, base_url=server.url, strict=True) as hubspot:
        hubspot.associations.create(*between, association_category="HUBSPOT_DEFINED", association_type_id=1)
        (company,) = hubspot.associations.list("contacts", "512", "companies")
        assert hubspot.associations.delete(*between) is None
    assert json.loads(server.requests[0].body) == [
        {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 1}
    ]
    assert (company.to_object_id, company.association_types[0].label) == (9001, None)


def test_a_refusal_is_told_in_hubspots_words(serve):
    said = {"status": "error", "message": "Property values were not valid", "category": "VALIDATION_ERROR"}
    server = serve(answer(400, json.dumps(said)))
    with (
        SyncHubspotConnector(TOKEN, base_url=server.url) as hubspot,
        pytest.raises(ConnectorValidationError, match=r"deals\.update: 400: Property values were not valid"),
    ):
        hubspot.deals.update("7", properties={"amount": "much"})


def test_an_app_has_its_token_renewed_by_a_form(serve):
    renewed = {"access_token": "planted-access", "refresh_token": "planted-refresh", "expires_in": 1800}
    server = serve(ok(renewed), page(ADA))
    app = HubspotOAuthAuthConfig(
        client_id="12", client_secret="planted-secret", refresh_token="planted-refresh"
    )
    with SyncHubspotConnector(app, base_url=server.url) as hubspot:
        assert len(list(hubspot.contacts.list())) == 1
    assert server.requests[0].line.startswith("POST /oauth/v1/token ")
    assert dict(parse_qsl(server.requests[0].body.decode())) == {
        "grant_type": "refresh_token",
        "client_id": "12",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh",
    }
    assert server.requests[1].headers["authorization"] == "Bearer planted-access"


@pytest.mark.parametrize("entity", ["contacts", "companies", "deals", "tickets"])
def test_a_search_that_ends_at_record_10_000_keeps_them_and_says_what_to_do(serve, entity):
    def full(request):
        first = int(json.loads(request.body).get("after", 0))
        records = [{**ADA, "id": str(number)} for number in range(first, first + 200)]
        return page(*records, after=str(first + 200), total=23_456)

    server = serve(full, forever=True)
    with SyncHubspotConnector(TOKEN, base_url=server.url) as hubspot:
        advice = r"at most 10,000 of 23,456 records.*the last one has the id 9999.*hs_object_id.*GT"
        with pytest.raises(PagingError, match=advice) as caught:
            getattr(hubspot, entity).search(limit=200).all()
    assert [record.id for record in caught.value.records] == [str(number) for number in range(10_000)]
    assert len(server.requests) == 50


def test_a_search_of_exactly_10_000_is_whole(serve):
    def full(request):
        first = int(json.loads(request.body).get("after", 0))
        records = [{**ADA, "id": str(number)} for number in range(first, first + 200)]
        return page(*records, after=str(first + 200) if first < 9_800 else None, total=10_000)

    with SyncHubspotConnector(TOKEN, base_url=serve(full, forever=True).url) as hubspot:
        assert len(hubspot.contacts.search(limit=200).all()) == 10_000


def test_ids_sorts_and_values_of_other_types_are_taken(serve):
    server = serve(ok(ADA), page(ADA), page(ADA), ok(ADA))
    with SyncHubspotConnector(TOKEN, base_url=server.url) as hubspot:
        hubspot.execute("contacts", "get", {"contactId": 512, "properties": ["email", "lastname"]})
        numbers = [{"filters": [{"propertyName": "score", "operator": "GT", "value": 5}]}]
        hubspot.contacts.search(sorts=["-createdate"], filter_groups=numbers)
        hubspot.contacts.search(sorts=[{"propertyName": "createdate", "direction": "DESCENDING"}])
        hubspot.contacts.update("512", properties={"score": 7, "vip": True, "note": "x", "gone": None})
    assert server.requests[0].target == "/crm/v3/objects/contacts/512?properties=email,lastname"
    sent = [json.loads(request.body) for request in server.requests[1:]]
    assert sent[0]["sorts"] == ["-createdate"]
    assert sent[0]["filterGroups"] == numbers
    assert sent[1]["sorts"] == [{"propertyName": "createdate", "direction": "DESCENDING"}]
    assert sent[2] == {"properties": {"score": 7, "vip": True, "note": "x", "gone": None}}
