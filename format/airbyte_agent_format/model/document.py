"""The connector.yaml format as models: the subset of OpenAPI 3.1 that connectors use, and ``x-airbyte-*``.

An attribute is named after its key, in snake case and without ``x-airbyte-``: ``operationId`` is
``operation_id``, ``x-airbyte-record-extractor`` is ``record_extractor``. Reserved words get a trailing
underscore (``in_``, ``schema_``). JSON schemas stay plain dicts. Models are read-only.
"""

# ruff: noqa: RUF012  (pydantic copies defaults)

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from ..schema import Schemas, is_null
from .access import SecurityScheme, Server
from .base import OpenApiModel, Schema, SpecModel, UnknownKeyPolicy, extension
from .info import Info, Pagination

_BODILESS = ("204", "205")


class AiHints(SpecModel):
    """When an agent should reach for an entity or an operation.

    Attributes:
        summary: What it is for, in one sentence.
        when_to_use: When to choose it over others.
        trigger_phrases: Words of users that call for it.
        freshness: Whether records change often (``live``) or hardly ever (``static``).
        example_questions: Questions that it answers.
        search_strategy: How to search, for example by which field.
    """

    summary: str | None = None
    when_to_use: str | list[str] | None = None
    trigger_phrases: list[str] = []
    freshness: Literal["live", "static"] | None = None
    example_questions: list[str] = []
    search_strategy: str | None = None


class ConfigInject(SpecModel):
    """A value that comes from the configuration key ``source``, through a map; hidden from the caller.

    Attributes:
        source: Setting that the value comes from.
        map: Value to send, by the setting's text, compared case-insensitively.
    """

    source: str
    map: dict[str, str] = {}


class Alias(SpecModel):
    """Another name of a parameter, and what texts that are given by it stand for.

    Attributes:
        name: Name that callers can use.
        values: Value to send, by the text that is passed.
    """

    unknown_keys: ClassVar[UnknownKeyPolicy] = "error"

    name: str
    values: dict[str, Any] = {}


class MediaType(OpenApiModel):
    """A body, or the value of a parameter, in one format.

    Attributes:
        schema_: JSON Schema of the body.
    """

    schema_: Schema = Field(default={}, alias="schema")
    example: Any = None
    examples: Any = None
    encoding: Any = None


class Parameter(OpenApiModel):
    """A parameter in the path, the query, a header or a cookie.

    With ``content`` its value is written in that format; the loader puts the schema beside it.

    Attributes:
        name: The API's own name.
        in_: Where it is sent. GraphQL variables are ``query`` parameters.
        required: Whether a call without it is rejected.
        schema_: JSON Schema of the value; its ``default`` is sent if the caller passes nothing.
        style: How lists and objects are written.
        explode: Whether each item repeats the name.
        allow_reserved: Whether reserved characters are sent as they are.
        config_inject: Fills it from a setting, and hides it from callers.
        probe_default: Value, or a template of it, that only ``check()`` sends.
        aliases: Other names that callers can use; replace those under ``info``.
        hosted_name: The hosted API's name for it.
    """

    name: str
    in_: Literal["path", "query", "header", "cookie"] = Field(alias="in")
    description: str = ""
    required: bool = False
    schema_: Schema = Field(default={}, alias="schema")
    style: (
        Literal["form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "matrix", "label"] | None
    ) = None
    explode: bool | None = None
    content: dict[str, MediaType] = {}
    deprecated: bool = False
    allow_reserved: bool = False
    allow_empty_value: bool = False
    example: Any = None
    examples: Any = None
    config_inject: ConfigInject | None = extension("param-config-inject", None)
    probe_default: Any = extension("probe-default", None)
    aliases: list[str | Alias] = extension("aliases", [])
    hosted_name: str | None = extension("hosted-name", None)


class BodyType(SpecModel):
    """A GraphQL document, and how parameters become its variables.

    Attributes:
        query: The GraphQL document.
        variables: Variables by name; ``"{{ param }}"`` is a parameter's value.
        default_fields: Fields that replace ``{{ fields }}`` if the caller names none.
        nullable_variables: Variables that accept null.
        operation_name: Operation of the document to run, if it has several.
    """

    type: Literal["graphql"]
    query: str
    variables: dict[str, Any] = {}
    default_fields: str | list[str] | None = None
    nullable_variables: list[str] = extension("nullable-variables", [])
    operation_name: str | None = Field(default=None, alias="operationName")


class RequestBody(OpenApiModel):
    """What is sent.

    Attributes:
        content: The body by media type. The first one is sent; ``multipart/form-data`` beside it, with files.
        whole_list: Whether a list of objects is one parameter, ``items``. Without it, the fields of its only
            object are parameters.
    """

    description: str | None = None
    required: bool = False
    content: dict[str, MediaType] = {}
    whole_list: bool = extension("whole-list", False)


class Response(OpenApiModel):
    """What comes back for one status.

    Attributes:
        content: The body by media type.
    """

    description: str = ""
    content: dict[str, MediaType] = {}
    headers: Any = None
    links: Any = None


class PathOverride(SpecModel):
    """The real path of an operation whose key carries a suffix.

    Attributes:
        path: The path that is requested.
    """

    path: str


class ParamSource(SpecModel):
    """Where an id comes from: ``parent_key`` of a record of ``parent_entity``.

    Attributes:
        parent_entity: Entity whose records have the id.
        parent_key: Field of the id.
    """

    parent_entity: str
    parent_key: str


class Operation(OpenApiModel):
    """One action of one entity.

    Attributes:
        operation_id: Unique name of the operation.
        summary: What it does, in one line.
        responses: Responses by status; the first 2xx status describes the result.
        entity: Entity that it belongs to, such as ``customers``.
        action: ``list``, ``get``, ``create``, ``update``, ``delete``, ``search`` or ``download``.
        record_extractor: JSONPath of the records in the response; by default the whole response.
        meta_extractor: JSONPath, ``@link.<rel>`` or ``@header.<name>`` of each value of ``page.meta``.
        preferred_for_check: Whether ``check()`` calls it.
        no_pagination: Why the list has no further pages.
        path_override: The path to request, if the key under ``paths`` has a suffix.
        file_url: Where the response of a download has the file's URL, such as ``files[0].url``.
        ai_hints: When an agent should use it.
        untested: That nobody has called it, or why.
        untested_reason: Why nobody has called it.
        record_transform: Fields to set on each record: Jinja templates over ``record`` and ``config``.
        record_filter: Jinja condition over ``record``; other records are left out.
        param_sources: Where a parameter's value comes from, by parameter.
        upload_file_param: Parameter with the content of a file, in base64.
        body_type: The GraphQL document to send.
        pagination: How the next page is requested; inferred by default.
        idempotency_header: Header for a key that makes a repeated write safe.
    """

    operation_id: str
    summary: str
    description: str = ""
    tags: list[str] = []
    deprecated: bool = False
    external_docs: Any = None
    parameters: list[Parameter] = []
    request_body: RequestBody | None = None
    responses: dict[str, Response]
    security: list[dict[str, list[str]]] | None = None
    servers: list[Server] = []
    entity: str = extension("entity")
    action: str = extension("action")
    record_extractor: str | None = extension("record-extractor", None)
    meta_extractor: dict[str, str] = extension("meta-extractor", {})
    preferred_for_check: bool = extension("preferred-for-check", False)
    no_pagination: str | bool | None = extension("no-pagination", None)
    path_override: PathOverride | None = extension("path-override", None)
    file_url: str | None = extension("file-url", None)
    ai_hints: AiHints | None = extension("ai-hints", None)
    untested: Any = extension("untested", None)
    untested_reason: str | None = extension("untested-reason", None)
    record_transform: dict[str, str] = extension("record-transform", {})
    record_filter: str | None = extension("record-filter", None)
    param_sources: dict[str, ParamSource] = extension("param-sources", {})
    upload_file_param: str | None = extension("upload-file-param", None)
    body_type: BodyType | None = extension("body-type", None)
    pagination: Pagination | None = extension("pagination", None)
    idempotency_header: str | None = extension("idempotency-header", None)

    @property
    def body_schema(self) -> Schema:
        """The schema of the request body in its first format; empty if there is no body."""
        content: Iterable[MediaType] = self.request_body.content.values() if self.request_body else ()
        for media in content:
            return media.schema_
        return {}

    @property
    def file_body(self) -> MediaType:
        """The ``multipart/form-data`` body that stands behind another format; else an empty one."""
        content = self.request_body.content if self.request_body else {}
        first = next(iter(content), "")
        media = None if first.startswith("multipart/") else content.get("multipart/form-data")
        return media or MediaType()

    @property
    def body_required(self) -> bool:
        """Whether a request body is required."""
        return self.request_body is not None and self.request_body.required

    @property
    def whole_list(self) -> bool:
        """Whether a list of objects is one parameter."""
        return self.request_body is not None and self.request_body.whole_list

    @property
    def success(self) -> MediaType | None:
        """The body of the first 2xx response that has one."""
        return self.answer[1]

    @property
    def answer(self) -> tuple[str, MediaType | None]:
        """Media type and body of the first 2xx response that has one; an empty string if there is none.

        A body that is always null counts as none.
        """
        for response in self._successes.values():
            for name, media in response.content.items():
                if not is_null(media.schema_):
                    return name.partition(";")[0].strip(), media
        return "", None

    @property
    def may_be_empty(self) -> bool:
        """Whether a 2xx response has no body, as HTTP's 204 and 205 never have one."""
        return any(
            status in _BODILESS or all(is_null(media.schema_) for media in response.content.values())
            for status, response in self._successes.items()
        )

    @property
    def _successes(self) -> dict[str, Response]:
        return {status: response for status, response in self.responses.items() if status.startswith("2")}


class Components(OpenApiModel):
    """What is referred to. The loader puts shared parameters, bodies and responses where they are used.

    Attributes:
        schemas: JSON Schemas by name.
        security_schemes: Ways to authenticate, by name.
    """

    schemas: dict[str, Any] = {}
    security_schemes: dict[str, SecurityScheme] = {}
    parameters: Any = None
    request_bodies: Any = None
    responses: Any = None


Method: TypeAlias = Literal["get", "put", "post", "delete", "options", "head", "patch"]
METHODS: tuple[Method, ...] = ("get", "put", "post", "delete", "options", "head", "patch")


class PathItem(OpenApiModel):
    """The operations of one path."""

    summary: Any = None
    description: Any = None
    get: Operation | None = None
    put: Operation | None = None
    post: Operation | None = None
    delete: Operation | None = None
    options: Operation | None = None
    head: Operation | None = None
    patch: Operation | None = None

    def operations(self) -> Iterator[tuple[Method, Operation]]:
        """Each operation with its method."""
        for method in METHODS:
            operation: Operation | None = getattr(self, method)
            if operation is not None:
                yield method, operation


class Document(OpenApiModel):
    """A complete connector.yaml.

    After loading, an operation's ``parameters`` and ``servers`` are those of its path as well, ``$ref``
    stands only in schemas, and a schema says "may be null" in one way: with ``null`` among its types.

    Attributes:
        openapi: Version of OpenAPI, ``3.1.0``.
        info: What the connector is.
        servers: Where the API is; the first one by default.
        security: Which schemes authenticate calls: alternatives, each with all schemes that it needs.
        components: Schemas and security schemes.
        paths: Operations by path. A suffix such as ``/graphql:issues:get`` makes a path unique.
    """

    openapi: str
    info: Info
    servers: list[Server]
    security: list[dict[str, list[str]]] = []
    components: Components = Components()
    paths: dict[str, PathItem]
    tags: Any = None
    external_docs: Any = None
    json_schema_dialect: str | None = None

    @cached_property
    def operation_servers(self) -> list[Server]:
        """The servers of single operations, each once."""
        first = {server.url for server in self.servers[:1]}
        found = {
            server.url: server for _, _, operation in self.operations() for server in operation.servers[:1]
        }
        return [server for url, server in found.items() if url not in first]

    def operations(self) -> Iterator[tuple[str, Method, Operation]]:
        """Each operation with its method and real path, ``x-airbyte-path-override`` applied."""
        for key, item in self.paths.items():
            for method, operation in item.operations():
                path = operation.path_override.path if operation.path_override else key
                yield path, method, operation

    @cached_property
    def schemas(self) -> Schemas:
        """The component schemas."""
        return Schemas(self.components.schemas)
