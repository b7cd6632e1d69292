"""The calls of ``tests/clients/connectors/outreach.py``, made by Singer's tap for Outreach."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime

from driver import serve
from singer import metadata
from tap_outreach.client import OutreachClient
from tap_outreach.discover import discover
from tap_outreach.sync import sync_endpoint

OutreachClient.BASE_URL = f"{sys.argv[1]}/api/v2/"
client = OutreachClient({})
client._OutreachClient__access_token = "planted-access"
client._OutreachClient__expires_at = datetime.max  # noqa: DTZ901  the tap compares it with a time without a zone


def reading(stream: object) -> Callable[[], object]:
    known = metadata.to_map(stream.metadata)
    return lambda: sync_endpoint(client, {}, {}, "2026-01-02T00:00:00Z", stream, known)


serve({f"{stream.tap_stream_id}.list": reading(stream) for stream in discover().streams})
