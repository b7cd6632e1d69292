"""Vendors' documents, pruned to the operations in use, so that Prism starts in a second or two.

OpenAPI 3 and Swagger 2 stay as the vendor wrote them, and Prism reads both; Google's discovery documents,
which it does not read, go through :func:`airbyte_agent_generator.vendor.shape.upgraded` first. Done to them:

- the overrides of ``source.yaml``;
- operations that the connector does not have are left out, and so are answers that are errors, and examples
  of a list that have no record, which would show nothing: Prism makes one of the schema then;
- paths begin at the host, so that a document's ``basePath`` and a connector's server need not be cut alike;
- nested names of queries and forms are spelled out as :mod:`airbyte_agent_generator.trying.spelling` does it;
- what references lead to elsewhere than among the components is copied there;
- ``null`` is dropped from enums that are ``nullable`` besides: Prism adds it, and then finds it twice;
- texts with a ``pattern`` and no example get one that matches: Prism makes none that does;
- answers without a description get one: Prism takes an empty answer for none;
- the body of ``multipart/related`` is left open: Prism takes it for one text. :mod:`.strangers` looks at it;
- what a document needs besides stands in a module of its own: :mod:`.stripe_document` and the like.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from airbyte_agent_generator.authoring.source import VendorDocument, patched
from airbyte_agent_generator.trying.patterns import matching
from airbyte_agent_generator.trying.spelling import spelled_out
from airbyte_agent_generator.vendor.files import GRAPHQL, VendorFile, read
from airbyte_agent_generator.vendor.references import References
from airbyte_agent_generator.vendor.shape import upgraded

from .jira_document import examples_read
from .slack_document import in_json
from .stripe_document import unexpanded

__all__ = [
    "VendorOperation",
    "bring",
    "fixes",
    "home",
    "is_rest",
    "load",
    "prism_document",
    "server_path",
    "template",
    "vendor_operations",
]

SPECS = Path(__file__).parents[2] / "specs"

#: What a document needs so that Prism understands it, by connector.
PECULIAR: Mapping[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "jira": examples_read,
    "slack": in_json,
    "stripe": unexpanded,
}

#: How a connector spells the paths of its document, where the service answers to both.
SPELLED: Mapping[str, Callable[[str], str]] = {"zendesk-support": "{}.json".format}

#: What says by itself which texts there are.
TOLD = frozenset({"default", "enum", "example", "examples", "format"})
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})
#: Answers and errors that link to other operations; what Prism does nothing with.
NEEDLESS = frozenset({"callbacks", "links", "servers", "x-codeSamples"})


@dataclass(frozen=True)
class VendorOperation:
    """What a document says of one operation, its references resolved on demand."""

    method: str
    path: str
    said: Mapping[str, Any]
    document: Mapping[str, Any]

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        return [self.resolved(parameter) for parameter in self.said["parameters"]]

    @property
    def secured(self) -> bool:
        """Whether the document asks for credentials; ``{}`` among the alternatives stands for none."""
        alternatives = self.said.get("security", self.document.get("security"))
        return bool(alternatives) and all(alternatives)

    def resolved(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """What a reference refers to, and any other node itself."""
        while isinstance(reference := node.get("$ref"), str):
            node = _at(self.document, _steps(reference))
        return dict(node)

    def body(self, media_type: str) -> dict[str, Any] | None:
        """The schema of a body of that type, ``None`` where the document has none."""
        if "swagger" in self.document:
            return _swagger_body(self.parameters)
        content = self.resolved(self.said.get("requestBody", {})).get("content", {})
        for name, media in content.items():
            if name.partition(";")[0].strip() in {media_type, "*/*"}:
                return media.get("schema")
        return None


#: Several tests want the same ones, a connector's at a time; nobody changes them.
_read = lru_cache(maxsize=4)(read)


def is_rest(document: VendorDocument) -> bool:
    """Whether Prism can serve it."""
    return document.format != GRAPHQL


def home(folder: Path, file: str) -> Path:
    """The folder of a document: that of the spec, if the connector has one of its own.

    It has where the vendor publishes none, and its client says what one would.
    """
    own = SPECS / folder.name
    return own if (own / file).is_file() else folder


def load(folder: Path, document: VendorDocument) -> VendorFile:
    """The file, which is the one that ``source.yaml`` speaks of."""
    file = _read(home(folder, document.file) / document.file)
    said = (document.title, document.version)
    # A GraphQL schema has neither title nor version; source.yaml has those of the package that it comes in.
    named = said if file.format == GRAPHQL else (file.title, file.version)
    assert (*named, file.format, file.sha256) == (*said, document.format, document.sha256), (
        f"{folder / document.file} is another document than source.yaml was written for"
    )
    return file


def template(path: str) -> str:
    """The path without its parameters' names, which every document chooses for itself."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def fixes(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Whether a method and path are others with values for some of the path's parameters."""
    parts, others = ours[1].split("/"), theirs[1].split("/")
    return (
        ours[0] == theirs[0]
        and len(parts) == len(others)
        and all(other in ("{}", part) for part, other in zip(parts, others, strict=True))
    )


def server_path(url: str) -> str:
    """The part of a server's URL behind the host: ``/api/v2`` or nothing."""
    return re.sub(r"^([a-z]+://[^/]*|\{[^}]*\})", "", url).rstrip("/")


def prism_document(slug: str, document: VendorDocument, file: VendorFile) -> dict[str, Any]:
    """What Prism is given of a document."""
    whole = patched(file.contents, document.overrides, document.file)
    if "discoveryVersion" in whole:
        whole = upgraded(whole)
    whole = _with_matching_texts(_without_double_null(PECULIAR.get(slug, dict)(_with_components(whole))))
    wanted = {_key(operation): name for name, operation in document.operations.items()}
    paths: dict[str, dict[str, Any]] = {}
    for path, item in whole["paths"].items():
        for method in METHODS & item.keys():
            full = _server(whole, item, item[method]) + path
            name = wanted.get((method, template(path))) or wanted.get((method, template(full)))
            if name is not None:
                operation = _operation(item, item[method], whole, is_list=name.endswith((".list", ".search")))
                paths.setdefault(SPELLED.get(slug, str)(full), {})[method] = operation
    kept = {
        key: whole[key]
        for key in ("openapi", "swagger", "info", "security", "consumes", "produces")
        if key in whole
    }
    result = kept | {"paths": paths} | ({"servers": [{"url": "/"}]} if "openapi" in whole else {})
    for group, name in (("components", "securitySchemes"), (None, "securityDefinitions")):
        if found := (whole.get(group, {}) if group else whole).get(name):
            (result.setdefault(group, {}) if group else result)[name] = found
    bring(result, whole)
    return result


def vendor_operations(document: dict[str, Any]) -> Iterator[VendorOperation]:
    """The operations of a document for Prism."""
    for path, item in document["paths"].items():
        for method, said in item.items():
            yield VendorOperation(method.upper(), path, said, document)


def _key(operation: str) -> tuple[str, str]:
    method, _, path = operation.partition(" ")
    return method.lower(), template(path)


def _server(whole: dict[str, Any], item: dict[str, Any], operation: dict[str, Any]) -> str:
    if "swagger" in whole:
        return whole.get("basePath", "").rstrip("/")
    servers = operation.get("servers") or item.get("servers") or whole.get("servers") or [{"url": "/"}]
    return server_path(servers[0]["url"])


def _operation(
    item: dict[str, Any], operation: dict[str, Any], whole: dict[str, Any], *, is_list: bool
) -> dict[str, Any]:
    def resolved(node: dict[str, Any]) -> dict[str, Any]:
        return _at(whole, _steps(node["$ref"])) if "$ref" in node else node

    parameters: dict[tuple[str, str], dict[str, Any]] = {}
    for parameter in (*item.get("parameters", ()), *operation.get("parameters", ())):
        found = resolved(parameter)
        parameters[found["name"], found["in"]] = found
    answers = operation["responses"]
    good = {status: resolved(answers[status]) for status in answers if status.startswith("2")}
    result = _needed(operation)
    result["parameters"] = list(parameters.values())
    result["responses"] = {
        status: _told({"description": status} | _needed(answer), is_list=is_list)
        for status, answer in (good or {"200": resolved(answers["default"])}).items()
    }
    if "requestBody" in operation:
        result["requestBody"] = _opened(resolved(operation["requestBody"]))
    return spelled_out(result, References(whole)) if "openapi" in whole else result


def _needed(answer: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in answer.items() if key not in NEEDLESS}


def _told(answer: dict[str, Any], *, is_list: bool) -> dict[str, Any]:
    if not is_list or "content" not in answer:
        return answer
    content = {
        name: {key: media[key] for key in media if not (key.startswith("example") and _is_empty(media))}
        for name, media in answer["content"].items()
    }
    return answer | {"content": content}


def _is_empty(media: dict[str, Any]) -> bool:
    """Whether the example that Prism takes, the first, has lists, and none of them a member."""
    examples = [media.get("example"), *(one.get("value") for one in media.get("examples", {}).values())]
    first = next((example for example in examples if example is not None), None)
    lists = [
        value for value in (first.values() if isinstance(first, dict) else [first]) if isinstance(value, list)
    ]
    return bool(lists) and not any(lists)


def _without_double_null(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_double_null(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _without_double_null(value) for key, value in node.items()}
    if node.get("nullable") is True and isinstance(node.get("enum"), list):
        result["enum"] = [value for value in node["enum"] if value is not None]
    return result


def _with_components(whole: dict[str, Any]) -> dict[str, Any]:
    """The document without references into its paths, which would bring operations that nobody calls."""
    names: dict[str, str] = {}

    def rewritten(node: Any) -> Any:
        if isinstance(node, list):
            return [rewritten(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(reference := node.get("$ref"), str) and reference.startswith("#/paths/"):
            name = names.setdefault(reference, f"Elsewhere{len(names)}")
            return {**node, "$ref": f"#/components/schemas/{name}"}
        return {key: rewritten(value) for key, value in node.items()}

    result = rewritten(whole)
    copied = 0
    while copied < len(names):
        reference, name = list(names.items())[copied]
        target = _at(whole, _steps(reference), whole)
        result.setdefault("components", {}).setdefault("schemas", {})[name] = rewritten(target)
        copied += 1
    return result


def _with_matching_texts(node: Any) -> Any:
    if isinstance(node, list):
        return [_with_matching_texts(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _with_matching_texts(value) for key, value in node.items()}
    if isinstance(pattern := node.get("pattern"), str) and not TOLD & node.keys():
        # Of another dialect, or of more than our patterns have: Prism goes on as it does.
        with suppress(re.error, AssertionError):
            result["example"] = matching(pattern, 0)
    return result


def _opened(body: dict[str, Any]) -> dict[str, Any]:
    return body | {
        "content": {
            name: {"x-schema": media["schema"]} if name == "multipart/related" else media
            for name, media in body["content"].items()
        }
    }


def _swagger_body(parameters: list[dict[str, Any]]) -> dict[str, Any] | None:
    for parameter in parameters:
        if parameter["in"] == "body":
            return parameter["schema"]
    fields = {parameter["name"]: parameter for parameter in parameters if parameter["in"] == "formData"}
    return {"type": "object", "properties": fields} if fields else None


def _steps(reference: str) -> list[str]:
    assert reference.startswith("#/"), f"{reference} is in another file; Prism is given one"
    return [step.replace("~1", "/").replace("~0", "~") for step in unquote(reference[2:]).split("/")]


def _at(node: Any, steps: list[str], whole: Any = None) -> Any:
    """What stands there; with the whole document, also behind references on the way."""
    for step in steps:
        if whole is not None and isinstance(node, dict) and "$ref" in node and step not in node:
            node = _at(whole, _steps(node["$ref"]), whole)
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node


def bring(result: dict[str, Any], whole: dict[str, Any]) -> None:
    """Copy what ``result`` refers to, and what that refers to: whole components, by their names."""
    rest: list[Any] = [result]
    brought: set[tuple[str, ...]] = set()
    while rest:
        match rest.pop():
            case {"$ref": str(reference)}:
                steps = _steps(reference)
                *way, last = steps[: 3 if steps[0] == "components" else 2]
                if (*way, last) not in brought:
                    brought.add((*way, last))
                    place = result
                    for step in way:
                        place = place.setdefault(step, {})
                    place[last] = _at(whole, [*way, last])
                    rest.append(place[last])
            case dict() as mapping:
                rest += mapping.values()
            case list() as items:
                rest += items
            case _:
                pass
