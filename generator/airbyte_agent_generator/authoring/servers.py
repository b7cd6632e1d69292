"""Servers of a spec, drafted from the vendor's document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from airbyte_agent_format.model.base import is_list, mapping_of

from .matching import OpenApi, VendorOperation
from .picks import Pick, template

__all__ = ["MADE_UP", "address", "of_operation", "server"]

#: Stands where an address is needed and no document says one.
MADE_UP = "https://api.example.com"
_VARIABLE = re.compile(r"\{(\w+)\}")
#: What a setting may be within a URL; other defaults become part of the URL.
_PART = re.compile(r"[A-Za-z0-9_~-]+(\.[A-Za-z0-9_~-]+)*")
#: Names of variables whose default works for everybody.
_SHARED = re.compile(
    r"(?i)region|env|stage|version|domain|cluster|data_?cent|host|server|protocol|scheme|base|path|port|^dc$|prefix"
)


def server(document: OpenApi, picked: list[tuple[Pick, VendorOperation | None]]) -> list[dict[str, Any]]:
    """The spec's server: the document's, with what the document's paths have before the spec's own.

    Args:
        document: The first document.
        picked: What is taken from it.
    """
    url = document.server
    for pick, vendor in picked:
        path = pick.vendor.partition(" ")[2]
        if vendor is None or vendor.document is not document:
            continue
        theirs, own = template(vendor.path), template(path)
        # The spec's path begins later than the document's, or with a part of the document's server.
        url = url.removesuffix(_before(own, theirs)) + _before(theirs, own)
        break
    return [_drafted(url, _variables(document.contents.get("servers")))]


def of_operation(pick: Pick, vendor: VendorOperation, first: OpenApi) -> list[dict[str, Any]]:
    """The server of an operation; empty where it is the spec's.

    Args:
        pick: Its names.
        vendor: The document's operation.
        first: The document whose server is the spec's.
    """
    own: Any = vendor.contents.get("servers") or vendor.document.contents.get("servers")
    url = _url(own)
    if not url or url == first.server:
        return []
    before = _before(template(vendor.path), template(pick.vendor.partition(" ")[2]))
    return [_drafted(url + before, _variables(own))]


def _before(path: str, end: str) -> str:
    """The segments that a path has more than another, from its beginning; values may differ from names."""
    segments = path.split("/")
    return "/".join(segments[: max(1, len(segments) - end.count("/"))])


def address(document: OpenApi) -> str:
    """Where a document's relative URLs lead: its server, with the defaults of its variables."""
    variables = _variables(document.contents.get("servers"))
    url = _VARIABLE.sub(
        lambda match: str(mapping_of(variables.get(match[1])).get("default") or match[0]), document.server
    )
    return url if "://" in url and "{" not in url else urljoin(f"{MADE_UP}/", url.partition("{")[0])


def _drafted(url: str, given: Mapping[str, Any]) -> dict[str, Any]:
    variables: dict[str, Any] = {}
    for name in _VARIABLE.findall(url):
        said = mapping_of(given.get(name))
        default, enum = said.get("default"), [str(value) for value in said.get("enum", ())]
        fixed = _fixed(name, url, None if default is None else str(default), enum)
        if fixed is not None:
            url = url.replace(f"{{{name}}}", fixed)
            continue
        usable = default is not None and _is_for_all(name, url, str(default), enum)
        variables[name] = {"default": str(default) if usable else f"{{{name}}}"}
        if enum:
            variables[name]["enum"] = enum
    if url.startswith("//"):
        url = f"https:{url}"
    if not re.match(r"https?://|\{", url):
        url = urljoin(f"{MADE_UP}/", url.lstrip("/") if url.startswith("/") else url)
    return {"url": url.rstrip("/") or MADE_UP, **({"variables": variables} if variables else {})}


def _fixed(name: str, url: str, default: str | None, enum: list[str]) -> str | None:
    """The value of a variable that is no setting: a protocol, a port, a path of several parts."""
    if url.startswith(f"{{{name}}}://"):
        return "https" if "https" in enum or default is None else default
    if default is not None and not _PART.fullmatch(default):
        return default.strip("/") if f"/{{{name}}}" in url else default
    return None


def _is_for_all(name: str, url: str, default: str, enum: list[str]) -> bool:
    """Whether a default works for every account; that of a tenant's name is an example."""
    in_host = f"{{{name}}}" in url.partition("://")[2].partition("/")[0]
    if enum:
        return default in enum
    return not in_host or "." in default or bool(_SHARED.search(name)) or default in {"api", "www", "app"}


def _url(servers: Any) -> str:
    return str(mapping_of(servers[0]).get("url", "")).rstrip("/") if is_list(servers) and servers else ""


def _variables(servers: Any) -> dict[str, Any]:
    return mapping_of(mapping_of(servers[0]).get("variables")) if is_list(servers) and servers else {}
