"""Requests as another library spells them from the vendor's document: schemathesis.

Prism reads requests leniently, and its documents are prepared for it here; what both sides of this repository
take for granted, as once ``tags[0]=a`` in forms, it lets pass. Schemathesis knows the document as its vendor
wrote it and the arguments of a call, and nothing of a connector.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Collection, Mapping
from email import message_from_bytes, policy
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx
import requests
from airbyte_agent_generator.authoring.media import FORM, MULTIPART, bare, is_json
from airbyte_agent_generator.vendor.references import References
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.wire.validation import kinds_of

from .vendor_documents import bring

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of what it imports
    import schemathesis
    from schemathesis.core.parameters import EncodedPath

__all__ = ["OneOperation", "differences"]

#: Parameters that are the HTTP client's business.
OWN = frozenset({"accept", "authorization", "content-type"})
#: Bodies that schemathesis cannot write: the argument itself, and what :mod:`.strangers` reads.
UNSENT = frozenset({"raw", "related"})
PLACES = {"path": "path_parameters", "query": "query", "header": "headers", "cookie": "cookies"}


class OneOperation:
    """A document with one operation, its parameters and its body written out, and without answers.

    Args:
        whole: The document.
        at: ``GET /users``.
    """

    def __init__(self, whole: Mapping[str, Any], at: str) -> None:
        method, _, self.path = at.partition(" ")
        self.method = method.lower()
        references = References(whole)
        item, _ = references.followed(whole["paths"][self.path], ("paths", self.path))
        said = {key: value for key, value in item[self.method].items() if key in {"consumes", "requestBody"}}
        given = [*item.get("parameters", ()), *item[self.method].get("parameters", ())]
        followed = [_sent(references.followed(one, ())[0], references) for one in given]
        self.parameters = [*{(one["in"], one["name"]): one for one in followed}.values()]
        self.content: dict[str, Any] = {}
        if "requestBody" in said:
            said["requestBody"] = references.followed(said["requestBody"], ())[0]
            self.content = said["requestBody"].get("content", {})
        operation = {**said, "parameters": self.parameters, "responses": {"200": {"description": "Done"}}}
        self.document = {
            key: whole[key] for key in ("openapi", "swagger", "info", "consumes") if key in whole
        }
        self.document["paths"] = {self.path: {self.method: operation}}
        bring(self.document, whole)

    def media(self, sent: str) -> str:
        """The document's spelling of a media type that was sent."""
        return next((name for name in self.content if bare(name) == sent), sent)

    def parameter(self, name: str, place: str) -> dict[str, Any]:
        """A parameter; an empty one where the document has none of this name there."""
        return next((one for one in self.parameters if (one["name"], one["in"]) == (name, place)), {})

    def is_told(self, name: str, place: str, value: Any) -> bool:
        """Whether the document says how a value is written, as OpenAPI does not for lists in brackets."""
        parameter = self.parameter(name, place)
        schema = parameter.get("schema", parameter)
        if not isinstance(value, list | dict) or "content" in parameter:
            return bool(parameter)
        if isinstance(value, dict):
            return schema.get("type", "object") == "object"
        return schema.get("type") == "array" and parameter.get("style") != "deepObject"

    def in_brackets(self, name: str) -> bool:
        """Whether a field of a form is written with brackets."""
        encoding = self.content.get(FORM, {}).get("encoding", {})
        return encoding.get(name, {}).get("style") == "deepObject"

    def json_texts(self, media: str, params: Mapping[str, Any]) -> dict[str, str]:
        """Fields of a form that are written as JSON, which schemathesis passes over.

        So are those of which the document says it, and objects of which it says nothing.
        """
        if media != FORM or not self.content:
            return {}
        encoding = self.content[FORM].get("encoding", {})
        own = {name: encoding.get(name, {}) for name in params}
        return {
            name: _normal(json.dumps(value))
            for name, value in params.items()
            if own[name].get("contentType") == "application/json"
            or (isinstance(value, dict) and not own[name])
        }


def differences(
    one: OneOperation,
    operation: Operation,
    params: Mapping[str, Any],
    request: httpx.Request,
    unsaid: Collection[str] = (),
) -> list[str]:
    """Parts of a request that schemathesis spells otherwise.

    Looked at are the arguments of the call, not what settings and credentials add.

    Args:
        one: What the document says.
        operation: The connector's table.
        params: The arguments, by the API's names.
        request: What the connector sent.
        unsaid: Parameters of the query of which the document says in words how they are written.
    """
    # A Content-Type that credentials add says nothing of a request without a body.
    media = bare(request.headers.get("content-type", "")) if request.read() else ""
    texts = one.json_texts(media, params)
    given = _Given(one, operation, {name: params[name] for name in params if name not in texts}, unsaid)
    theirs = given.request(media)
    ours = _decoded(request.url.raw_path.decode(), request.headers, request.read(), given)
    body = theirs.body.encode() if isinstance(theirs.body, str) else theirs.body or b""
    expected = _decoded(theirs.path_url, theirs.headers, body, given)
    if texts:
        expected["body"] = sorted([*(expected["body"] or ()), *texts.items()])
    if operation.body in UNSENT:
        del expected["body"]
    if ours["path"].endswith(".json") and not one.path.endswith(".json"):
        ours["path"] = ours["path"].removesuffix(".json")
    ours["path"] = ours["path"][-len(expected["path"]) :]  # before it stands the server's
    return [
        f"{part}: {ours[part]!r}, and not {expected[part]!r}"
        for part in expected
        if ours[part] != expected[part]
    ]


def _sent(parameter: dict[str, Any], references: References) -> dict[str, Any]:
    """A parameter that is not null, as nobody sends it; the reference that its schema is, is followed."""
    if "schema" not in parameter:
        return parameter
    schema, _ = references.followed(parameter["schema"], ())
    members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    if len(members) == 1:
        schema, _ = references.followed(members[0], ())
    if isinstance(schema.get("type"), list):
        kinds = [kind for kind in schema["type"] if kind != "null"]
        schema = schema | {"type": kinds[0] if len(kinds) == 1 else kinds}
    return parameter | {"schema": schema}


class _Given:
    """The arguments of a call where the document has them."""

    def __init__(
        self, one: OneOperation, operation: Operation, params: Mapping[str, Any], unsaid: Collection[str]
    ) -> None:
        self.one, self._operation = one, operation
        self.places: dict[str, dict[str, Any]] = {place: {} for place in PLACES}
        self.fields: dict[str, Any] = {}
        self.whole: list[Any] = []
        renamed: dict[str, str] = {}
        steps = zip(reversed(operation.path.split("/")), reversed(one.path.split("/")), strict=False)
        for mine, their in steps:
            renamed |= dict(zip(_names(mine), _names(their), strict=False))
            if _names(their) and not _names(mine):  # the connector's path has a value there
                self.places["path"][_names(their)[0]] = mine
        paging, in_restli = _of_paging(operation), _in_restli(operation)
        for name, value in (_defaults(operation) | params).items():
            parameter = operation.by_name.get(name)
            place = parameter.location if parameter else "body"
            if place == "query" and (name in paging or name in unsaid or name in in_restli):
                continue
            own = renamed.get(name, name) if place == "path" else name
            if name == operation.whole_body or (operation.array_body and place == "none"):
                self.whole = [value]
            elif place in PLACES and one.is_told(own, place, value):
                said = one.parameter(own, place)
                kept = _without_lists(value) if said.get("style") == "deepObject" else value
                self.places[place][own] = kept if "content" in said else _in_texts(kept)
            if place not in PLACES or name in operation.also_in_body:
                kept = _without_lists(value) if one.in_brackets(name) else value
                self.fields |= {name: kept} if kept not in ([], {}) or kept == value else {}

    def request(self, media: str) -> requests.PreparedRequest:
        """As schemathesis sends them."""
        one, operation = self.one, self._operation
        body = self.whole[0] if self.whole else [self.fields] if operation.array_body else self.fields
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            schema = schemathesis.openapi.from_dict(json.loads(json.dumps(one.document)))
            theirs = schema[one.path][one.method.upper()]
            case: dict[str, Any] = {}
            for place, attribute in PLACES.items():
                serialize = schema.get_parameter_serializer(theirs, place)
                written = dict(self.places[place])
                written = serialize(written) if serialize and written else written
                if place in {"path", "cookie"}:  # there every client has to do the same
                    written = {name: _quoted(value) for name, value in written.items()}
                case[attribute] = written
            if operation.body not in UNSENT and media and (self.whole or self.fields or is_json(media)):
                case |= {"body": body, "media_type": one.media(media)}
            transport = theirs.Case(**case).as_transport_kwargs(base_url="http://second.example")
        keys = ("method", "url", "params", "data", "json", "files", "headers", "cookies")
        return requests.Request(**{key: transport[key] for key in keys if key in transport}).prepare()

    def pairs(self, form: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """The pairs of a form, but for those of lists in brackets."""
        return [one for one in form if not re.search(r"\[\d+\]", one[0])]

    def has(self, name: str) -> bool:
        """Whether a name of a query is one of them, or within one of them."""
        query = self.places["query"]
        inside = {key for value in query.values() if isinstance(value, dict) for key in value}
        return name in query or name.partition("[")[0] in query or name in inside


def _in_texts(value: Any) -> Any:
    """Truths as texts, which no URL has otherwise."""
    if isinstance(value, dict):
        return {name: _in_texts(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_in_texts(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else value


def _without_lists(value: Any) -> Any:
    """What OpenAPI says of objects in brackets: nothing of lists in them, nor of objects without members."""
    if isinstance(value, list):
        return []
    if not isinstance(value, dict):
        return value
    inside = {name: _without_lists(item) for name, item in value.items()}
    return {name: item for name, item in inside.items() if item not in ([], {})}


def _names(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)


def _of_paging(operation: Operation) -> set[str]:
    """Parameters that the runtime sets or completes itself, as one of several ways to page needs them."""
    paging = operation.paging
    ways = [paging, *paging.others] if paging and operation.is_list else []
    return {name for way in ways for name in (way.param, way.page_size, way.fields) if name}


def _in_restli(operation: Operation) -> set[str]:
    """Lists and objects in Rest.li's syntax, of which OpenAPI says nothing; LinkedIn's client writes them."""
    found = operation.parameters if operation.restli else ()
    return {
        item.name
        for item in found
        if item.location == "query" and item.style is None and {"array", "object"} & {*kinds_of(item.schema)}
    }


def _defaults(operation: Operation) -> dict[str, Any]:
    """What the service gets where a caller says nothing."""
    return {
        name: parameter.schema["default"]
        for name, parameter in operation.by_name.items()
        if parameter.schema.get("default") is not None
    }


def _quoted(value: Any) -> Any:
    """A text in a path, its delimiters as they are."""
    encoded = getattr(value, "encoded", None)
    return EncodedPath(encoded or quote(value, safe="")) if isinstance(value, str) else value


def _decoded(target: str, headers: Mapping[str, str], content: bytes, given: _Given) -> dict[str, Any]:
    """A request's parts, as every server decodes them, as far as arguments make them."""
    url = urlsplit(target)
    found = {name.lower(): value for name, value in headers.items()}
    cookies = SimpleCookie(found.get("cookie", ""))
    query = parse_qsl(url.query, keep_blank_values=True)
    return {
        "path": re.sub(r"[{\[].*[}\]]", lambda match: _normal(match[0]), unquote(url.path)),
        "query": sorted((name, _normal(value)) for name, value in query if given.has(name)),
        "headers": {
            name: _normal(found[name.lower()])
            for name in given.places["header"]
            if name.lower() not in OWN and name.lower() in found
        },
        "cookies": {name: unquote(cookies[name].value) for name in given.places["cookie"] if name in cookies},
        "body": _body(found.get("content-type", ""), content, given),
    }


def _body(content_type: str, content: bytes, given: _Given) -> Any:
    media = bare(content_type)
    if not content:
        return None
    if is_json(media):
        return json.loads(content)
    if media == FORM:
        pairs = given.pairs(parse_qsl(content.decode(), keep_blank_values=True))
        return sorted((name, _normal(value)) for name, value in pairs) or None
    if media == MULTIPART:
        message = message_from_bytes(
            b"Content-Type: %s\r\n\r\n%s" % (content_type.encode(), content), policy=policy.HTTP
        )
        return sorted(_part(part) for part in message.iter_parts())
    return content


def _part(part: Any) -> tuple[str, str]:
    value = part.get_payload(decode=True).decode(errors="replace")
    return part.get_param("name", header="content-disposition"), _normal(value)


def _normal(value: str) -> str:
    """JSON in one spelling, and everything else as it is."""
    if value[:1] not in ("{", "["):
        return value
    try:
        return json.dumps(json.loads(value), sort_keys=True)
    except ValueError:
        return value
