"""Queries that the fakes understand, as far as the tasks write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from airbyte_agent_sdk.values import is_object

__all__ = ["SEARCHES"]


def _jql(record: Mapping[str, Any], query: Any) -> bool:
    """``project = APP AND status = "Done"``, and ``assignee is EMPTY``."""
    fields = record["fields"]
    for clause in re.split(r"\s+AND\s+", re.sub(r"\s+ORDER BY.*", "", str(query)), flags=re.IGNORECASE):
        name, operator, value = re.split(r"\s*(=|\bis\b)\s*", clause.strip(), maxsplit=1, flags=re.IGNORECASE)
        held = fields.get(name.lower())
        if operator != "=":
            if held is not None:
                return False
        elif not is_object(held) or value.strip("\"'").lower() not in [
            str(item).lower() for item in held.values()
        ]:
            return False
    return True


def _drive_query(record: Mapping[str, Any], query: Any) -> bool:
    """``name = 'a' and mimeType = 'b'``."""
    clauses = re.findall(r"(\w+)\s*(=|contains)\s*'([^']*)'", str(query))
    return all(
        str(record.get(name)) == value if operator == "=" else value in str(record.get(name))
        for name, operator, value in clauses
    )


def _hubspot_filters(record: Mapping[str, Any], groups: Any) -> bool:
    def meets(one: Mapping[str, Any]) -> bool:
        return str(record["properties"].get(one["propertyName"])) == str(one.get("value"))

    return any(all(meets(one) for one in group["filters"]) for group in groups)


def _title(record: Mapping[str, Any], query: Any) -> bool:
    text = record["properties"]["title"]["title"][0]["plain_text"]
    return str(query).lower() in text.lower()


SEARCHES: Final[Mapping[str, Mapping[str, Callable[[Mapping[str, Any], Any], bool]]]] = {
    "jira": {"jql": _jql},
    "google-drive": {"q": _drive_query},
    "hubspot": {"filterGroups": _hubspot_filters},
    "notion": {"query": _title, "filter": lambda _, __: True},
}
