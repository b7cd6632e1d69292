"""Servers and credentials of a spec, drafted from the vendor's document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from airbyte_agent_format.model.base import is_mapping, mapping_of

from .matching import OpenApi, VendorOperation
from .picks import Pick, template

__all__ = ["MADE_UP", "schemes", "server"]

#: Stands where an address is needed and no document says one.
MADE_UP = "https://api.example.com"
_CODE = "authorizationCode"


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
        whole, own = template(vendor.whole_path), template(path)
        origin = url.removesuffix(template(vendor.whole_path).removesuffix(template(vendor.path)))
        url = origin + (whole.removesuffix(own) if whole.endswith(own) else "")
        break
    names = re.findall(r"\{(\w+)\}", url)
    servers: list[Any] = document.contents.get("servers") or [None]
    given = mapping_of(mapping_of(servers[0]).get("variables"))
    for name in names[1:]:
        if default := mapping_of(given.get(name)).get("default"):
            url = url.replace(f"{{{name}}}", str(default))
    variables = {
        name: {"default": f"{{{name}}}"}
        | {key: given[name][key] for key in ("enum",) if key in given.get(name, {})}
        for name in re.findall(r"\{(\w+)\}", url)
    }
    return [{"url": url or MADE_UP, **({"variables": variables} if variables else {})}]


def schemes(document: OpenApi) -> dict[str, Any]:
    """The security schemes, each with the settings that it asks for; a bearer token where none is named."""
    given = mapping_of(mapping_of(document.contents.get("components")).get("securitySchemes"))
    found = {
        re.sub(r"\W", "_", name): drafted
        for name, scheme in given.items()
        if is_mapping(scheme) and (drafted := _scheme(scheme))
    }
    return found or {"bearer": _scheme({"type": "http", "scheme": "bearer"})}


def _scheme(scheme: Mapping[str, Any]) -> dict[str, Any]:
    match scheme.get("type"):
        case "http" if str(scheme.get("scheme")).lower() == "basic":
            names = {"username": "User name", "password": "Password"}
            return {
                "type": "http",
                "scheme": "basic",
                "x-airbyte-auth-config": _asking("User name and password", names),
            }
        case "http":
            asked = _asking("Access token", {"token": "Access token"})
            return {"type": "http", "scheme": "bearer", "x-airbyte-auth-config": asked}
        case "apiKey":
            return {
                "type": "apiKey",
                "in": scheme.get("in", "header"),
                "name": scheme.get("name", "Authorization"),
                "x-airbyte-auth-config": _asking("API key", {"api_key": "API key"}),
            }
        case "oauth2":
            return _oauth(mapping_of(scheme.get("flows")))
        case _:
            return {}


def _oauth(flows: Mapping[str, Any]) -> dict[str, Any]:
    name = next((name for name in (_CODE, "clientCredentials") if name in flows), None)
    if name is None:
        # The implicit flow has no refresh token, and no place in a program; its addresses are the other's.
        implicit = mapping_of(flows.get("implicit"))
        flow = {
            "authorizationUrl": implicit.get("authorizationUrl", f"{MADE_UP}/authorize"),
            "tokenUrl": f"{MADE_UP}/token",
        }
        scopes = implicit.get("scopes")
        name = _CODE
    else:
        flow = {
            key: flows[name][key]
            for key in ("authorizationUrl", "tokenUrl", "refreshUrl")
            if key in flows[name]
        }
        scopes = flows[name].get("scopes")
    flow["scopes"] = dict.fromkeys(mapping_of(scopes), "")
    asked = {"client_id": "Client id", "client_secret": "Client secret"}
    if name == _CODE:
        asked |= {"refresh_token": "Refresh token", "access_token": "Access token"}
    config = _asking("OAuth", asked)
    config["required"] = [key for key in config["required"] if key != "access_token"]
    return {"type": "oauth2", "flows": {name: flow}, "x-airbyte-auth-config": config}


def _asking(title: str, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "title": title,
        "type": "object",
        "required": list(names),
        "properties": {
            name: {"type": "string", "title": said, "airbyte_secret": True} for name, said in names.items()
        },
        "auth_mapping": {name: f"${{{name}}}" for name in names},
    }
