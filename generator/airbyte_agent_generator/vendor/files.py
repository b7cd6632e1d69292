"""Vendors' documents on the disk."""

from __future__ import annotations

import gzip
import hashlib
import json
import posixpath
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.read.yaml_source import UnreadableError, read_yaml

from ..errors import VendorDocumentError

__all__ = ["FILES", "GRAPHQL", "MAX_BYTES", "VendorFile", "read"]

#: Unpacked. The largest public document has 12 MB.
MAX_BYTES = 100_000_000
#: The key under which the files that a document refers to stand in it, by their paths from its folder.
FILES = "x-files"
#: The format of a GraphQL schema; the others are spelt ``OpenAPI 3.0.3`` and so on.
GRAPHQL = "GraphQL SDL"

_GRAPHQL = {".graphql", ".graphqls"}
_YAML = {".yaml", ".yml"}
_SUFFIXES = {".json", *_YAML, *_GRAPHQL}
#: A file may be of another format, or packed, than the reference to it says.
_BESIDE = (".json", ".yaml", ".yml", ".json.gz", ".yaml.gz", ".yml.gz")


@dataclass(frozen=True, slots=True)
class VendorFile:
    """A document as its vendor wrote it.

    Attributes:
        name: The file's, as in ``openapi.json.gz``.
        contents: A mapping; the text of a GraphQL schema. Files beside it that it refers to stand under
            ``x-files``, and its references lead there: ``#/x-files/common~1errors.yaml/NotFound``.
        sha256: Of the contents, unpacked, in hexadecimal; without the files beside it.
        format: ``OpenAPI 3.0.3``, ``Swagger 2.0``, ``Google discovery v1`` or ``GraphQL SDL``.
        title: What it calls itself.
        version: Which version it says it is, as it says it.
    """

    name: str
    contents: dict[str, Any] | str
    sha256: str
    format: str
    title: str
    version: str


def read(path: Path) -> VendorFile:
    """Read a document, and the files in its folder and below that it refers to; nothing is fetched.

    A reference by URL is one to the file of that path or name in the folder.

    Args:
        path: Ends in .json, .yaml, .yml, .graphql or .graphqls, or one of these and .gz.

    Raises:
        VendorDocumentError: It is not there, is too large, is not what its name says, or is a document of
            another kind.
    """
    raw = _unpacked(path)
    sha256 = hashlib.sha256(raw).hexdigest()
    if _suffix(path) in _GRAPHQL:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise VendorDocumentError(f"{path}: not UTF-8; save the file as UTF-8") from None
        return VendorFile(path.name, text, sha256, GRAPHQL, "GraphQL schema", "unversioned")
    contents = _document(path, raw)
    beside = _Beside(path)
    try:
        if "discoveryVersion" not in contents:  # whose references are plain names
            beside.follow(contents)
    except RecursionError:
        raise VendorDocumentError(f"{path}: nested too deeply for an API document") from None
    if beside.files:
        contents[FILES] = beside.files
    return VendorFile(path.name, contents, sha256, *_named(contents, path))


def _named(contents: dict[str, Any], path: Path) -> tuple[str, str, str]:
    """Format, title and version."""
    if "discoveryVersion" in contents:
        revision = contents.get("revision")
        version = str(contents.get("version", "unversioned")) + (f" revision {revision}" if revision else "")
        format = f"Google discovery {contents['discoveryVersion']}"
        return format, str(contents.get("title", contents.get("name", path.name))), version
    info = mapping_of(contents.get("info"))
    title, version = str(info.get("title", path.name)), str(info.get("version", "unversioned"))
    if "openapi" in contents:
        return f"OpenAPI {contents['openapi']}", title, version
    if "swagger" in contents:
        return f"Swagger {contents['swagger']}", title, version
    others = {"asyncapi": "AsyncAPI", "item": "a Postman collection", "data": "a GraphQL introspection"}
    said = next((f"it looks like {others[key]}" for key in others if key in contents), "")
    raise VendorDocumentError(
        f"{path}: {said or 'it has none of the keys openapi, swagger, discoveryVersion'}; give OpenAPI 2 or "
        "3, a Google discovery document, or a GraphQL schema as SDL (.graphql)"
    )


def _suffix(path: Path) -> str:
    name = path.name.removesuffix(".gz")
    return Path(name).suffix.lower()


def _unpacked(path: Path) -> bytes:
    if _suffix(path) not in _SUFFIXES:
        raise VendorDocumentError(
            f"{path}: the name must end in .json, .yaml, .yml, .graphql or .graphqls, with or without .gz"
        )
    try:
        with gzip.open(path) if path.name.endswith(".gz") else path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise VendorDocumentError(f"{path}: truncated gzip file; download it again") from None
    except OSError as error:
        raise VendorDocumentError(f"{path}: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise VendorDocumentError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB decompressed")
    return raw


def _document(path: Path, raw: bytes) -> dict[str, Any]:
    data = _parsed(path, raw)
    if not is_mapping(data):
        raise VendorDocumentError(f"{path}: must be a mapping")
    return data


def _parsed(path: Path, raw: bytes) -> Any:
    try:
        if _suffix(path) in _YAML:
            data: Any = read_yaml(raw, str(path)).data
        else:
            data = json.loads(raw.decode("utf-8-sig"))
    except UnreadableError as error:
        raise VendorDocumentError(f"{error}; convert a document that is too large for YAML to JSON") from None
    except UnicodeDecodeError:
        raise VendorDocumentError(f"{path}: not UTF-8; save the file as UTF-8") from None
    except RecursionError:
        raise VendorDocumentError(f"{path}: nested too deeply for an API document") from None
    except ValueError as error:
        raise VendorDocumentError(f"{path}: not JSON: {error}") from None
    return data


class _Beside:
    """The files that a document refers to, in its folder and below, by their paths from there."""

    def __init__(self, path: Path) -> None:
        self.folder = path.parent
        self.name = path.name
        self.files: dict[str, Any] = {}

    def follow(self, node: Any, file: str = "") -> None:
        """Load what ``node`` refers to, and let it refer to ``#/x-files/<path>``.

        References that lead to no file stay as they are.

        Args:
            node: A part of a file. It is changed.
            file: Which one; empty for the document itself.
        """
        if is_list(node):
            for item in node:
                self.follow(item, file)
        elif is_mapping(node):
            if isinstance(node.get("$ref"), str):
                node["$ref"] = self._local(node["$ref"], file)
            for key, value in node.items():
                if key == "mapping" and isinstance(node.get("propertyName"), str) and is_mapping(value):
                    for name, target in value.items():
                        if isinstance(target, str) and re.search(r"[#/]|\.(json|ya?ml)$", target):
                            value[name] = self._local(target, file)
                else:
                    self.follow(value, file)

    def _local(self, reference: str, file: str) -> str:
        name, _, fragment = reference.partition("#")
        if not name:
            return f"#/{FILES}/{_step(file)}{fragment}" if file else reference
        found = next(
            (found for one in self._candidates(name, file) if (found := self._load(one)) is not None), None
        )
        if found is None:
            return reference
        return f"#/{FILES}/{_step(found)}{fragment}" if found else f"#{fragment}"

    def _candidates(self, name: str, file: str) -> Iterator[str]:
        """Paths that a reference may mean: its own; of a URL, its ends, the longest first."""
        url = urlsplit(name)
        if not url.scheme:
            yield posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(name)))
            return
        parts = unquote(url.path).strip("/").split("/")
        yield from ("/".join(parts[start:]) for start in range(len(parts)))

    def _load(self, name: str) -> str | None:
        """Which file it is: empty for the document itself, ``None`` where there is none."""
        if _stem(name) == _stem(self.name):
            return ""
        if name in self.files:
            return name
        for suffix in dict.fromkeys((name.removeprefix(_stem(name)), *_BESIDE)):
            path = self.folder / (_stem(name) + suffix)
            inside = path.resolve().is_relative_to(self.folder.resolve())
            if suffix and inside and path.is_file() and _suffix(path) in _SUFFIXES - _GRAPHQL:
                self.files[name] = _parsed(path, _unpacked(path))
                self.follow(self.files[name], name)
                return name
        return None


def _step(name: str) -> str:
    """A file's name as a step of a JSON pointer in a URL fragment."""
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def _stem(name: str) -> str:
    return re.sub(r"\.(json|yaml|yml)(\.gz)?$", "", name)
