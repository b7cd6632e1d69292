"""``Fake``: a typed connector over a fake of its service, on Stripe."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from datetime import UTC, datetime

import pytest
from airbyte_agent_chargebee import SyncChargebeeConnector
from airbyte_agent_github import SyncGithubConnector
from airbyte_agent_jira import SyncJiraConnector
from airbyte_agent_notion import SyncNotionConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorClosedError,
    ConnectorValidationError,
    EntityNotFoundError,
    GraphQLNotFoundError,
    HTTPStatusError,
    NetworkError,
    NotFoundError,
    RateLimitError,
    TimeoutError,
)
from airbyte_agent_sdk.testing import Fake, FakeRequest, Service, UnscriptedCallError
from airbyte_agent_stripe import StripeConnector, SyncStripeConnector
from airbyte_agent_zendesk_support import SyncZendeskSupportConnector

KEY = {"authorization": "Bearer sk_test_fake"}


@pytest.fixture
def fake() -> Fake[SyncStripeConnector]:
    return Fake(SyncStripeConnector)


def test_what_is_created_is_there_until_it_is_deleted(fake):
    stripe = fake.connect(strict=True)
    ada = stripe.customers.create(email="ada@example.com", metadata={"plan": "pro"}, balance=5)
    assert (ada.email, ada.metadata, ada.balance) == ("ada@example.com", {"plan": "pro"}, 5)
    assert ada.id.startswith("cus_")
    assert stripe.customers.get(id=ada.id) == ada
    changed = stripe.customers.update(id=ada.id, name="Ada", metadata={"since": "2026"})
    assert (changed.email, changed.name) == ("ada@example.com", "Ada")
    assert changed.metadata == {"plan": "pro", "since": "2026"}
    assert [one.id for one in stripe.customers.list()] == [ada.id]
    assert stripe.customers.delete(id=ada.id).deleted is True
    assert stripe.customers.list().data == []
    with pytest.raises(NotFoundError) as raised:
        stripe.customers.get(id=ada.id)
    assert raised.value.body["error"]["code"] == "resource_missing"


def test_the_newest_customer_comes_first_and_filters_are_heeded(fake):
    stripe = fake.connector
    ids = [stripe.customers.create(email=f"{name}@example.com").id for name in "abc"]
    assert [one.id for one in stripe.customers.list()] == ids[::-1]
    assert [one.id for one in stripe.customers.list(email="b@example.com")] == [ids[1]]
    first = stripe.customers.get(id=ids[0]).created
    assert [one.id for one in stripe.customers.list(created={"lte": first})] == [ids[0]]
    assert [one.id for one in stripe.customers.search(query="email:'c@example.com'")] == [ids[2]]
    assert stripe.customers.search(query="email~'@EXAMPLE' AND name:'nobody'").data == []


@pytest.mark.parametrize("limit", [1, 7, 10, 100])
def test_lists_page(limit):
    fake = Fake(SyncStripeConnector, records=25)
    found = [one.id for one in fake.connector.customers.list(limit=limit)]
    assert len(found) == len({*found}) == 25
    assert len(fake.calls) == -(-25 // limit)
    pages = fake.connector.customers.search(query="", limit=limit)
    assert len([*pages]) == 25


def test_another_seed_gives_other_values_and_the_same_seed_the_same():
    one, same, other = (Fake(SyncStripeConnector, records=5, seed=seed).connector for seed in (1, 1, 2))
    emails = [[item.email for item in stripe.customers.list()] for stripe in (one, same, other)]
    assert emails[0] == emails[1] != emails[2]
    assert all(email.endswith("@example.com") for email in emails[0])


def test_async_connectors_are_faked_too():
    async def run() -> list[str]:
        fake = Fake(StripeConnector, records=12)
        async with fake.connector as stripe:
            await stripe.customers.create(email="ada@example.com")
            fake.assert_called("customers.create", email="ada@example.com", times=1)
            return [one.id async for one in stripe.customers.list()]

    assert len(asyncio.run(run())) == 13


def test_a_script_sets_what_a_call_gets(fake):
    fake.on("customers.get", id="cus_1").returns({"id": "cus_1", "email": "ada@example.com"})
    ada = fake.connect(strict=True).customers.get(id="cus_1")
    assert (ada.id, ada.email, ada.object) == ("cus_1", "ada@example.com", "customer")
    assert ada.name is None, "only what is required is made up"
    fake.on("customers.get", id="cus_1").returns({"id": "cus_1", "email": "new@example.com"})
    assert fake.connector.customers.get(id="cus_1").email == "new@example.com"


def test_a_list_that_is_scripted_is_paged(fake):
    fake.on("customers.list").returns([{"id": f"cus_{number}"} for number in range(5)])
    found = [one.id for one in fake.connector.customers.list(limit=2)]
    assert found == [f"cus_{number}" for number in range(5)]
    assert len(fake.calls) == 3


def test_a_scripted_list_needs_no_ids_and_takes_records_of_the_connector(fake):
    fake.on("customers.list").returns({"name": str(number)} for number in range(25))
    found = fake.connector.customers.list().all()
    assert [one.name for one in found] == [str(number) for number in range(25)]
    fake.on("customers.list").returns(found[:2])
    assert fake.connector.customers.list().all() == found[:2]
    fake.on("customers.list").returns(["cus_1"])
    with pytest.raises(ConfigurationError, match="a list of records"):
        fake.connector.customers.list()


def test_scripts_run_in_order_and_the_connector_retries(fake):
    fake.on("customers.get", id="cus_1").fails(500, times=2, retry_after=0).returns({"id": "cus_1"})
    assert fake.connector.customers.get(id="cus_1").id == "cus_1"
    assert [call.status for call in fake.calls] == [500, 500, 200]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, ConnectorValidationError),
        (401, AuthenticationError),
        (404, NotFoundError),
        (429, RateLimitError),
    ],
)
def test_failures_are_raised_as_the_services_own_are(fake, status, error):
    fake.on("customers.list").fails(status, "no luck", retry_after=3)
    with pytest.raises(error, match="no luck") as raised:
        fake.connect(max_retries=0).customers.list()
    assert raised.value.status_code == status
    assert raised.value.body["error"]["type"] == "invalid_request_error"
    assert raised.value.retry_after == 3


def test_the_next_calls_can_fail_whatever_they_are(fake):
    stripe = fake.connect(max_retries=0)
    fake.fail_next(503, times=2)
    fake.fail_next(0, operation="products.list")
    for _ in range(2):
        with pytest.raises(HTTPStatusError) as raised:
            stripe.customers.list()
        assert raised.value.status_code == 503
    assert stripe.customers.list().data == []
    with pytest.raises(NetworkError):
        stripe.products.list()
    assert stripe.products.list().data == []


def test_a_dropped_connection_is_retried(fake):
    fake.on("customers.list").drops(times=1).returns([{"id": "cus_1"}])
    assert fake.connector.customers.list().data[0].id == "cus_1"
    assert [call.status for call in fake.calls] == [0, 200]


def test_records_can_be_put_there(fake):
    ada = fake.add("customers", email="ada@example.com", name=None)
    found = fake.connector.customers.get(id=ada["id"])
    assert (found.email, found.name) == ("ada@example.com", None)
    assert found.address.city, "what was not given is made up"
    with pytest.raises(EntityNotFoundError, match="customers"):
        fake.add("custmers")
    with pytest.raises(ConfigurationError, match="created"):
        fake.add("customers", created="yesterday")


def test_a_charge_belongs_to_a_customer_who_is_there(fake):
    customer = fake.add("customers")["id"]
    assert fake.add("charges")["customer"] == customer


def test_an_action_changes_the_record_that_its_path_names(fake):
    stripe = fake.connector
    payment = stripe.payment_intents.create(amount=2000, currency="eur")
    assert stripe.payment_intent_confirmations.create(id=payment.id).id == payment.id
    assert stripe.payment_intents.get(id=payment.id).amount == 2000
    with pytest.raises(NotFoundError):
        stripe.payment_intent_confirmations.create(id="pi_nobody")
    subscription = stripe.subscriptions.create(customer="cus_1")
    assert stripe.subscriptions.delete(id=subscription.id).status == "canceled"


def test_calls_can_be_looked_at(fake):
    fake.connector.customers.create(email="ada@example.com", address={"city": "Lyon"})
    fake.assert_called("customers.create", address={"city": "Lyon"})
    fake.assert_not_called("customers.create", email="grace@example.com")
    assert str(fake.calls[0]) == "customers.create(email='ada@example.com', address={'city': 'Lyon'})"
    with pytest.raises(AssertionError, match=r"grace.*nearest is customers\.create\(email='ada@example"):
        fake.assert_called("customers.create", email="grace@example.com")
    with pytest.raises(AssertionError, match="1 times, not 2"):
        fake.assert_called("customers.create", times=2)
    with pytest.raises(AssertionError, match="was called"):
        fake.assert_not_called("customers.create")
    fake.reset()
    fake.assert_not_called("customers.create")


def test_a_strict_fake_refuses_what_is_not_scripted():
    fake = Fake(SyncStripeConnector, strict=True)
    fake.on("customers.get", id="cus_1").returns({"id": "cus_1"})
    with pytest.raises(UnscriptedCallError, match=r"customers\.get\(id='cus_2'\).*nearest is .*'cus_1'"):
        fake.connector.customers.get(id="cus_2")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda fake: fake.on("customers.gte"), 'did you mean "customers.get"'),
        (lambda fake: fake.on("customers.get", ids="cus_1"), "no parameter 'ids'"),
        (lambda fake: fake.on("customers.list").fails(200), "400 to 599"),
        (lambda fake: fake.on("customers.list").after(1), "follows returns"),
        (lambda fake: fake.fail_next(200), "400 to 599"),
        (lambda fake: fake.assert_called("customers.gte"), 'did you mean "customers.get"'),
        (lambda fake: Fake(dict), "a connector's class"),
        (lambda fake: fake.on(None), "is text"),
        (lambda fake: fake.on("customers.list").fails("404"), "400 to 599, not '404'"),
        (lambda fake: fake.on("customers.list").fails(404, {"message": "gone"}), "is text"),
        (lambda fake: fake.on("customers.list").fails(500, times=0), "times must be"),
        (lambda fake: fake.on("customers.list").fails(429, retry_after=-1), "seconds to wait"),
        (lambda fake: fake.on("customers.list").drops(times=True), "times must be"),
        (lambda fake: fake.on("customers.list").returns([], times=-1), "times must be"),
        (lambda fake: fake.on("customers.list").returns([], status=99), "200 to 599"),
        (lambda fake: fake.on("customers.list").returns([]).after(-1), "seconds to wait"),
        (lambda fake: fake.on("customers.get").returns({"id": object()}), "JSON"),
        (lambda fake: fake.on("customers.get").returns({"id": "\ud800"}), "JSON"),
        (lambda fake: fake.fail_next(503, times=-1), "times must be"),
        (lambda fake: fake.fail_next(429.5), "400 to 599"),
        (lambda fake: fake.fail_next(429, retry_after="soon"), "seconds to wait"),
        (lambda fake: fake.fail_next(500, operation=["customers.get"]), "is text"),
    ],
)
def test_mistakes_of_a_test_are_explained(fake, wrong, says):
    with pytest.raises(ConfigurationError, match=says):
        wrong(fake)


@pytest.mark.parametrize(
    ("method", "url", "content", "status", "code"),
    [
        ("GET", "/v1/customers?limit=x", b"", 400, "parameter_invalid"),
        ("GET", "/v1/customers?limit=101", b"", 400, "parameter_invalid"),
        ("GET", "/v1/customers?created[gte]=x", b"", 400, "parameter_invalid"),
        ("GET", "/v1/customers?lmit=1", b"", 400, "parameter_unknown"),
        ("GET", "/v1/customers?starting_after=cus_nobody", b"", 400, "parameter_invalid"),
        ("GET", "/v1/customers/search", b"", 400, "parameter_missing"),
        ("GET", "/v1/custmers", b"", 404, None),
        ("PATCH", "/v1/customers", b"", 405, None),
        ("POST", "/v1/customers", b"emial=x", 400, "parameter_unknown"),
        ("POST", "/v1/customers", b"address[ctiy]=x", 400, "parameter_unknown"),
        ("POST", "/v1/subscriptions", b"items[0][price]=p", 400, "parameter_missing"),
        (
            "POST",
            "/v1/subscriptions",
            b"customer=cus_1&collection_method=by_pigeon",
            400,
            "parameter_invalid",
        ),
    ],
)
def test_wrong_requests_are_refused_in_the_services_words(method, url, content, status, code):
    headers = {**KEY, "content-type": "application/x-www-form-urlencoded"}
    response = Service(StripeConnector.definition).handle(FakeRequest(method, url, headers, content))
    assert response.status == status
    error = json.loads(response.content)["error"]
    assert error["type"] == "invalid_request_error"
    assert error.get("code", None if code is None else "parameter_invalid") == code


def test_a_request_without_credentials_is_refused():
    service = Service(StripeConnector.definition)
    assert service.handle(FakeRequest("GET", "/v1/customers")).status == 401
    assert service.handle(FakeRequest("GET", "/v1/customers", KEY)).status == 200


def test_an_idempotency_key_repeats_the_response():
    service = Service(StripeConnector.definition)
    headers = {**KEY, "content-type": "application/x-www-form-urlencoded", "idempotency-key": "one"}
    twice = [service.handle(FakeRequest("POST", "/v1/customers", headers, b"name=Ada")) for _ in range(2)]
    assert twice[0].content == twice[1].content
    listed = json.loads(service.handle(FakeRequest("GET", "/v1/customers", KEY)).content)
    assert len(listed["data"]) == 1
    assert (listed["object"], listed["url"], listed["has_more"]) == ("list", "/v1/customers", False)


def test_records_are_created_at_times_that_do_not_depend_on_the_clock(fake):
    created = datetime.fromtimestamp(fake.add("customers")["created"], UTC)
    assert (created.year, created.month, created.day) == (2026, 1, 1)


def test_a_graphql_service_gives_the_fields_that_are_asked_for():
    fake = Fake(SyncGithubConnector, records=2)
    issues = fake.connector.issues.list(owner="acme", repo="rocket", fields=["number", "author.login"]).data
    assert [set(issue.model_dump(exclude_unset=True)) for issue in issues] == [{"number", "author"}] * 2
    assert fake.connector.issues.get(owner="acme", repo="rocket", number=issues[0].number).title
    with pytest.raises(GraphQLNotFoundError):
        fake.connector.issues.get(owner="acme", repo="rocket", number=99)


def test_records_below_a_record_are_its_own_and_need_it():
    fake = Fake(SyncJiraConnector)
    jira = fake.connector
    ids = [fake.add("issues", key=f"ACME-{number}")["key"] for number in (1, 2)]
    body = {"type": "doc", "version": 1, "content": []}
    comment = jira.issue_comments.create(issue_id_or_key=ids[0], body=body)
    assert [one.id for one in jira.issue_comments.list(issue_id_or_key=ids[0])] == [comment.id]
    assert jira.issue_comments.list(issue_id_or_key=ids[1]).data == []
    with pytest.raises(NotFoundError):
        jira.issue_comments.list(issue_id_or_key="ACME-3")


def test_bodies_within_a_field_make_records_too():
    fake = Fake(SyncZendeskSupportConnector)
    ticket = fake.connector.tickets.create(ticket={"subject": "Lost", "comment": {"body": "My key"}})
    assert fake.connector.tickets.get(ticket_id=ticket.id).subject == "Lost"
    assert [one.id for one in fake.connector.tickets.list()] == [ticket.id]


def test_each_record_of_a_list_may_be_in_an_object_of_its_own():
    fake = Fake(SyncChargebeeConnector)
    added = [fake.add("customer", email=f"{name}@example.com")["id"] for name in "abc"]
    request = FakeRequest("GET", "/api/v2/customers?limit=2", {"authorization": "Basic dGVzdDo="})
    page = json.loads(fake.service.handle(request).content)
    assert [list(item) for item in page["list"]] == [["customer"], ["customer"]]
    assert [one.id for one in fake.connect(strict=True).customer.list(limit=2)] == added
    fake.on("customer.list").returns([])
    assert fake.connector.customer.list().data == []


def test_the_caller_is_a_user_too():
    assert Fake(SyncNotionConnector).connector.check().success


@pytest.mark.parametrize("again", range(20))
def test_no_page_is_requested_before_it_is_needed(again):
    fake = Fake(SyncStripeConnector, records=25)
    for _, number in zip(fake.connector.customers.list(), range(3), strict=False):
        assert len(fake.calls) == 1, number
    assert len([one for one, _ in zip(fake.connector.customers.list(), range(11), strict=False)]) == 11
    assert len(fake.calls) == 3


def test_threads_share_a_fake(fake):
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    failures = []

    def work(number):
        try:
            for item in range(20):
                fake.connector.customers.create(email=f"{number}-{item}@example.com")
                assert fake.calls
                fake.assert_called("customers.create")
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert failures == []
    assert len(fake.connector.customers.list(limit=100).all()) == 160


def test_a_response_that_is_slower_than_the_timeout_never_comes(fake):
    fake.on("customers.list").returns([]).after(30)
    for options in ({"timeout": 0.05}, {"deadline": 0.05}):
        with pytest.raises(TimeoutError):
            fake.connect(max_retries=0, **options).customers.list()
    fake = Fake(StripeConnector)
    fake.on("customers.list").returns([]).after(30)

    async def read():
        return await fake.connect(timeout=0.05, max_retries=0).customers.list()

    with pytest.raises(TimeoutError):
        asyncio.run(read())
    fake.on("customers.list").returns([{"id": "cus_1"}]).after(0.01)
    assert len(asyncio.run(fake.connect(timeout=5).customers.list().all())) == 1


def test_a_closed_connector_makes_no_more_calls(fake):
    with fake.connect() as stripe:
        page = stripe.customers.list()
    with pytest.raises(ConnectorClosedError):
        stripe.customers.list()
    assert page.data == []
    fake = Fake(StripeConnector)

    async def outlive():
        async with fake.connect() as stripe:
            customers = stripe.customers.list()
        return await customers.all()

    with pytest.raises(ConnectorClosedError):
        asyncio.run(outlive())
    assert fake.calls == []
