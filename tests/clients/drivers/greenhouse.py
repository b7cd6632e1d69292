"""The calls of ``tests/clients/connectors/greenhouse.py``, made by the client of open-greenhouse-mcp."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from driver import serve
from greenhouse_mcp import client as module
from greenhouse_mcp.harvest.sources import list_sources

module.HARVEST_BASE = f"{sys.argv[1]}/v3"
client = module.GreenhouseClient(client_id="planted-id", client_secret="planted-secret")
client._tokens[""] = ("planted-token", float("inf"))
loop = asyncio.new_event_loop()

PAGE = {"per_page": 3, "ids": [7, 6]}


def get(path: str, **params: Any) -> Callable[[], object]:
    return lambda: loop.run_until_complete(client.harvest_get(path, params=params))


changed = module.add_date_filter(dict(PAGE), "updated_at", gte="2026-01-01")
serve(
    {
        "applications.list": get("/applications", **PAGE),
        "candidates.list": get("/candidates", cursor="eyJpZCI6N30=", per_page=3),
        "departments.list": get("/departments", **PAGE),
        "interviews.list": get("/interviews", **PAGE),
        "job_posts.list": get("/job_posts", **PAGE, active=True),
        "jobs.list": get("/jobs", **changed),
        "offers.list": get("/offers", **PAGE),
        "offices.list": get("/offices", **PAGE),
        "sources.list": lambda: loop.run_until_complete(list_sources(client, per_page=3)),
        "users.list": get("/users", **PAGE, show_service_accounts=False),
        "attachments.list": get(
            "/attachments", per_page=3, application_ids=[1, 2], candidate_ids=[3], type="resume"
        ),
    }
)
