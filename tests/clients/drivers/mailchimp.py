"""The calls of ``tests/clients/connectors/mailchimp.py``, made by Mailchimp's client."""

from __future__ import annotations

import sys

from driver import serve
from mailchimp_marketing import Client

client = Client({"api_key": "planted-us6"})
client.api_client.host = f"{sys.argv[1]}/3.0"

SINCE = "2026-01-02T03:04:05+00:00"
LIST, CAMPAIGN, CATEGORY, SEGMENT = "57afe96172", "42694e9e57", "a1e9f4b7f6", "49377"
PAGE = {"count": 3, "offset": 6}

serve(
    {
        "campaigns.list": lambda: client.campaigns.list(
            **PAGE,
            list_id=LIST,
            status="sent",
            since_send_time=SINCE,
            sort_field="send_time",
            sort_dir="DESC",
        ),
        "campaigns.get": lambda: client.campaigns.get(CAMPAIGN),
        "lists.list": lambda: client.lists.get_all_lists(**PAGE, email="a+b@example.com"),
        "lists.get": lambda: client.lists.get_list(LIST),
        "list_members.list": lambda: client.lists.get_list_members_info(
            LIST,
            **PAGE,
            status="subscribed",
            since_last_changed=SINCE,
            vip_only=True,
            interest_ids="9143cf3bd1,3a2a927344",
            interest_match="any",
        ),
        "list_members.get": lambda: client.lists.get_list_member(LIST, "someone+else@example.com"),
        "reports.list": lambda: client.reports.get_all_campaign_reports(
            **PAGE, type="regular", before_send_time=SINCE
        ),
        "reports.get": lambda: client.reports.get_campaign_report(CAMPAIGN),
        "email_activity.list": lambda: client.reports.get_email_activity_for_campaign(
            CAMPAIGN, **PAGE, since=SINCE
        ),
        "automations.list": lambda: client.automations.list(**PAGE, status="sending", since_start_time=SINCE),
        "tags.list": lambda: client.lists.tag_search(LIST, name="early & late"),
        "interest_categories.list": lambda: client.lists.get_list_interest_categories(LIST, **PAGE),
        "interest_categories.get": lambda: client.lists.get_interest_category(LIST, CATEGORY),
        "interests.list": lambda: client.lists.list_interest_category_interests(LIST, CATEGORY, **PAGE),
        "interests.get": lambda: client.lists.get_interest_category_interest(LIST, CATEGORY, "9143cf3bd1"),
        "segments.list": lambda: client.lists.list_segments(
            LIST, **PAGE, type="static", since_updated_at=SINCE
        ),
        "segments.get": lambda: client.lists.get_segment(LIST, SEGMENT),
        "segment_members.list": lambda: client.lists.get_segment_members_list(LIST, SEGMENT, **PAGE),
        "unsubscribes.list": lambda: client.reports.get_unsubscribed_list_for_campaign(CAMPAIGN, **PAGE),
    }
)
