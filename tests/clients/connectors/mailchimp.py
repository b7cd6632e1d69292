"""Mailchimp's client for Python."""

from __future__ import annotations

from airbyte_agent_mailchimp import MailchimpAuthConfig, SyncMailchimpConnector

from tests.clients.comparison import Client

SINCE = "2026-01-02T03:04:05+00:00"
LIST = {"list_id": "57afe96172"}
CAMPAIGN = {"campaign_id": "42694e9e57"}
PAGE = {"count": 3, "offset": 6}


def connect(url: str) -> SyncMailchimpConnector:
    return SyncMailchimpConnector(MailchimpAuthConfig(api_key="planted-us6"), base_url=f"{url}/3.0")


CLIENT = Client(
    packages=("mailchimp-marketing==3.0.80",),
    connect=connect,
    calls={
        "campaigns.list": {
            **PAGE,
            **LIST,
            "status": "sent",
            "since_send_time": SINCE,
            "sort_field": "send_time",
            "sort_dir": "DESC",
        },
        "campaigns.get": CAMPAIGN,
        "lists.list": {**PAGE, "email": "a+b@example.com"},
        "lists.get": LIST,
        "list_members.list": {
            **LIST,
            **PAGE,
            "status": "subscribed",
            "since_last_changed": SINCE,
            "vip_only": True,
            "interest_ids": "9143cf3bd1,3a2a927344",
            "interest_match": "any",
        },
        "list_members.get": {**LIST, "subscriber_hash": "someone+else@example.com"},
        "reports.list": {**PAGE, "type": "regular", "before_send_time": SINCE},
        "reports.get": CAMPAIGN,
        "email_activity.list": {**CAMPAIGN, **PAGE, "since": SINCE},
        "automations.list": {**PAGE, "status": "sending", "since_start_time": SINCE},
        "tags.list": {**LIST, "name": "early & late"},
        "interest_categories.list": {**LIST, **PAGE},
        "interest_categories.get": {**LIST, "interest_category_id": "a1e9f4b7f6"},
        "interests.list": {**LIST, **PAGE, "interest_category_id": "a1e9f4b7f6"},
        "interests.get": {**LIST, "interest_category_id": "a1e9f4b7f6", "interest_id": "9143cf3bd1"},
        "segments.list": {**LIST, **PAGE, "type": "static", "since_updated_at": SINCE},
        "segments.get": {**LIST, "segment_id": "49377"},
        "segment_members.list": {**LIST, **PAGE, "segment_id": "49377"},
        "unsubscribes.list": {**CAMPAIGN, **PAGE},
    },
    differences={
        "list_members.list": {
            "query vip_only": "The client writes Python's `True`; the document says boolean."
        },
    },
)
