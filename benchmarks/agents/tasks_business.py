"""Tasks on Stripe, HubSpot, Intercom, Zendesk and Gong."""

from __future__ import annotations

from collections import Counter
from typing import Final

from .task import Guess, Records, Step, Task

__all__ = ["TASKS"]

_ADA = "ada@example.com"
_WEEK = {"fromDateTime": "2026-11-23T00:00:00Z", "toDateTime": "2026-11-30T00:00:00Z"}


def _customer(email: str = _ADA) -> Step:
    return Step(
        "find a stripe customer by email", r"stripe\.customers\.list", "stripe.customers.find",
        {"email": email}, {"email": "customer_email"}, ("id", "email"), "customers",
    )  # fmt: skip


def _ada_id(records: Records, entity: str) -> str:
    return next(str(item["id"]) for item in records[entity] if item.get("email") == _ADA)


def _talkers(records: Records) -> str:
    spoken: Counter[str] = Counter()
    for call in records["calls_extensive"]:
        for speaker in call["interaction"]["speakers"]:
            spoken[speaker["userId"]] += speaker["talkTime"]
    return spoken.most_common(1)[0][0]


_STRIPE: Final = (
    Task(
        "stripe:refund-last-charge", f"Refund the last charge of {_ADA}.",
        (
            _customer(),
            Step("list the charges of a stripe customer", r"stripe\.charges\.list", "stripe.charges.list_by_customer",
                 {"customer": "=customers[0].id"}, {"customer": "customer_id"}, ("id", "created", "amount"), "charges"),
            Step("refund a charge in stripe", r"stripe\.refunds\.create", "stripe.charges.refund",
                 {"charge": "=max(charges, key=lambda it: str(it.created)).id"}, {"charge": "charge_id"}),
        ),
        writes=lambda records: [("refunds.create", {"charge": next(
            item["id"] for item in records["charges"] if item["customer"] == _ada_id(records, "customers"))})],
    ),
    Task(
        "stripe:open-invoices-total", "What is the total amount due of all open invoices?",
        (Step("list open invoices in stripe", r"stripe\.invoices\.list", "stripe.invoices.list_open", {"status": "open"},
              {"status": "state"}, ("amount_due",), "invoices", all=True),),
        "sum(it.amount_due for it in invoices)",
        lambda records: sum(item["amount_due"] for item in records["invoices"] if item["status"] == "open"),
    ),
    Task(
        "stripe:failed-charges", "How many charges have failed?",
        (Step("list charges in stripe", r"stripe\.charges\.list", "stripe.payments.list", {}, {}, ("status",), "charges",
              all=True),),
        "sum(it.status == 'failed' for it in charges)",
        lambda records: sum(item["status"] == "failed" for item in records["charges"]),
    ),
    Task(
        "stripe:new-customer", "Add Grace Hopper, grace@example.com, as a customer, then set her address to 1 Main St, Berlin.",
        (
            Step("create a customer in stripe", r"stripe\.customers\.create", "stripe.customers.add",
                 {"email": "grace@example.com", "name": "Grace Hopper"}, {"name": "full_name"}, into="customer"),
            Step("update the address of a stripe customer", r"stripe\.customers\.update", "stripe.customers.set_address",
                 {"id": "=customer.id", "address": {"line1": "1 Main St", "city": "Berlin"}},
                 {"id": "customer_id", "address.line1": "street"}, into="changed"),
        ),
        "(changed.name, changed.address.line1, changed.address.city)",
        lambda _: ("Grace Hopper", "1 Main St", "Berlin"),
        server="localstripe",
    ),
    Task(
        "stripe:cancel-subscription", f"Cancel the subscription of {_ADA}.",
        (
            _customer(),
            Step("list subscriptions of a stripe customer", r"stripe\.subscriptions\.list", "stripe.subscriptions.find",
                 {"customer": "=customers[0].id"}, {"customer": "customerId"}, ("id", "status"), "subscriptions"),
            Step("cancel a stripe subscription", r"stripe\.subscriptions\.delete", "stripe.subscriptions.cancel",
                 {"id": "=subscriptions[0].id"}, {"id": "subscription"}),
        ),
        writes=lambda _: [("subscriptions.delete", {"id": "sub_7"})],
    ),
)  # fmt: skip

_HUBSPOT: Final = (
    Task(
        "hubspot:contact-stage", f"Make the HubSpot contact {_ADA} a customer.",
        (
            Step("search hubspot contacts by email", r"hubspot\.contacts\.search", "hubspot.contacts.find_by_email",
                 {"filterGroups": [{"filters": [{"propertyName": "email", "operator": Guess("equals", "EQ"), "value": _ADA}]}]},
                 {"filterGroups.filters.propertyName": "property"}, ("id", "properties.email"), "contacts"),
            Step("update a hubspot contact's lifecycle stage", r"hubspot\.contacts\.update", "hubspot.contacts.edit",
                 {"contactId": "=contacts[0].id", "properties": {"lifecyclestage": "customer"}},
                 {"contactId": "id"}),
        ),
        writes=lambda _: [("contacts.update", {"contactId": "180", "properties": {"lifecyclestage": "customer"}})],
    ),
    Task(
        "hubspot:won-deals", "What is the total amount of all won deals?",
        (Step("list deals in hubspot", r"hubspot\.deals\.list", "hubspot.deals.all", {}, {},
              ("properties.amount", "properties.dealstage"), "deals", all=True),),
        "sum(float(it.properties.amount) for it in deals if it.properties.dealstage == 'closedwon')",
        lambda records: sum(float(item["properties"]["amount"]) for item in records["deals"]
                            if item["properties"]["dealstage"] == "closedwon"),
    ),
    Task(
        "hubspot:companies-in-berlin", "How many companies are in Berlin?",
        (Step("list companies in hubspot", r"hubspot\.companies\.list", "hubspot.companies.all",
              {"properties": ["name", "city"]}, {"properties": "fields"}, ("properties.city",), "companies", all=True),),
        "sum(it.properties.city == 'Berlin' for it in companies)",
        lambda records: sum(item["properties"]["city"] == "Berlin" for item in records["companies"]),
    ),
)  # fmt: skip

_INTERCOM: Final = (
    Task(
        "intercom:leads", "How many of the Intercom contacts are leads?",
        (Step("list contacts in intercom", r"intercom\.contacts\.list", "intercom.contacts.all", {}, {}, ("role",),
              "contacts", all=True),),
        "sum(it.role == 'lead' for it in contacts)",
        lambda records: sum(item["role"] == "lead" for item in records["contacts"]),
    ),
    Task(
        "intercom:note", "Write a note on the Intercom contact margaret@example.com: renewal agreed.",
        (
            Step("find a contact by email in intercom", r"intercom\.contacts\.list", "intercom.contacts.find", {}, {},
                 ("id", "email"), "contacts", until="it.email == 'margaret@example.com'"),
            Step("write a note on an intercom contact", r"intercom\.notes\.create", "intercom.contacts.add_note",
                 {"contact_id": "=next(it.id for it in contacts if it.email == 'margaret@example.com')",
                  "body": "renewal agreed"}, {"contact_id": "contact", "body": "text"}),
        ),
        writes=lambda _: [("notes.create", {"contact_id": "con90", "body": "renewal agreed"})],
    ),
    Task(
        "intercom:drop-tag", "Delete the Intercom tag named obsolete.",
        (
            Step("list tags in intercom", r"intercom\.tags\.list", "intercom.tags.all", {}, {}, ("id", "name"), "tags"),
            Step("delete an intercom tag", r"intercom\.tags\.delete", "intercom.tags.remove",
                 {"id": "=next(it.id for it in tags if it.name == 'obsolete')"}, {"id": "tag_id"}),
        ),
        writes=lambda _: [("tags.delete", {"id": "62"})],
    ),
)  # fmt: skip

_ZENDESK: Final = (
    Task(
        "zendesk-support:urgent-open", "How many open tickets are urgent?",
        (Step("list zendesk tickets", r"zendesk-support\.tickets\.list", "zendesk.tickets.search", {}, {},
              ("status", "priority"), "tickets", all=True),),
        "sum(it.status == 'open' and it.priority == 'urgent' for it in tickets)",
        lambda records: sum(item["status"] == "open" and item["priority"] == "urgent" for item in records["tickets"]),
    ),
    Task(
        "zendesk-support:answer-and-solve", "Answer Zendesk ticket 412 with 'Fixed in 2.14' and solve it.",
        (Step("reply to a zendesk ticket", r"zendesk-support\.(ticket_comments\.create|tickets\.update)",
              "zendesk.tickets.reply",
              {"ticket_id": 412, "ticket": {"comment": {"body": "Fixed in 2.14"}, "status": "solved"}},
              {"ticket_id": "id", "ticket.comment.body": "text"}),),
        writes=lambda _: [("tickets.update|ticket_comments.create", {"ticket_id": 412, "ticket": {
            "comment": {"body": "Fixed in 2.14"}, "status": "solved"}})],
    ),
)  # fmt: skip

_GONG: Final = (
    Task(
        "gong:spoke-most", "Which user spoke most in last week's calls (23 to 30 November 2026)?",
        (Step("calls with their speakers and talk time in gong", r"gong\.calls_extensive\.list", "gong.calls.search",
              {"filter": _WEEK, "contentSelector": {"exposedFields": {"parties": True, "interaction": {"speakers": True}}}},
              {"filter": "dateRange", "filter.fromDateTime": "from", "filter.toDateTime": "to",
               "contentSelector.exposedFields": "fields"},
              ("interaction.speakers",), "calls", all=True),),
        "most((speaker.userId, speaker.talkTime) for it in calls for speaker in it.interaction.speakers)",
        _talkers,
    ),
    Task(
        "gong:long-calls", "How many calls of last week (23 to 30 November 2026) took more than an hour?",
        (Step("list gong calls of a week", r"gong\.calls\.list", "gong.calls.list", dict(_WEEK),
              {"fromDateTime": "from", "toDateTime": "to"}, ("duration",), "calls", all=True),),
        "sum(it.duration > 3600 for it in calls)",
        lambda records: sum(item["duration"] > 3_600 for item in records["calls"]),
    ),
    Task(
        "gong:pricing", "In how many of last week's calls (23 to 30 November 2026) was pricing a topic?",
        (Step("transcripts of gong calls", r"gong\.call_transcripts\.list", "gong.transcripts.list", {"filter": _WEEK},
              {"filter.fromDateTime": "start", "filter.toDateTime": "end"}, ("transcript.topic",), "calls", all=True),),
        "sum(any(part.topic == 'Pricing' for part in it.transcript) for it in calls)",
        lambda records: sum(item["transcript"][0]["topic"] == "Pricing" for item in records["call_transcripts"]),
    ),
)  # fmt: skip

TASKS: Final = (*_STRIPE, *_HUBSPOT, *_INTERCOM, *_ZENDESK, *_GONG)
