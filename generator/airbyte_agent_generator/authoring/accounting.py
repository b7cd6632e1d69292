"""Sees that every part of a picked operation is in its draft, or among the omissions."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of

from ..vendor.openapi import LEFT_OUT
from .matching import ACTIONS_BY_METHOD, OpenApi, VendorOperation, vendor_operations
from .omissions import Kind, Omissions

__all__ = ["account_for_document", "account_for_operation"]

#: OpenAPI: definitions of these headers are ignored.
_IGNORED_HEADERS = {"accept", "authorization", "content-type"}
#: A download takes the bytes of any media type.
_BYTES = "application/octet-stream"


def account_for_operation(
    vendor: VendorOperation, drafted: Mapping[str, Any], omissions: Omissions, *, is_catalogued: bool
) -> None:
    """Add what an operation of the document has, and its draft has not.

    Args:
        vendor: The document's operation.
        drafted: The spec's operation.
        omissions: Takes what is missing.
        is_catalogued: Whether the catalogue chose the parameters.
    """
    account = _Account(vendor, omissions)
    account.left_out()
    account.parameters(drafted, is_catalogued=is_catalogued)
    account.body(mapping_of(drafted.get("requestBody")))
    account.responses(mapping_of(drafted.get("responses")))
    account.servers(drafted)


def account_for_document(
    document: OpenApi, spec: Mapping[str, Any], picked: Collection[str], omissions: Omissions
) -> None:
    """Add what is not in the spec and belongs to no picked operation: webhooks, servers, schemes.

    Operations that nobody could pick are added, too; others that were not picked are not missing.

    Args:
        document: The document.
        spec: The whole spec.
        picked: Its operations that were picked, as in ``GET /users``.
        omissions: Takes what is missing.
    """
    for operation in vendor_operations([document]):
        if operation.method not in ACTIONS_BY_METHOD and operation.at not in picked:
            reason = f"no action sends {operation.method}"
            omissions.add(document.file, operation.pointer(), "operation", operation.at, reason)
    for at, kind, name, reason in document.contents.get(LEFT_OUT, ()):
        omissions.add(document.file, at, kind, name, reason)
    servers: Any = document.contents.get("servers", [])
    kept = len(spec.get("servers", ()))
    for index, server in enumerate(servers):
        if index >= kept:
            omissions.add(
                document.file,
                f"#/servers/{index}",
                "server",
                str(mapping_of(server).get("url", "")),
                "the draft has the document's first server; pass base_url for another one",
            )
    drafted = mapping_of(mapping_of(spec.get("components")).get("securitySchemes"))
    schemes = mapping_of(mapping_of(document.contents.get("components")).get("securitySchemes"))
    for name in schemes:
        if re.sub(r"\W", "_", name) not in drafted and not omissions.has(document.file, _scheme_at(name)):
            reason = "this way to authenticate is not supported"
            omissions.add(document.file, _scheme_at(name), "security", name, reason)


class _Account:
    def __init__(self, vendor: VendorOperation, omissions: Omissions) -> None:
        self._vendor = vendor
        self._omissions = omissions

    def _add(self, at: str, kind: Kind, name: str, reason: str) -> None:
        if not self._omissions.has(self._vendor.document.file, at):
            self._omissions.add(self._vendor.document.file, at, kind, name, reason)

    def left_out(self) -> None:
        """What reading the document dropped."""
        for at, kind, name, reason in self._vendor.contents.get(LEFT_OUT, ()):
            self._add(at, kind, name, reason)

    def parameters(self, drafted: Mapping[str, Any], *, is_catalogued: bool) -> None:
        """Those of the path are found by their places; its names may differ."""
        carried = {(item["in"], item["name"]) for item in drafted.get("parameters", ())}
        shared = "every operation of the service takes it"
        picked = "the catalog does not name it" if is_catalogued else "the draft has no place for it"
        for index, item in enumerate(self._vendor.contents.get("parameters", ())):
            place, name = str(item["in"]), str(item["name"])
            if place == "path" or (place, name) in carried:
                continue
            if place == "header" and name.lower() in _IGNORED_HEADERS:
                continue
            reason = shared if item.get("x-shared") is True else picked
            self._add(self._vendor.pointer("parameters", index), "parameter", name, reason)

    def body(self, drafted: Mapping[str, Any]) -> None:
        """The request body's media types."""
        given = mapping_of(self._vendor.contents.get("requestBody"))
        if not given:
            return
        kept = {_bare(media) for media in mapping_of(drafted.get("content"))}
        if not kept:
            reason = "its media types are not supported"
            self._add(self._vendor.pointer("requestBody"), "request body", "", reason)
        for media in mapping_of(given.get("content")):
            if _bare(media) not in kept:
                at = self._vendor.pointer("requestBody", "content", media)
                self._add(at, "media type", media, f"the draft sends {', '.join(sorted(kept))}")

    def responses(self, drafted: Mapping[str, Any]) -> None:
        """Responses that mean success, and their media types. All others raise, whatever they contain."""
        given = mapping_of(self._vendor.contents.get("responses"))
        kept = {
            _bare(media)
            for response in drafted.values()
            for media in mapping_of(mapping_of(response).get("content"))
        }
        of_success = {status: mapping_of(given[status]) for status in given if status.startswith("2")}
        if not of_success and "default" in given:
            of_success = {"default": mapping_of(given["default"])}
        told = {status: "200" if status in {"default", "2XX", "2xx"} else status for status in of_success}
        carried = [
            mapping_of(of_success[status].get("content")) for status in of_success if told[status] in drafted
        ]
        for status, response in of_success.items():
            content = mapping_of(response.get("content"))
            if told[status] not in drafted and content and content not in carried:
                reason = f"the draft describes the response {', '.join(map(str, drafted))}"
                self._add(self._vendor.pointer("responses", status), "response", status, reason)
            for media in content:
                if _bare(media) not in kept and not (kept and media == "*/*") and _BYTES not in kept:
                    at = self._vendor.pointer("responses", status, "content", media)
                    reason = f"the draft reads {', '.join(sorted(kept)) or 'no content'}"
                    self._add(at, "media type", media, reason)

    def servers(self, drafted: Mapping[str, Any]) -> None:
        """An operation's own servers, where the draft does not say them."""
        own: Any = self._vendor.contents.get("servers")
        if not is_list(own) or "x-airbyte-path-override" in drafted:
            return
        first = self._vendor.document.server
        for index, server in enumerate(own):
            url = str(mapping_of(server).get("url", ""))
            if url.rstrip("/") != first and (index or "servers" not in drafted):
                at = self._vendor.pointer("servers", index)
                self._add(at, "server", url, "the draft sends the operation to its first server")


def _scheme_at(name: str) -> str:
    return f"#/components/securitySchemes/{name.replace('~', '~0').replace('/', '~1')}"


def _bare(media: str) -> str:
    return media.partition(";")[0].strip().lower()
