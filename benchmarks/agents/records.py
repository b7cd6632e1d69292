"""What the fakes hold when a task begins: more than three pages of every list that a task reads to its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cache
from typing import Any, Final

from airbyte_agent_sdk.tools.catalog import Catalog

from .connectors import models
from .filling import filled
from .searches import SEARCHES
from .vendor import Service

__all__ = ["new_service", "seeded"]

PEOPLE: Final = ("ada", "grace", "alan", "edsger", "barbara", "donald", "margaret")
CITIES: Final = ("Berlin", "Lyon", "Turin")


def _stripe() -> dict[str, list[dict[str, Any]]]:
    customers = [
        {"id": f"cus_{number}", "object": "customer", "email": f"{name}@example.com", "name": name.title()}
        for number, name in enumerate([*(f"user{count}" for count in range(40)), *PEOPLE])
    ]
    ada = next(item["id"] for item in customers if item["email"] == "ada@example.com")
    charges = [
        {"id": f"ch_{number}", "object": "charge", "customer": ada if number % 5 == 0 else f"cus_{number % 40}",
         "amount": 1_000 + 7 * number, "currency": "eur", "created": 1_795_000_000 - 3_600 * number,
         "status": "failed" if number % 6 == 1 else "succeeded", "refunded": False}
        for number in range(97)
    ]  # fmt: skip
    invoices = [
        {"id": f"in_{number}", "object": "invoice", "customer": f"cus_{number % 40}", "currency": "eur",
         "amount_due": 500 + 13 * number, "status": "open" if number % 5 else "paid",
         "created": 1_795_000_000 - 3_600 * number}
        for number in range(103)
    ]  # fmt: skip
    subscriptions = [
        {"id": f"sub_{number}", "object": "subscription", "customer": ada if number == 7 else f"cus_{number}",
         "status": "active"}
        for number in range(12)
    ]  # fmt: skip
    return {"customers": customers, "charges": charges, "invoices": invoices, "subscriptions": subscriptions}


def _github() -> dict[str, list[dict[str, Any]]]:
    of = {"_owner": "acme", "_repo": "app"}
    labels = ("bug", "wontfix", "docs", "question")
    issues = [
        {**of, "id": f"I_{number}", "number": number, "title": f"Issue {number}", "url": "https://example.com",
         "state": "CLOSED" if number % 9 == 0 else "OPEN", "_states": "CLOSED" if number % 9 == 0 else "OPEN",
         "updatedAt": f"2026-{'03' if number % 2 else '11'}-0{number % 9 + 1}T10:00:00Z",
         "labels": {"nodes": [{"id": f"L_{number % 4}", "name": labels[number % 4]}]}}
        for number in range(94, 0, -1)
    ]  # fmt: skip
    stars = [
        {**of, "starredAt": "2026-11-02T09:00:00Z",
         "node": {"id": f"U_{number}", "login": f"user{number}", "company": "Acme" if number % 3 == 0 else "Other"}}
        for number in range(88)
    ]  # fmt: skip
    releases = [
        {**of, "id": f"R_{number}", "tagName": f"v2.{number}.0", "name": f"2.{number}", "isDraft": False}
        for number in range(14, 0, -1)
    ]
    return {"issues": issues, "stargazers": stars, "releases": releases, "comments": []}


def _gong() -> dict[str, list[dict[str, Any]]]:
    users = [
        {"id": str(5_000 + number), "emailAddress": f"{name}@example.com", "firstName": name.title(),
         "lastName": "Example", "active": number % 4 != 3}
        for number, name in enumerate([*PEOPLE, *(f"rep{count}" for count in range(33))])
    ]  # fmt: skip
    calls = [
        {"id": str(7_000 + number), "title": f"Call {number}", "duration": 1_200 + 97 * number, "isPrivate": False,
         "started": "2026-11-24T10:00:00Z"}
        for number in range(85)
    ]  # fmt: skip
    spoken = [
        {"metaData": {"id": call["id"], "title": call["title"], "isPrivate": False, "duration": call["duration"]},
         "parties": [{"id": str(place), "speakerId": str(place), "name": PEOPLE[(number + place) % 7].title()}
                     for place in range(2)],
         "interaction": {"speakers": [
             {"id": str(place), "userId": str(5_000 + (number + place) % 7),
              "talkTime": 100 + 40 * ((number * 5 + place * 3) % 11) + (900 if number > 35 and place else 0)}
             for place in range(2)]}}
        for number, call in enumerate(calls)
    ]  # fmt: skip
    transcripts = [
        {"callId": call["id"], "transcript": [{"speakerId": "0", "topic": "Pricing" if number % 4 == 1 else "Intro",
         "sentences": [{"start": 0, "end": 900, "text": f"Let us talk about item {number}."}]}]}
        for number, call in enumerate(calls)
    ]  # fmt: skip
    return {"users": users, "calls": calls, "calls_extensive": spoken, "call_transcripts": transcripts}


def _drive() -> dict[str, list[dict[str, Any]]]:
    kinds = ("application/pdf", "text/plain", "image/png")
    files = [
        {"kind": "drive#file", "id": f"file{number}", "name": f"Report {number}", "mimeType": kinds[number % 3],
         "size": str(1_000 + 311 * number), "trashed": False}
        for number in range(230)
    ]  # fmt: skip
    files.insert(190, {"kind": "drive#file", "id": "budget", "name": "Budget 2025", "mimeType": kinds[1],
                      "size": "5", "trashed": False})  # fmt: skip
    permissions = [
        {"_fileId": "budget", "id": f"perm{number}", "type": "user", "emailAddress": f"user{number}@example.com",
         "role": "writer" if number % 3 == 0 else "reader"}
        for number in range(71)
    ]  # fmt: skip
    return {"files": files, "permissions": permissions}


def _hubspot() -> dict[str, list[dict[str, Any]]]:
    contacts = [
        {"id": str(100 + number), "properties": {"email": f"{name}@example.com", "firstname": name.title(),
         "lifecyclestage": "lead"}, "archived": False}
        for number, name in enumerate([*(f"user{count}" for count in range(80)), *PEOPLE])
    ]  # fmt: skip
    deals = [
        {"id": str(300 + number), "properties": {"dealname": f"Deal {number}", "amount": str(900 + 25 * number),
         "dealstage": "closedwon" if number % 3 == 0 else "qualifiedtobuy"}, "archived": False}
        for number in range(92)
    ]  # fmt: skip
    companies = [
        {"id": str(500 + number), "properties": {"name": f"Company {number}", "domain": f"c{number}.example.com",
         "city": CITIES[number % 3]}, "archived": False}
        for number in range(87)
    ]  # fmt: skip
    return {"contacts": contacts, "deals": deals, "companies": companies}


def _intercom() -> dict[str, list[dict[str, Any]]]:
    contacts = [
        {"type": "contact", "id": f"con{number}", "email": f"{name}@example.com", "name": name.title(),
         "role": "lead" if number % 4 == 0 else "user"}
        for number, name in enumerate([*(f"user{count}" for count in range(84)), *PEOPLE])
    ]  # fmt: skip
    tags = [{"type": "tag", "id": str(60 + number), "name": name}
            for number, name in enumerate(("vip", "trial", "obsolete", "partner"))]  # fmt: skip
    return {"contacts": contacts, "tags": tags, "notes": []}


def _jira() -> dict[str, list[dict[str, Any]]]:
    issues: list[dict[str, Any]] = [
        {"id": str(10_000 + number), "key": f"APP-{number}", "fields": {
            "summary": f"Issue {number}", "status": {"name": "Done" if number % 5 == 0 else "To Do"},
            "project": {"key": "APP"}, "labels": [],
            "assignee": None if number % 4 == 0 else {"displayName": PEOPLE[number % 7].title()}}}
        for number in range(1, 368)
    ]  # fmt: skip
    worklogs = [
        {"_issueIdOrKey": "APP-7", "id": str(800 + number), "timeSpentSeconds": 600 + 60 * number,
         "started": "2026-11-02T09:00:00.000+0000"}
        for number in range(83)
    ]  # fmt: skip
    transitions = [{"_issueIdOrKey": f"APP-{number}", "id": identifier, "name": name}
                   for number in (7, 12) for identifier, name in (("11", "To Do"), ("21", "In Progress"), ("31", "Done"))]  # fmt: skip
    return {
        "issues": issues,
        "issue_worklogs": worklogs,
        "issue_transitions": transitions,
        "issue_comments": [],
    }


def _linear() -> dict[str, list[dict[str, Any]]]:
    issues = [
        {"id": f"lin-{number}", "identifier": f"ENG-{number}", "number": number, "title": f"Issue {number}",
         "priority": number % 5, "priorityLabel": ("No priority", "Urgent", "High", "Medium", "Low")[number % 5],
         "assignee": None}
        for number in range(1, 99)
    ]  # fmt: skip
    users = [
        {"id": f"usr-{number}", "name": name.title(), "email": f"{name}@example.com", "active": True}
        for number, name in enumerate([*(f"user{count}" for count in range(75)), *PEOPLE])
    ]
    teams = [{"id": f"team-{key.lower()}", "key": key, "name": name}
             for key, name in (("ENG", "Engineering"), ("OPS", "Operations"), ("DES", "Design"))]  # fmt: skip
    return {"issues": issues, "users": users, "teams": teams}


def _notion() -> dict[str, list[dict[str, Any]]]:
    def text(content: str) -> list[dict[str, Any]]:
        return [{"type": "text", "text": {"content": content, "link": None}, "plain_text": content, "href": None,
                 "annotations": {"bold": False, "italic": False, "color": "default"}}]  # fmt: skip

    stamps = {"created_time": "2026-11-02T09:00:00.000Z", "last_edited_time": "2026-11-02T09:00:00.000Z",
              "created_by": {"object": "user", "id": "u1"}, "last_edited_by": {"object": "user", "id": "u1"},
              "in_trash": False, "archived": False}  # fmt: skip
    titles = [*(f"Meeting {number}" if number % 3 else f"Note {number}" for number in range(146)), "Roadmap"]
    pages = [
        {"_raw": True, "object": "page", "id": f"page-{number}", **stamps, "icon": None, "cover": None,
         "parent": {"type": "workspace", "workspace": True}, "url": f"https://example.com/page-{number}",
         "properties": {"title": {"id": "title", "type": "title", "title": text(title)}}}
        for number, title in enumerate(titles)
    ]  # fmt: skip
    blocks = [
        {"_raw": True, "_block_id": "page-146", "object": "block", "id": f"block-{number}", **stamps,
         "parent": {"type": "page_id", "page_id": "page-146"}, "has_children": False, "type": "to_do",
         "to_do": {"rich_text": text(f"Step {number}"), "checked": number % 4 == 0, "color": "default"}}
        for number in range(84)
    ]  # fmt: skip
    return {"pages": pages, "blocks": blocks}


def _slack() -> dict[str, list[dict[str, Any]]]:
    names = [*(f"team-{number}" for number in range(82)), "launch", "general"]
    channels = [
        {"id": f"C{100 + number}", "name": name, "is_channel": True, "is_archived": False}
        for number, name in enumerate(names)
    ]
    users = [
        {"id": f"U{100 + number}", "name": name, "real_name": name.title(), "deleted": number % 6 == 2}
        for number, name in enumerate([*PEOPLE, *(f"user{count}" for count in range(80))])
    ]
    messages = [
        {"_raw": True, "_channel": "C182", "type": "message", "ts": f"{1_795_000_000 - 600 * number}.000100",
         "user": f"U{100 + (3 if number > 40 else number % 5)}", "text": f"Message {number} about the launch plan",
         "team": "T1", "client_msg_id": f"0000-{number}", "blocks": [{"type": "rich_text", "block_id": f"b{number}",
         "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": f"Message {number}"}]}]}]}
        for number in range(91)
    ]  # fmt: skip
    return {"channels": channels, "users": users, "channel_messages": messages, "messages": []}


def _zendesk() -> dict[str, list[dict[str, Any]]]:
    tickets = [
        {"id": 400 + number, "subject": f"Ticket {number}", "status": ("open", "pending", "solved")[number % 3],
         "priority": ("urgent", "normal", "low", "high")[number % 4], "created_at": "2026-11-02T09:00:00Z"}
        for number in range(95)
    ]  # fmt: skip
    return {"tickets": tickets}


def _asana() -> dict[str, list[dict[str, Any]]]:
    projects = [{"gid": str(2_000 + number), "resource_type": "project", "name": name, "_workspace": "900"}
                for number, name in enumerate([*(f"Project {count}" for count in range(76)), "Website"])]  # fmt: skip
    tasks = [
        {"gid": str(3_000 + number), "resource_type": "task", "_project_gid": "2076",
         "name": f"Bug {number}" if number % 3 == 0 else f"Idea {number}", "completed": False}
        for number in range(91)
    ]  # fmt: skip
    workspaces = [{"gid": "900", "resource_type": "workspace", "name": "Acme"}]
    return {"projects": projects, "tasks": tasks, "workspaces": workspaces}


_SEEDS: Final[Mapping[str, Callable[[], dict[str, list[dict[str, Any]]]]]] = {
    "asana": _asana, "github": _github, "gong": _gong, "google-drive": _drive, "hubspot": _hubspot,
    "intercom": _intercom, "jira": _jira, "linear": _linear, "notion": _notion, "slack": _slack,
    "stripe": _stripe, "zendesk-support": _zendesk,
}  # fmt: skip
#: Entities whose records are kept under another name.
_HOMES: Final[Mapping[str, Mapping[str, str]]] = {
    "asana": {"project_tasks": "tasks", "workspace_projects": "projects"},
    "zendesk-support": {"ticket_comments": "tickets"},
}


@cache
def seeded(slug: str) -> dict[str, list[dict[str, Any]]]:
    """The facts of a service's records, by entity."""
    return _SEEDS[slug]()


def new_service(catalog: Catalog, slug: str) -> Service:
    """The fake of a service, with the records that it begins with."""
    return Service(
        catalog.connectors[slug].definition,
        models(catalog, slug),
        deepcopy(_filled(catalog, slug)),
        _HOMES.get(slug, {}),
        SEARCHES.get(slug, {}),
    )


_FILLED: dict[str, dict[str, list[dict[str, Any]]]] = {}


def _filled(catalog: Catalog, slug: str) -> dict[str, list[dict[str, Any]]]:
    """The records of a service in full; made once."""
    if slug not in _FILLED:
        classes = models(catalog, slug)
        _FILLED[slug] = {
            entity: [
                facts if facts.get("_raw") else filled(_class(classes, entity), facts, number)
                for number, facts in enumerate(facts_of)
            ]
            for entity, facts_of in seeded(slug).items()
        }
    return _FILLED[slug]


def _class(classes: Mapping[str, Any], entity: str) -> Any:
    names = (f"{entity}.{action}" for action in ("list", "search", "get", "create"))
    return next((classes[name] for name in names if classes.get(name) is not None), None)
