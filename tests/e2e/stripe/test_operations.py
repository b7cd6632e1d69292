"""Every operation that localstripe serves, done for real, async and sync; and the others, which it lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from airbyte_agent_sdk.errors import AuthenticationError, ConnectorValidationError, NotFoundError
from airbyte_agent_stripe import StripeConnector

pytestmark = pytest.mark.anyio

T = TypeVar("T", bound=Callable[..., Any])

EXERCISED: set[str] = set()

#: localstripe answers 404 to these, having no such route or taking the word for an id, and 400 to the last:
#: its subscriptions are to plans, from before there were prices.
NOT_SERVED: dict[str, dict[str, Any]] = {
    "customers.search": {"query": "email:'ada@example.com'"},
    "invoices.search": {"query": "total>0"},
    "charges.search": {"query": "amount>0"},
    "subscriptions.search": {"query": "status:'active'"},
    "products.search": {"query": "active:'true'"},
    "payment_intents.search": {"query": "status:'succeeded'"},
    "invoice_finalizations.create": {"id": "in_1"},
    "invoice_sends.create": {"id": "in_1"},
    "prices.create": {"currency": "eur", "product": "prod_1", "unit_amount": 100},
    "checkout_sessions.create": {"mode": "payment", "success_url": "https://example.com"},
    "disputes.list": {},
    "disputes.get": {"id": "dp_1"},
    "subscriptions.create": {"customer": "cus_1", "items": [{"price": "price_1"}]},
}


def exercises(*operations: str) -> Callable[[T], T]:
    """Says which operations a test calls; the ``stripe`` fixture holds it to that."""

    def mark(test: T) -> T:
        test.operations = operations
        EXERCISED.update(operations)
        return test

    return mark


@pytest.fixture
def customer(seed) -> str:
    return seed("customers", email="ada@example.com")


@pytest.fixture
def card(seed) -> str:
    return seed(
        "payment_methods",
        type="card",
        card__number="4242424242424242",
        card__exp_month="12",
        card__exp_year="2040",
        card__cvc="123",
    )


@pytest.fixture
def paying_customer(seed, customer, card) -> str:
    seed(f"payment_methods/{card}/attach", customer=customer)
    return seed(f"customers/{customer}", invoice_settings__default_payment_method=card)


@pytest.fixture
def plan(seed) -> str:
    return seed(
        "plans", amount="1000", currency="eur", interval="month", product=seed("products", name="Tea")
    )


@pytest.fixture
def subscription(seed, paying_customer, plan) -> str:
    return seed("subscriptions", customer=paying_customer, items__0__plan=plan, items__0__quantity="2")


@pytest.fixture
def charge(seed, customer) -> str:
    source = seed(
        f"customers/{customer}/sources",
        source__object="card",
        source__number="4242424242424242",
        source__exp_month="12",
        source__exp_year="2040",
        source__cvc="123",
    )
    return seed("charges", amount="1500", currency="eur", customer=customer, source=source)


@exercises("customers.create", "customers.get", "customers.update", "customers.delete")
async def test_a_customer_from_first_to_last(stripe):
    created = await stripe.customers.create(
        name="Ada Lovelace",
        email="ada@example.com",
        phone="+44 20",
        address={"city": "London", "line1": "St James's Square 12 & more"},
        metadata={"tier": "gold", "näme": "Größe"},
    )
    assert type(created).__name__ == "Customer"
    assert created.id.startswith("cus_")
    assert (created.name, created.email, created.phone) == ("Ada Lovelace", "ada@example.com", "+44 20")
    assert created.address.line1 == "St James's Square 12 & more"
    assert created.metadata == {"tier": "gold", "näme": "Größe"}

    updated = await stripe.customers.update(created.id, name="Ada King", metadata={"tier": "silver"})
    assert (updated.name, updated.email) == ("Ada King", "ada@example.com")
    assert updated.metadata == {"tier": "silver", "näme": "Größe"}
    assert (await stripe.customers.get(created.id)).name == "Ada King"

    gone = await stripe.customers.delete(created.id)
    assert type(gone).__name__ == "DeletedCustomer"
    assert (gone.id, gone.deleted) == (created.id, True)
    with pytest.raises(NotFoundError) as caught:
        await stripe.customers.get(created.id)
    assert str(caught.value) == "customers.get: 404: Not Found"
    assert caught.value.body == {"error": {"message": "Not Found", "type": "invalid_request_error"}}


@exercises("customers.list")
async def test_customers_page_by_page(stripe, seed):
    ids = [seed("customers", email=f"{number}@example.com") for number in range(25)]

    page = await stripe.customers.list(limit=10)
    assert [customer.id for customer in page.data] == ids[:10]
    assert page.warnings == ()
    assert page.has_next_page
    second = await page.next_page()
    third = await second.next_page()
    assert [customer.id for customer in third.data] == ids[20:]
    assert not third.has_next_page

    assert [customer.id async for customer in stripe.customers.list(limit=10)] == ids
    assert [len(page.data) async for page in stripe.customers.list(limit=10).pages()] == [10, 10, 5]
    assert [len(page.data) async for page in stripe.customers.list(limit=10).pages(max_pages=2)] == [10, 10]
    assert len(await stripe.customers.list(limit=10).all(max_items=13)) == 13
    assert [customer.id async for customer in stripe.customers.list(starting_after=ids[22])] == ids[23:]
    assert [customer.email async for customer in stripe.customers.list(email="7@example.com")] == [
        "7@example.com"
    ]


@exercises("products.create", "products.list", "products.get", "products.update", "products.delete")
async def test_products(stripe):
    created = await stripe.products.create(name="Tea", description="Leaves", metadata={"origin": "Assam"})
    assert (created.name, created.active, created.metadata) == ("Tea", True, {"origin": "Assam"})
    await stripe.products.create(name="Coffee", active=False)

    assert [product.name async for product in stripe.products.list(limit=1)] == ["Tea", "Coffee"]
    assert [product.name async for product in stripe.products.list(active=False)] == ["Coffee"]
    assert (
        await stripe.products.update(created.id, description="Green leaves")
    ).description == "Green leaves"
    assert (await stripe.products.get(created.id)).description == "Green leaves"
    gone = await stripe.products.delete(created.id)
    assert (gone.id, gone.deleted) == (created.id, True)


@exercises("subscriptions.list", "subscriptions.get", "subscriptions.update", "subscriptions.delete")
async def test_subscriptions(stripe, paying_customer, subscription):
    listed = await stripe.subscriptions.list(customer=paying_customer, status="active")
    assert [found.id for found in listed.data] == [subscription]
    assert [item.quantity for item in listed.data[0].items.data] == [2]
    updated = await stripe.subscriptions.update(
        subscription, items=[{"quantity": 3}], cancel_at_period_end=True
    )
    assert ([item.quantity for item in updated.items.data], updated.cancel_at_period_end) == ([3], True)
    assert (await stripe.subscriptions.get(subscription)).items.data[0].quantity == 3
    assert (await stripe.subscriptions.delete(subscription)).status == "canceled"


@exercises("invoices.create", "invoices.list", "invoices.get")
async def test_invoices(stripe, seed, paying_customer, subscription):
    seed("invoiceitems", customer=paying_customer, amount="500", currency="eur")
    created = await stripe.invoices.create(customer=paying_customer, description="November")
    assert (created.amount_due, created.description, created.customer) == (2500, "November", paying_customer)

    first, second = [invoice.id async for invoice in stripe.invoices.list(customer=paying_customer, limit=1)]
    assert created.id in {first, second}
    assert (await stripe.invoices.get(created.id)).description == "November"


@exercises("charges.list", "charges.get")
async def test_charges(stripe, customer, charge):
    found = [
        found.id async for found in stripe.charges.list(customer=customer, created={"gt": 1_600_000_000})
    ]
    assert found == [charge]
    assert [found async for found in stripe.charges.list(created={"gt": 4_000_000_000})] == []
    found = await stripe.charges.get(charge)
    assert (found.amount, found.currency, found.paid, found.status) == (1500, "eur", True, "succeeded")


@exercises("refunds.create", "refunds.list", "refunds.get")
async def test_refunds(stripe, charge):
    created = await stripe.refunds.create(charge=charge, amount=400, metadata={"reason": "cold"})
    assert (created.amount, created.charge, created.status) == (400, charge, "succeeded")
    assert [refund.id async for refund in stripe.refunds.list(charge=charge)] == [created.id]
    assert (await stripe.refunds.get(created.id)).metadata == {"reason": "cold"}


@exercises("balance_transactions.list", "balance_transactions.get")
async def test_balance_transactions(stripe, charge):
    (transaction,) = [found async for found in stripe.balance_transactions.list(limit=5)]
    assert (transaction.amount, transaction.source) == (1500, charge)
    assert (await stripe.balance_transactions.get(transaction.id)).type == "charge"


@exercises("balance.get")
async def test_the_balance_is_one_object(stripe, caplog):
    balance = await stripe.balance.get()
    assert balance.livemode is False
    # localstripe gives an object where Stripe gives a list of them: the value is kept, and spoken of.
    assert balance.available["amount"] == 2000
    assert "available" in caplog.text


@exercises(
    "payment_intents.create",
    "payment_intents.list",
    "payment_intents.get",
    "payment_intents.update",
    "payment_intent_confirmations.create",
    "payment_intent_cancellations.create",
)
async def test_payment_intents(stripe, paying_customer, card):
    paid = await stripe.payment_intents.create(
        amount=100, currency="eur", customer=paying_customer, payment_method=card, confirm=True
    )
    assert paid.status == "succeeded"

    waiting = await stripe.payment_intents.create(amount=200, currency="eur", payment_method=card)
    assert waiting.status == "requires_confirmation"
    updated = await stripe.payment_intents.update(waiting.id, metadata={"order": "7"})
    assert updated.metadata == {"order": "7"}
    confirmed = await stripe.payment_intent_confirmations.create(waiting.id)
    assert (confirmed.id, confirmed.status) == (waiting.id, "succeeded")

    dropped = await stripe.payment_intents.create(amount=300, currency="eur")
    canceled = await stripe.payment_intent_cancellations.create(dropped.id)
    assert canceled.status == "canceled"
    assert (await stripe.payment_intents.get(dropped.id)).status == "canceled"
    listed = await stripe.payment_intents.list(limit=10)
    assert [intent.id for intent in listed.data] == [paid.id, waiting.id, dropped.id]


@exercises("payment_method_attachments.create")
async def test_a_card_is_attached_to_a_customer(stripe, customer, card):
    attached = await stripe.payment_method_attachments.create(card, customer=customer)
    assert (attached.id, attached.customer) == (card, customer)


@exercises("payouts.list", "payouts.get")
async def test_payouts(stripe, seed):
    payout = seed("payouts", amount="700", currency="eur")
    assert [found.id async for found in stripe.payouts.list()] == [payout]
    found = await stripe.payouts.get(payout)
    assert (found.amount, found.status) == (700, "pending")


async def test_a_refused_value_carries_the_server_s_words(stripe):
    with pytest.raises(ConnectorValidationError, match=r"customers\.list: 400: Unexpected created") as caught:
        await stripe.customers.list(created={"gte": 1})
    assert (caught.value.status_code, caught.value.entity, caught.value.action) == (400, "customers", "list")
    assert not caught.value.retryable


async def test_a_wrong_key_is_told_apart(connect, stripe_url):
    with pytest.raises(AuthenticationError) as caught:
        await connect(stripe_url, api_key="nonsense").customers.list()
    assert caught.value.status_code == 401
    assert "nonsense" not in str(caught.value)


async def test_check_says_whether_the_credentials_work(connect, stripe_url):
    assert (await connect(stripe_url).check()).success
    failed = await connect(stripe_url, api_key="nonsense").check()
    assert not failed.success
    assert "401" in failed.error


async def test_execute_gives_plain_json_by_the_api_s_names(connect, stripe_url, customer):
    stripe = connect(stripe_url)
    found = await stripe.execute("customers", "get", {"id": customer})
    assert found.data["email"] == "ada@example.com"
    listed = await stripe.execute("customers", "list", {"limit": 1})
    assert [record["id"] for record in listed.data] == [customer]
    assert listed.meta["has_more"] is False


@pytest.mark.parametrize(("operation", "params"), NOT_SERVED.items(), ids=NOT_SERVED)
async def test_what_localstripe_lacks_it_says_so(connect, stripe_url, operation, params):
    entity, _, action = operation.partition(".")
    with pytest.raises((NotFoundError, ConnectorValidationError)):
        await connect(stripe_url).execute(entity, action, params)


def test_every_operation_is_exercised_or_not_served():
    entities = StripeConnector.definition.entities
    every = {f"{entity}.{action}" for entity, actions in entities.items() for action in actions}
    assert every - EXERCISED - NOT_SERVED.keys() == set(), "no scenario calls these"
    assert EXERCISED | NOT_SERVED.keys() == every, "these are no operations"
    assert EXERCISED & NOT_SERVED.keys() == set(), "these are served after all"
