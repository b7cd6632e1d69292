"""Vendors' documents on the disk."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.read.yaml_source import UnreadableError, read_yaml

from ..errors import VendorDocumentError

__all__ = ["FILES", "GRAPHQL", "MAX_BYTES", "VendorFile", "read"]

#: Unpacked. The largest public document has 12 MB.
MAX_BYTES = 100_000_000
#: The key under which the files that a document refers to stand in it, by the names it has for them.
FILES = "x-files"
#: The format of a GraphQL schema; the others are spelt ``OpenAPI 3.0.3`` and so on.
GRAPHQL = "GraphQL SDL"

_GRAPHQL = {".graphql", ".graphqls"}
_YAML = {".yaml", ".yml"}
_SUFFIXES = {".json", *_YAML, *_GRAPHQL}


@dataclass(frozen=True, slots=True)
class VendorFile:
    """A document as its vendor wrote it.

    Attributes:
        name: The file's, as in ``openapi.json.gz``.
        contents: A mapping; the text of a GraphQL schema. Files beside it that it refers to stand under
            ``x-files``.
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
    """Read a document, and the files in its folder that it refers to; nothing is fetched.

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
    contents = _parsed(path, raw)
    try:
        beside = _Beside(path)
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


def _parsed(path: Path, raw: bytes) -> dict[str, Any]:
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
    if not is_mapping(data):
        raise VendorDocumentError(f"{path}: must be a mapping")
    return data


class _Beside:
    """The files in the folder of ``path`` that documents refer to, by the names that they have for them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: dict[str, dict[str, Any]] = {}

    def follow(self, node: Any) -> None:
        """Load what ``node`` refers to; references to the document's own file lose the name."""
        if is_list(node):
            for item in node:
                self.follow(item)
        elif is_mapping(node):
            reference = node.get("$ref")
            if isinstance(reference, str) and (name := re.search(r"([^/#]+)#", reference)):
                self._load(name[1])
                if _stem(name[1]) == _stem(self.path.name):
                    node["$ref"] = reference[reference.index("#") :]
            for value in node.values():
                self.follow(value)

    def _load(self, name: str) -> None:
        if name in self.files or _stem(name) == _stem(self.path.name):
            return
        for suffix in (".json", ".yaml", ".yml", ".json.gz", ".yaml.gz", ".yml.gz"):
            candidate = self.path.with_name(_stem(name) + suffix)
            if candidate.is_file():
                self.files[name] = _parsed(candidate, _unpacked(candidate))
                self.follow(self.files[name])
                return


def _stem(name: str) -> str:
    return re.sub(r"\.(json|yaml|yml)(\.gz)?$", "", name)
