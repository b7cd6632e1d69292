"""The calls of ``tests/clients/connectors/zendesk_talk.py``, made by zenpy."""

from __future__ import annotations

import os
import sys
from urllib.parse import urlsplit

from driver import serve
from zenpy import Zenpy

where = urlsplit(sys.argv[1])
os.environ.update(ZENPY_FORCE_SCHEME=where.scheme, ZENPY_FORCE_NETLOC=where.netloc)
talk = Zenpy(subdomain="acme", email="ann@example.com", token="planted-zendesk-token").talk

serve(
    {
        "phone_numbers.list": talk.phone_numbers,
        "phone_numbers.get": lambda: talk.phone_numbers(id=6),
        "agents_activity.list": talk.agents_activity,
        "agents_overview.list": talk.agents_overview,
        "account_overview.list": talk.account_overview,
        "current_queue_activity.list": talk.current_queue_activity,
        "calls.list": lambda: talk.calls.incremental(start_time=1547635159),
        "call_legs.list": lambda: talk.legs.incremental(start_time=1547635159),
    }
)
