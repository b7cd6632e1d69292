"""What a server of the vendor's makes of a request: decoded by the document alone, with nothing of ours."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.e2e.misbehaving.server import Received

__all__ = ["decoded"]

Json = dict[str, Any]
_BETWEEN = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def decoded(received: Received, path: str, operation: Mapping[str, Any]) -> Json:
    """The parameters that a request carries; whatever else it carries is an error."""
    target, _, query = received.target.partition("?")
    found = _in_path(target, path, operation)
    pairs = [part.partition("=")[::2] for part in query.split("&") if part]
    cookies = dict(part.split("=", 1) for part in received.headers.get("cookie", "").split("; ") if part)
    body_type = operation.get("x-airbyte-body-type")
    for item in operation["parameters"]:
        name, schema = item["name"], item["schema"]
        if item["in"] == "query" and not body_type:
            mine = [pair for pair in pairs if _is_of(unquote(pair[0]), item)]
            pairs = [pair for pair in pairs if pair not in mine]
            if mine:
                found[name] = _from_query(mine, item)
        elif item["in"] == "header" and name.lower() in received.headers:
            found[name] = _scalar(received.headers[name.lower()], schema)
        elif item["in"] == "cookie" and name in cookies:
            found[name] = _scalar(unquote(cookies.pop(name)), schema)
    assert {unquote(name) for name, _ in pairs} <= {"api key"}
    assert cookies.keys() <= {"sid"}
    return found | _in_body(received, operation)


def _in_path(target: str, path: str, operation: Mapping[str, Any]) -> Json:
    pattern = re.sub(r"\\\{(.+?)\\\}", "([^/]+?)", re.escape(path))
    matched = re.search(f"{pattern}$", target)
    assert matched, (target, path)
    schemas = {item["name"]: item["schema"] for item in operation["parameters"] if item["in"] == "path"}
    names = re.findall(r"\{(.+?)\}", path)
    return {
        name: _scalar(unquote(text), schemas[name])
        for name, text in zip(names, matched.groups(), strict=True)
    }


def _is_of(key: str, item: Mapping[str, Any]) -> bool:
    name = item["name"]
    return key.startswith(f"{name}[") if item.get("style") == "deepObject" else key == name


def _from_query(pairs: list[tuple[str, str]], item: Mapping[str, Any]) -> Any:
    schema, style = item["schema"], item.get("style", "form")
    if style == "deepObject":
        return {
            key: _scalar(unquote(text), schema["properties"][key])
            for name, text in pairs
            for key in [unquote(name).removeprefix(f"{item['name']}[").removesuffix("]")]
        }
    if schema["type"] != "array":
        ((_, text),) = pairs
        return _scalar(unquote(text), schema)
    if item.get("explode", style == "form"):
        texts = [text for _, text in pairs]
    else:
        ((_, joined),) = pairs
        texts = joined.split(_BETWEEN.get(style, ","))
    return [_scalar(unquote(text), schema["items"]) for text in texts]


def _scalar(text: str, schema: Mapping[str, Any]) -> Any:
    match schema["type"]:
        case "integer":
            return int(text)
        case "number":
            return float(text)
        case "boolean":
            return {"true": True, "false": False}[text]
        case _:
            return text


def _in_body(received: Received, operation: Mapping[str, Any]) -> Json:
    kind = received.headers.get("content-type")
    if body_type := operation.get("x-airbyte-body-type"):
        assert kind == "application/json"
        posted = json.loads(received.body)
        assert posted["query"] == body_type["query"]
        assert posted.keys() == {"query", "variables"}
        return posted["variables"]
    content = operation.get("requestBody", {}).get("content")
    if content is None:
        assert received.body == b""
        return {}
    ((wanted, media),) = content.items()
    assert kind == (wanted if received.body else None)
    if wanted == "application/json":
        return json.loads(received.body)
    pairs = dict(
        parse_qsl(received.body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(received.body))
    )
    schema = media["schema"]
    return {
        name: value
        for name, member in schema["properties"].items()
        if (value := _from_form(pairs, name, member)) is not None
    }


def _from_form(pairs: Mapping[str, str], key: str, schema: Mapping[str, Any]) -> Any:
    """The value at ``key``, ``key[0]`` or ``key[field]``; ``None`` where there is none."""
    if schema["type"] == "array":
        items: list[Any] = []
        while (item := _from_form(pairs, f"{key}[{len(items)}]", schema["items"])) is not None:
            items.append(item)
        return items or None
    if schema["type"] == "object":
        fields = {
            name: value
            for name, member in schema["properties"].items()
            if (value := _from_form(pairs, f"{key}[{name}]", member)) is not None
        }
        return fields or None
    return _scalar(pairs[key], schema) if key in pairs else None
