"""What is Salesforce's own: hosts from tokens, queries and their pages, any field, errors in lists."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_salesforce import SalesforceAuthConfig, SyncSalesforceConnector
from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    NotFoundError,
    PagingError,
    RateLimitError,
    ServerError,
)
from airbyte_agent_sdk.values import null

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

SECRETS = {
    "client_id": "3MVG9.planted",
    "client_secret": "planted-consumer-secret",
    "refresh_token": "5Aep.planted-refresh",
}
AUTH = SalesforceAuthConfig(**SECRETS)
KNOWN = SalesforceAuthConfig(**SECRETS, access_token="00D.planted-known")
V59 = "/services/data/v59.0"
ORIGIN = "https://acme.my.salesforce.com"
QUERY = "SELECT Id, Name FROM Account WHERE Name = 'Bob\\'s + 50% Größe'"


def connector(
    server: MisbehavingServer, auth: SalesforceAuthConfig = KNOWN, **options: Any
) -> SyncSalesforceConnector:
    return SyncSalesforceConnector(auth, base_url=f"{server.url}{V59}", strict=True, **options)


def token(number: int, origin: str = ORIGIN) -> dict[str, str]:
    """The answer to a token request, as jsforce's ``TokenResponse`` has it: without a lifetime."""
    return {
        "access_token": f"00D.planted-{number}",
        "instance_url": origin,
        "id": "https://login.salesforce.com/id/00Dxx0000001gPL/005xx000001SwiU",
        "issued_at": "1772355000000",
        "signature": "planted-signature",
        "token_type": "Bearer",
    }


def record(number: int, **fields: object) -> dict[str, object]:
    url = f"{V59}/sobjects/Account/001xx{number}"
    return {"attributes": {"type": "Account", "url": url}, "Id": f"001xx{number}", **fields}


def page(*records: object, following: str | None = None) -> bytes:
    more = {} if following is None else {"nextRecordsUrl": following}
    return ok({"totalSize": 3, "done": following is None, **more, "records": [*records]})


def refusal(status: int, code: str, message: str = "No", **headers: str) -> bytes:
    return answer(status, json.dumps([{"message": message, "errorCode": code, "fields": []}]), **headers)


class Organization:
    """Salesforce's hosts, which answer in turn; a token request gets the next token."""

    def __init__(self, *answers: httpx.Response, origins: tuple[str, ...] = (ORIGIN, ORIGIN)) -> None:
        self.asked: list[httpx.Request] = []
        self._answers, self._origins, self._tokens = [*answers], origins, 0

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self._respond))

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if request.url.path == "/services/oauth2/token":
            self._tokens += 1
            return httpx.Response(200, json=token(self._tokens, self._origins[self._tokens - 1]))
        return self._answers.pop(0)

    @property
    def seen(self) -> list[tuple[str, str, str | None]]:
        return [(one.method, one.url.host, one.headers.get("authorization")) for one in self.asked]


def found(*records: object) -> httpx.Response:
    return httpx.Response(200, json={"totalSize": len(records), "done": True, "records": [*records]})


@pytest.mark.parametrize(
    ("settings", "host"),
    [
        ({}, "login.salesforce.com"),
        ({"domain": "test"}, "test.salesforce.com"),
        ({"domain": "acme--dev.sandbox.my"}, "acme--dev.sandbox.my.salesforce.com"),
    ],
)
def test_calls_go_to_the_host_that_the_token_response_names(settings, host):
    salesforce_com = Organization(found(record(1)), found())
    with SyncSalesforceConnector(AUTH, http_client=salesforce_com.client(), **settings) as salesforce:
        assert [account.id for account in salesforce.accounts.list("SELECT Id FROM Account")] == ["001xx1"]
        assert salesforce.leads.list("SELECT Id FROM Lead").all() == []
    assert salesforce_com.seen == [
        ("POST", host, None),
        ("GET", "acme.my.salesforce.com", "Bearer 00D.planted-1"),
        ("GET", "acme.my.salesforce.com", "Bearer 00D.planted-1"),
    ]
    exchange = salesforce_com.asked[0]
    assert dict(parse_qsl(exchange.content.decode())) == {**SECRETS, "grant_type": "refresh_token"}
    assert exchange.headers["content-type"] == "application/x-www-form-urlencoded"


def test_a_client_without_a_secret_sends_none():
    salesforce_com = Organization(found())
    auth = SalesforceAuthConfig(client_id="3MVG9.planted", refresh_token="5Aep.planted-refresh")
    with SyncSalesforceConnector(auth, http_client=salesforce_com.client()) as salesforce:
        salesforce.query.list("SELECT Id FROM Account").all()
    assert dict(parse_qsl(salesforce_com.asked[0].content.decode())).keys() == {
        "client_id",
        "refresh_token",
        "grant_type",
    }


def test_a_session_that_expired_is_replaced_and_may_move_to_another_host():
    expired = [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}]
    salesforce_com = Organization(
        httpx.Response(401, json=expired), found(record(1)), origins=("https://eu7.my.salesforce.com",)
    )
    with SyncSalesforceConnector(
        KNOWN, instance_url=ORIGIN, http_client=salesforce_com.client()
    ) as salesforce:
        assert len(salesforce.accounts.list("SELECT Id FROM Account").all()) == 1
    assert salesforce_com.seen == [
        ("GET", "acme.my.salesforce.com", "Bearer 00D.planted-known"),
        ("POST", "login.salesforce.com", None),
        ("GET", "eu7.my.salesforce.com", "Bearer 00D.planted-1"),
    ]


@pytest.mark.parametrize("origin", ["http://evil.example", "acme.my.salesforce.com"])
def test_a_token_is_not_sent_without_encryption(origin):
    salesforce_com = Organization(origins=(origin,))
    with (
        SyncSalesforceConnector(AUTH, http_client=salesforce_com.client()) as salesforce,
        pytest.raises(ConfigurationError, match="instance_url"),
    ):
        salesforce.accounts.get("001xx1")
    assert [host for _, host, _ in salesforce_com.seen] == ["login.salesforce.com"]


def test_no_secret_goes_to_another_domain():
    client = httpx.Client(transport=httpx.MockTransport(lambda request: pytest.fail(str(request.url))))
    with (
        SyncSalesforceConnector(AUTH, domain="evil.example/x?", http_client=client) as salesforce,
        pytest.raises(ConfigurationError, match="domain"),
    ):
        salesforce.accounts.get("001xx1")


def test_pages_follow_at_paths_of_their_own(serve):
    """As https://developer.salesforce.com/docs/atlas.en-us.240.0.api_rest.meta/api/resources_query.htm."""
    nested = {"totalSize": 900, "done": False, "nextRecordsUrl": f"{V59}/query/01gN-200", "records": []}
    server = serve(
        page(record(1, Contacts=nested), following=f"{V59}/query/01gRO0000016PIAYA2-2000"),
        page(record(2), following=f"{V59}/query/01gRO0000016PIAYA2-4000"),
        page(record(3)),
    )
    with connector(server) as salesforce:
        accounts = salesforce.accounts.list(QUERY)
        assert accounts.meta["totalSize"] == 3
        assert [account.id for account in accounts] == ["001xx1", "001xx2", "001xx3"]
        assert accounts.data[0]["Contacts"]["nextRecordsUrl"] == f"{V59}/query/01gN-200"
    first, *others = [request.target for request in server.requests]
    assert urlsplit(first).path == f"{V59}/query"
    assert parse_qsl(urlsplit(first).query) == [("q", QUERY)]
    assert others == [f"{V59}/query/01gRO0000016PIAYA2-{number}" for number in (2000, 4000)]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer 00D.planted-known"}


def test_a_next_page_elsewhere_gets_no_token(serve):
    elsewhere = serve()
    server = serve(page(record(1), following=f"{elsewhere.url}{V59}/query/01g-2000"))
    with connector(server) as salesforce, pytest.raises(PagingError, match="another origin"):
        salesforce.accounts.list(QUERY).all()
    assert elsewhere.requests == []


def test_the_size_of_pages_is_a_header(serve):
    server = serve(page(record(1), following=f"{V59}/query/01g-200"), page(record(2)))
    sized = {"Sforce-Query-Options": "batchSize=200"}
    with connector(server) as salesforce:
        assert len(salesforce.with_options(extra_headers=sized).query.list(QUERY).all()) == 2
    assert [request.headers["sforce-query-options"] for request in server.requests] == ["batchSize=200"] * 2


def test_an_aggregate_and_a_related_record_are_kept(serve):
    total = {"attributes": {"type": "AggregateResult"}, "expr0": 12}
    related = {"attributes": {"type": "User", "url": f"{V59}/sobjects/User/005"}, "Name": "Ada"}
    server = serve(page(total), page(record(1, Owner=related, Name=None)))
    with connector(server) as salesforce:
        (count,) = salesforce.query.list("SELECT COUNT(Id) FROM Account")
        assert (count["expr0"], count.id) == (12, None)
        (account,) = salesforce.accounts.list("SELECT Id, Owner.Name FROM Account")
        assert (account["Owner"]["Name"], account.id) == ("Ada", "001xx1")


def test_a_search_has_results_of_its_own(serve):
    server = serve(ok({"searchRecords": [record(1, Name="Acme")]}), ok({"searchRecords": []}))
    with connector(server) as salesforce:
        find = "FIND {Acme \\& Sons} IN NAME FIELDS RETURNING Account(Id, Name)"
        assert [account.name for account in salesforce.accounts.search(find)] == ["Acme"]
        assert salesforce.cases.search("FIND {nothing}").all() == []
    target = urlsplit(server.requests[0].target)
    assert (target.path, parse_qsl(target.query)) == (f"{V59}/search", [("q", find)])


def test_fields_are_selected_by_name_and_days_are_not_times(serve):
    server = serve(
        ok(
            record(
                1,
                Name="Acme",
                CreatedDate="2026-03-01T09:30:00.000+0000",
                LastActivityDate="2026-02-28",
                AnnualRevenue=3.5e6,
                NumberOfEmployees=120,
                BillingAddress={"city": "Lyon", "geocodeAccuracy": None, "latitude": 45.76},
                Region__c="EMEA",
            )
        ),
        ok({"attributes": {"type": "Account", "url": "/x"}, "Name": "Acme"}),
    )
    with connector(server) as salesforce:
        account = salesforce.accounts.get("001xx1")
        assert account.created_date == dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
        assert (account.last_activity_date, account.annual_revenue) == (dt.date(2026, 2, 28), 3_500_000)
        assert (account.number_of_employees, account["Region__c"]) == (120, "EMEA")
        assert account.billing_address is not None
        assert (account.billing_address.city, account.billing_address.latitude) == ("Lyon", 45.76)
        assert salesforce.accounts.get("001xx1", fields="Name,Region__c").id is None
    whole, selected = [urlsplit(request.target) for request in server.requests]
    assert (whole.path, whole.query) == (f"{V59}/sobjects/Account/001xx1", "")
    assert parse_qsl(selected.query) == [("fields", "Name,Region__c")]


def test_any_field_can_be_written(serve):
    created = answer(201, json.dumps({"id": "006xx1", "success": True, "errors": []}))
    server = serve(created, answer(204, ""), answer(204, ""), created, answer(204, ""))
    with connector(server) as salesforce:
        made = salesforce.opportunities.create(
            name="Acme",
            stage_name="Prospecting",
            close_date=dt.date(2026, 3, 31),
            other_fields={"Tier__c": 2},
        )
        assert (made.id, made.success, made.errors) == ("006xx1", True, [])
        salesforce.opportunities.update("006xx1", next_step=None, other_fields={"Tier__c": None})
        salesforce.opportunities.delete("006xx1")
        salesforce.sobjects.create("Invoice__c", {"Amount__c": 12.5, "Lines__c": None})
        salesforce.sobjects.update("Invoice__c", "a00xx1", {"Paid__c": True})
    assert [request.line.rpartition(" ")[0] for request in server.requests] == [
        f"POST {V59}/sobjects/Opportunity",
        f"PATCH {V59}/sobjects/Opportunity/006xx1",
        f"DELETE {V59}/sobjects/Opportunity/006xx1",
        f"POST {V59}/sobjects/Invoice__c",
        f"PATCH {V59}/sobjects/Invoice__c/a00xx1",
    ]
    assert [json.loads(request.body) if request.body else None for request in server.requests] == [
        {"Name": "Acme", "StageName": "Prospecting", "CloseDate": "2026-03-31", "Tier__c": 2},
        {"NextStep": None, "Tier__c": None},
        None,
        {"Amount__c": 12.5, "Lines__c": None},
        {"Paid__c": True},
    ]


def test_fields_go_to_execute_side_by_side(serve):
    server = serve(answer(204, ""))
    with connector(server) as salesforce:
        params = {"id": "003xx1", "Title": null, "Nickname__c": "Countess"}
        salesforce.execute("contacts", "update", params)
    assert json.loads(server.requests[0].body) == {"Title": None, "Nickname__c": "Countess"}


@pytest.mark.parametrize(
    ("response", "error", "message", "retryable"),
    [
        (refusal(400, "MALFORMED_QUERY", "unexpected token"), ConnectorValidationError, "MALFORMED", False),
        (refusal(400, "UNABLE_TO_LOCK_ROW", "exclusive access"), ConnectorValidationError, "exclusive", True),
        (refusal(403, "INSUFFICIENT_ACCESS_OR_READONLY"), AuthenticationError, "INSUFFICIENT_ACCESS", False),
        (
            refusal(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."),
            RateLimitError,
            "TotalRequests",
            False,
        ),
        (
            refusal(401, "INVALID_SESSION_ID", "This session is not valid for use with the REST API"),
            AuthenticationError,
            "not valid for use",
            False,
        ),
        (refusal(404, "NOT_FOUND", "The resource does not exist"), NotFoundError, "NOT_FOUND", False),
        (refusal(500, "UNKNOWN_EXCEPTION", "An unexpected error occurred"), ServerError, "unexpected", True),
        (answer(503, "<html>down</html>", content_type="text/html"), ServerError, "503", True),
    ],
)  # fmt: skip
def test_a_write_that_fails_is_sent_once(serve, response, error, message, retryable):
    server = serve(response)
    with connector(server) as salesforce, pytest.raises(error, match=message) as caught:
        salesforce.accounts.create(name="Acme")
    assert isinstance(caught.value, AirbyteError)
    assert caught.value.retryable is retryable
    assert "planted" not in str(caught.value)
    assert len(server.requests) == 1


def test_too_many_calls_at_once_are_waited_for(serve):
    concurrent = "ConcurrentRequests (Concurrent API Requests) Limit exceeded."
    made = answer(201, json.dumps({"id": "001xx1", "success": True, "errors": []}))
    server = serve(refusal(403, "REQUEST_LIMIT_EXCEEDED", concurrent, Retry_After="0"), made)
    with connector(server) as salesforce:
        assert salesforce.accounts.create(name="Acme").id == "001xx1"
    assert len(server.requests) == 2


def test_a_query_that_fails_for_a_moment_is_tried_again(serve):
    server = serve(refusal(500, "UNKNOWN_EXCEPTION", Retry_After="0"), page(record(1)))
    with connector(server) as salesforce:
        assert len(salesforce.accounts.list(QUERY).all()) == 1


@pytest.mark.parametrize(
    ("entity", "path"),
    [("content_versions", "ContentVersion/068xx1/VersionData"), ("attachments", "Attachment/068xx1/Body")],
)
def test_content_is_downloaded_as_it_is(serve, entity, path):
    content = bytes(range(256)) * 16
    server = serve(answer(200, content, content_type="application/octet-stream"))
    with connector(server) as salesforce, getattr(salesforce, entity).download("068xx1") as file:
        assert file.read() == content
    assert server.requests[0].target == f"{V59}/sobjects/{path}"


def test_a_report_has_values_of_any_kind(serve):
    cells = [
        {"label": "Acme", "value": "001xx1"},
        {"label": "€12", "value": {"amount": 12, "currency": "EUR"}},
    ]
    facts = {"0!T": {"aggregates": [{"label": "1", "value": 1}], "rows": [{"dataCells": cells}]}}
    groups = {"groupings": [{"key": "0", "label": "Web", "value": None, "groupings": []}]}
    ran = {"allData": False, "factMap": facts, "groupingsDown": groups, "groupingsAcross": None}
    server = serve(ok([{"id": "00Oxx1", "name": "Pipeline"}]), ok(ran), ok([]))
    with connector(server) as salesforce:
        assert [report.name for report in salesforce.reports.list()] == ["Pipeline"]
        result = salesforce.reports.get("00Oxx1", include_details=True)
        assert salesforce.reports.list().all() == []
    assert result.fact_map is not None
    assert result.fact_map["0!T"].rows is not None
    (row,) = result.fact_map["0!T"].rows
    assert [cell.value for cell in row.data_cells or []] == [cell["value"] for cell in cells]
    assert (result.all_data, result.groupings_across) == (False, None)
    assert server.requests[1].target == f"{V59}/analytics/reports/00Oxx1?includeDetails=true"


def test_check_asks_for_one_record(serve):
    server = serve(page({"attributes": {"type": "Organization"}, "Id": "00Dxx1"}))
    with connector(server) as salesforce:
        assert salesforce.check().success
    query = dict(parse_qsl(urlsplit(server.requests[0].target).query))
    assert query == {"q": "SELECT Id FROM Organization LIMIT 1"}
