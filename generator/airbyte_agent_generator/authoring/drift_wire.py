"""What a newer document changes of a call beside its fields: server, credentials, media types, styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of

from .comparison import Difference, Place
from .matching import OpenApi, VendorOperation
from .media import bare, is_json
from .picks import template
from .schemas import Schema, SchemaBook

__all__ = [
    "answer_media",
    "body_media",
    "moved",
    "parameter_style",
    "required_schemes",
    "schema_of",
    "security",
    "server",
    "status",
]


_RECORDS = "the record or list"


def server(spec: Mapping[str, Any], path: str, theirs: VendorOperation) -> Iterator[Difference]:
    """Whether an operation is still sent to one of the document's servers.

    Args:
        spec: The whole spec.
        path: The operation's, in the spec.
        theirs: The document's operation.
    """
    ours: list[Any] = spec.get("servers") or [{}]
    url = str(mapping_of(ours[0]).get("url", ""))
    servers: Any = theirs.contents.get("servers") or theirs.document.contents.get("servers")
    urls = [str(mapping_of(one).get("url", "")) for one in servers if is_list(servers)]
    known = [other for other in urls if other and other != "/"]
    whole = template(url.rstrip("/") + path)
    if not known or any(_fits(whole, template(other.rstrip("/") + theirs.path)) for other in known):
        return
    place = Place("servers", "", "servers", "", ("servers", 0), is_sent=True)
    yield place.difference(f"{url} is now {known[0]}", _escaped(known[0]), breaks=True)


def _fits(ours: str, theirs: str) -> bool:
    """Whether two URLs may be one; variables stand for anything, and a relative one for any host."""
    if theirs.startswith("/"):
        ours = re.sub(r"^(\w+|\{\})://[^/]*", "", ours)

    def covers(one: str, other: str) -> bool:
        pattern = re.escape(one).replace(r"\{\}", ".+")
        return re.fullmatch(pattern, other.replace("{}", "x")) is not None

    return covers(ours, theirs) or covers(theirs, ours)


def security(spec: Mapping[str, Any], theirs: OpenApi) -> Iterator[Difference]:
    """Whether credentials still go where they went. A scheme is found by its name, else by its type."""
    ours, given = _schemes(spec), _schemes(theirs.contents)
    for name, scheme in ours.items():
        mine, known = mapping_of(scheme), _counterpart(name, ours, given)
        alone = sum(one.get("type") == mine.get("type") for one in ours.values()) == 1
        if known is None or (known != name and not alone):
            continue
        other = given[known]
        before, after = _credentials(mine), _credentials(other)
        for key in before:
            if after.get(key, before[key]) != before[key]:
                owner = f"securitySchemes.{name}"
                place = Place(owner, "", owner, "", ("components", "securitySchemes", name), is_sent=True)
                what = f"{key} {before[key]} is now {after[key]}"
                yield place.difference(what, _escaped(f"{key}: {after[key]}"), breaks=True)


def required_schemes(
    spec: Mapping[str, Any], operation: Mapping[str, Any], theirs: VendorOperation, place: Place
) -> Iterator[Difference]:
    """Whether the credentials that calls carry are all that the document asks for.

    Args:
        spec: The whole spec.
        operation: The spec's.
        theirs: The document's.
        place: The operation's.
    """
    contents = theirs.document.contents
    wanted = theirs.contents.get("security", contents.get("security"))
    carried = operation.get("security", spec.get("security"))
    ours, given = _schemes(spec), _schemes(contents)
    if not is_list(wanted) or not wanted or not is_list(carried) or not given:
        return
    sent = [{_counterpart(name, ours, given) for name in mapping_of(one)} for one in carried]
    asked = [{re.sub(r"\W", "_", name) for name in mapping_of(one)} for one in wanted]
    if any(one <= other for one in asked for other in sent):
        return
    # What is so for many operations is told, and written down, once.
    shown = place.operation if "security" in theirs.contents else "security"
    place = Place(shown, "", "security", "", ("security",), is_sent=True)
    now = _alternatives(wanted)
    yield place.difference(
        f"credentials {_alternatives(carried) or 'none'} are now {now}",
        _escaped(now),
        breaks=True,
    )


def _alternatives(requirements: list[Any]) -> str:
    return " or ".join(" and ".join(mapping_of(one)) for one in requirements)


def _schemes(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The security schemes of a spec or a document, by the names that a spec has for them."""
    given = mapping_of(mapping_of(document.get("components")).get("securitySchemes"))
    return {re.sub(r"\W", "_", name): mapping_of(scheme) for name, scheme in given.items()}


def _counterpart(name: str, ours: Mapping[str, Any], given: Mapping[str, Any]) -> str | None:
    """The document's name of one of our schemes: the same one, else that of the only one of its type."""
    name = re.sub(r"\W", "_", name)
    if name in given:
        return name
    kind = mapping_of(ours.get(name)).get("type")
    of_type = [other for other, scheme in given.items() if scheme.get("type") == kind]
    return of_type[0] if len(of_type) == 1 else None


def _credentials(scheme: Mapping[str, Any]) -> dict[str, str]:
    facts = {key: str(scheme[key]).lower() for key in ("type", "scheme", "in", "name") if key in scheme}
    for flow, said in mapping_of(scheme.get("flows")).items():
        if url := mapping_of(said).get("tokenUrl"):
            facts[f"{flow}.tokenUrl"] = str(url)
    return facts


def body_media(media: str, theirs: Mapping[str, Any], place: Place) -> Iterator[Difference]:
    """Whether the document still takes a body of a media type."""
    known = [name.partition(";")[0].strip().lower() for name in theirs]
    if not any(
        name in {media, "*/*"} or (name.endswith("json") and media.endswith("json")) for name in known
    ):
        what = f"request body {media} is now {' or '.join(known)}"
        yield place.difference(what, _escaped(f"body: {' '.join(known)}"), breaks=True)


def answer_media(ours: Mapping[str, Any], theirs: Mapping[str, Any], place: Place) -> Iterator[Difference]:
    """Whether the document still answers with one of the media types that the spec asks for."""
    asked, known = ({bare(name) for name in side} for side in (ours, theirs))
    whatever = {"*/*", "application/octet-stream"}
    if asked & known or (asked | known) & whatever or not known:
        return
    if not (any(map(is_json, asked)) and any(map(is_json, known))):
        what = f"response {' or '.join(sorted(asked))} is now {' or '.join(sorted(known))}"
        yield place.difference(what, f"{{}}: {_escaped(' '.join(sorted(known)))}", breaks=True)


def parameter_style(ours: Mapping[str, Any], theirs: Mapping[str, Any], place: Place) -> Iterator[Difference]:
    """Whether a list or an object is still written alike."""
    types = {kind for side in (ours, theirs) for kind in _types(schema_of(side))}
    before, after = _style(ours), _style(theirs)
    if types & {"array", "object"} and before != after:
        yield place.difference(f"style {before} is now {after}", f"{{}}: {after}", breaks=True)


def schema_of(parameter: Mapping[str, Any]) -> Schema:
    """The schema of a parameter, which for one with ``content`` stands there."""
    inside: Any = next(iter(mapping_of(parameter.get("content")).values()), None)
    return mapping_of(parameter.get("schema") or mapping_of(inside).get("schema"))


def _types(schema: Schema) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if is_list(kinds) else [kinds]


def _style(parameter: Mapping[str, Any]) -> str:
    if parameter.get("content"):
        return "JSON"
    style = parameter.get("style") or ("form" if parameter["in"] in {"query", "cookie"} else "simple")
    explode = parameter.get("explode", style in {"form", "deepObject"})
    return f"{style}, {'exploded' if explode or style == 'deepObject' else 'not exploded'}"


def status(code: str, responses: Mapping[str, Any], place: Place) -> Iterator[Difference]:
    """Whether a success still has content, and its status.

    Args:
        code: The spec's status, of a response with content.
        responses: The document's.
        place: The operation's answer.
    """
    successes = {
        name: mapping_of(one) for name, one in responses.items() if name[:1] == "2" or name == "default"
    }
    full = [name for name, one in successes.items() if one.get("content")]
    if successes and not full:
        empty = ", ".join(successes)
        yield place.difference(f"response {code} is now {empty}, without content", "-{}", breaks=True)
    elif full and code not in successes and not {"default", "2XX"} & set(full):
        yield place.difference(f"status {code} is now {', '.join(full)}", f"{{}}: {full[0]}", breaks=False)


def moved(
    operation: Mapping[str, Any], answer: Schema, book: SchemaBook, place: Place
) -> Iterator[tuple[str, Difference]]:
    """Where the spec looks for records and for what tells of the next page, and nothing is any more.

    Yields:
        The place without ``$.``, and the difference.
    """
    extractor = operation.get("x-airbyte-record-extractor")
    meta: dict[str, Any] = mapping_of(operation.get("x-airbyte-meta-extractor"))
    looked_for = {_RECORDS: extractor} | {f"{name} of the metadata": path for name, path in meta.items()}
    for what, path in looked_for.items():
        steps = re.fullmatch(r"\$\.(\w+(?:\.\w+)*)", str(path))
        if steps is None or _is_there(answer, steps[1].split("."), book):
            continue
        lists = [
            name
            for name, inner in mapping_of(book.resolve(answer).get("properties")).items()
            if "array" in _types(book.resolve(inner))
        ]
        hint = f"; there is a list at $.{lists[0]}" if lists and what == _RECORDS else ""
        entry = _escaped(f"-{path}")
        yield steps[1], place.difference(f"{what} is no longer at {path}{hint}", entry, breaks=True)


def _is_there(answer: Schema, steps: list[str], book: SchemaBook) -> bool:
    """Also where the document leaves open what is there."""
    schema = book.resolve(answer)
    for step in steps:
        members = schema.get("oneOf")
        if is_list(members) and members:
            schema = book.resolve(members[0])
        properties = mapping_of(schema.get("properties"))
        if not properties or "additionalProperties" in schema:
            return True
        if step not in properties:
            return False
        schema = book.resolve(properties[step])
    return True


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
