"""Credentials of a spec, drafted from the vendor's document: its schemes, and which of them calls carry."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any, TypeAlias
from urllib.parse import urljoin

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_sdk.names import identifier

from .matching import OpenApi, VendorOperation
from .omissions import Omissions
from .servers import MADE_UP, address

__all__ = ["Access"]

#: Alternatives, each of schemes that go together.
Security: TypeAlias = list[dict[str, list[str]]]

_FLOWS = ("authorizationCode", "clientCredentials", "password")
#: HTTP schemes that are more than a text in a header.
_INTERACTIVE = {"digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth", "privatetoken"} | {
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
}
_PREFIX = re.compile(
    r"""(?i)\b(bearer|token|basic|jwt|apikey|api-key|key)[ =]+["'`]?[<{\[$(]|["'`](bearer|token) """
)


class Access:
    """What authenticates the calls of a spec.

    Args:
        documents: The vendor's; schemes of a name are those of the first document that has it.
        omissions: Takes the schemes that no program can use.

    Attributes:
        schemes: The spec's security schemes, each with the settings that it asks for.
        security: The spec's security.
        notes: What its maintainer should look at, one line each.
    """

    def __init__(self, documents: Sequence[OpenApi], omissions: Omissions) -> None:
        self.notes: list[str] = []
        self.schemes: dict[str, Any] = {}
        self._omissions = omissions
        #: The document's name to those of the spec, of which one is enough.
        self._names: dict[str, list[str]] = {}
        self._asked: set[str] = set()
        for document in documents:
            self._document = document
            given = mapping_of(mapping_of(document.contents.get("components")).get("securitySchemes"))
            for name, scheme in given.items():
                if is_mapping(scheme) and name not in self._names:
                    self._names[name] = self._drafted(name, scheme)
        if not self.schemes:
            self._named("bearer", _http("bearer", self._asking("Access token", {"token": "Access token"})))
        self.security = self._common(documents)

    def of_operation(self, vendor: VendorOperation) -> Security | None:
        """The security of an operation, where it is not that of the spec."""
        said: Any = vendor.contents.get("security", vendor.document.contents.get("security") or None)
        if said is None:
            return [] if self._is_said_by_operations else None
        own = self._spelt(said)
        if any(said) and not own:  # told with the schemes
            at = vendor.pointer("security")
            names = " or ".join(" and ".join(item) for item in said)
            why = "no supported way to authenticate is accepted"
            self._omissions.add(vendor.document.file, at, "security", names, why)
            return None
        return None if _compared(own) == _compared(self.security) else own

    def _common(self, documents: Sequence[OpenApi]) -> Security:
        """The document's security; where it has none, what most operations accept, or each scheme."""
        whole = [self._spelt(item.contents.get("security") or ()) for item in documents]
        self._is_said_by_operations = False
        if found := next((item for item in whole if any(item)), None):
            return found
        said = [
            spelt
            for document in documents
            for item in mapping_of(document.contents.get("paths")).values()
            for operation in item.values()
            if any(spelt := self._spelt(mapping_of(operation).get("security") or ()))
        ]
        if not said:
            return [{name: []} for name in self.schemes]
        self._is_said_by_operations = True
        most, _ = Counter(map(_compared, said)).most_common(1)[0]
        return next(item for item in said if _compared(item) == most)

    def _spelt(self, given: Any) -> Security:
        """Alternatives by the spec's names, without those that no program can use."""
        found: Security = []
        for alternative in given if is_list(given) else ():
            names = [self._names.get(name, []) for name in mapping_of(alternative)]
            for chosen in product(*names):
                with_tokens = [name for name in chosen if self.schemes[name]["type"] == "oauth2"]
                together: dict[str, list[str]] = {name: [] for name in chosen}
                if len(with_tokens) < 2 and together not in found:
                    found.append(together)
        return found

    def _drafted(self, name: str, scheme: dict[str, Any]) -> list[str]:
        """Draft a scheme; gives its names in the spec, none where it is not supported."""
        own = re.sub(r"\W", "_", name)
        kind, how = scheme.get("type"), str(scheme.get("scheme", "")).lower()
        if kind == "http" and how == "basic":
            names = {"username": "User name", "password": "Password"}
            return [self._named(own, _http("basic", self._asking("User name and password", names, own)))]
        if kind == "http" and how == "bearer":
            asked = self._asking("Access token", {"token": "Access token"}, own)
            return [self._named(own, _http("bearer", asked))]
        if kind == "http" and how and how not in _INTERACTIVE:
            prefix = str(scheme["scheme"])
            return [self._named(own, self._api_key(own, {}, prefix))]
        if kind == "apiKey":
            return [self._named(own, self._api_key(own, scheme, self._prefix(own, scheme)))]
        if kind == "oauth2":
            return self._oauth(own, mapping_of(scheme.get("flows")))
        why = {
            "openIdConnect": "OpenID Connect is not supported; write an oauth2 scheme with its URLs",
            "mutualTLS": "mutual TLS is not supported as a scheme; pass http_client= with the certificate",
        }.get(str(kind), f"HTTP {how or kind} authentication is not supported")
        at = f"#/components/securitySchemes/{name.replace('~', '~0').replace('/', '~1')}"
        self._omissions.add(self._document.file, at, "security", name, why)
        return []

    def _named(self, name: str, drafted: dict[str, Any]) -> str:
        self.schemes[name] = drafted
        return name

    def _api_key(self, own: str, scheme: Mapping[str, Any], prefix: str) -> dict[str, Any]:
        config = self._asking("API key", {"api_key": "API key"}, own)
        if prefix:
            config["auth_mapping"]["api_key"] = f"{prefix} {config['auth_mapping']['api_key']}"
        place = {"in": scheme.get("in", "header"), "name": scheme.get("name", "Authorization")}
        return {"type": "apiKey", **place, "x-airbyte-auth-config": config}

    def _prefix(self, own: str, scheme: Mapping[str, Any]) -> str:
        """What stands before a key in ``Authorization``, as far as the document tells."""
        if scheme.get("in") != "header" or str(scheme.get("name", "")).lower() != "authorization":
            return ""
        found = _PREFIX.search(str(scheme.get("description", "")))
        prefix = next(filter(None, found.groups()), "") if found else ""
        if not prefix and re.search(r"(?i)bearer|jwt", own):
            prefix = "Bearer"
        said = f"as `{prefix} KEY`" if prefix else "as it is"
        self.notes.append(
            f"{own}: the key is sent in Authorization {said}; if the service wants another prefix, write it "
            "in auth_mapping, as in api_key: Token ${api_key}"
        )
        return prefix

    def _oauth(self, own: str, flows: Mapping[str, Any]) -> list[str]:
        """A scheme for each flow that a program can use; the first has the document's name."""
        usable = {flow: mapping_of(flows[flow]) for flow in _FLOWS if is_mapping(flows.get(flow))}
        if not usable:
            # The implicit flow has no refresh token, and no place in a program; its URLs are the other's.
            implicit = mapping_of(flows.get("implicit"))
            said = {"authorizationUrl": f"{MADE_UP}/authorize", "tokenUrl": f"{MADE_UP}/token"}
            usable = {_FLOWS[0]: said | implicit}
        names: list[str] = []
        for flow, said in usable.items():
            name = own if not names else f"{own}_{identifier(flow)}"
            names.append(self._named(name, self._flow(flow, said)))
        return names

    def _flow(self, flow: str, said: Mapping[str, Any]) -> dict[str, Any]:
        keys = [key for key in ("authorizationUrl", "tokenUrl", "refreshUrl") if key in said]
        drafted: dict[str, Any] = {key: self._url(str(said[key])) for key in keys}
        drafted.setdefault("tokenUrl", f"{MADE_UP}/token")
        drafted["scopes"] = dict.fromkeys(mapping_of(said.get("scopes")), "")
        asked = {"client_id": "Client id", "client_secret": "Client secret"}
        if flow == "password":
            asked = {"username": "User name", "password": "Password", **asked, "access_token": "Access token"}
        elif flow == "authorizationCode":
            asked |= {"refresh_token": "Refresh token", "access_token": "Access token"}
        titles = {"clientCredentials": "OAuth client", "password": "User name and password for a token"}
        config = self._asking(titles.get(flow, "OAuth"), asked)
        optional = {"access_token", *(("client_id", "client_secret") if flow == "password" else ())}
        config["required"] = [key for key in config["required"] if key not in optional]
        return {"type": "oauth2", "flows": {flow: drafted}, "x-airbyte-auth-config": config}

    def _url(self, url: str) -> str:
        """A URL of a flow, which may be relative to the server, and to which secrets are sent."""
        whole = urljoin(f"{address(self._document)}/", url)
        if whole.startswith("http://"):
            self.notes.append(f"{whole} is drafted as an https URL, since credentials are sent to it")
            return "https" + whole.removeprefix("http")
        return whole

    def _asking(self, title: str, names: Mapping[str, str], scheme: str = "") -> dict[str, Any]:
        """The settings of a scheme. Of two schemes the second's have the scheme's name in theirs."""
        own = re.sub(r"_?(auth|scheme|authentication)$", "", identifier(scheme)) if scheme else ""
        settings = {name: name for name in names}
        if own and not self._asked.isdisjoint(names):
            settings = {name: own if len(names) == 1 else f"{own}_{name}" for name in names}
            settings = {
                name: f"{own}_{name}" if setting in self._asked else setting
                for name, setting in settings.items()
            }
        elif own and len(names) == 1 and "api_key" in names and own.endswith("_key"):
            settings = {"api_key": own}
        if scheme:
            self._asked.update(settings.values())
        titles = {
            setting: names[name] if setting == name else setting.replace("_", " ").capitalize()
            for name, setting in settings.items()
        }
        return {
            "title": title if len(titles) > 1 or titles.keys() & {*names} else next(iter(titles.values())),
            "type": "object",
            "required": list(titles),
            "properties": {
                name: {"type": "string", "title": said, "airbyte_secret": True}
                for name, said in titles.items()
            },
            "auth_mapping": {name: f"${{{setting}}}" for name, setting in settings.items()},
        }


def _http(scheme: str, config: dict[str, Any]) -> dict[str, Any]:
    return {"type": "http", "scheme": scheme, "x-airbyte-auth-config": config}


def _compared(security: Iterable[Mapping[str, Any]]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(alternative) for alternative in security)
