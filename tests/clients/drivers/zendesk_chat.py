"""The calls of ``tests/clients/connectors/zendesk_chat.py``, made by zenpy."""

from __future__ import annotations

import os
import sys
from urllib.parse import urlsplit

from driver import serve
from zenpy import Zenpy

where = urlsplit(sys.argv[1])
os.environ.update(ZENPY_FORCE_SCHEME=where.scheme, ZENPY_FORCE_NETLOC=where.netloc)
chats = Zenpy(subdomain="acme", oauth_token="planted-chat-token").chats

serve(
    {
        "accounts.get": chats.accounts,
        "agents.list": chats.agents,
        "agents.get": lambda: chats.agents(id=5),
        "bans.list": chats.bans,
        "bans.get": lambda: chats.bans(id=124503543),
        "chats.list": lambda: chats.incremental(start_time=1546326000),
        "chats.get": lambda: chats(id="1704.2314815.QHgVx6SOrRuSx"),
        "departments.list": chats.departments,
        "departments.get": lambda: chats.departments(id=1817719521),
        "goals.list": chats.goals,
        "goals.get": lambda: chats.goals(id=265),
        "shortcuts.list": chats.shortcuts,
        "shortcuts.get": lambda: chats.shortcuts(name="help"),
        "triggers.list": chats.triggers,
    }
)
