"""What a connector and its operations are, as frozen tables.

A generated package holds these tables as Python literals; a bare ``connector.yaml`` is compiled into the
same tables by :mod:`airbyte_agent_format`. Everything that runs a call reads them and nothing else.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias

from ..names import attribute_names, module_names
from ..values import is_object
from .access import CredentialText, Scheme, SelfHosted, Server, ServerVariable, TokenRefresh

__all__ = [
    "RETRYABLE_STATUSES",
    "Answer",
    "AnswerRule",
    "ConfigInject",
    "ConfigNormalization",
    "ConnectorModel",
    "ContextStoreEntity",
    "CredentialText",
    "Definition",
    "Download",
    "ErrorCheck",
    "GraphQL",
    "Growth",
    "Location",
    "Meaning",
    "Operation",
    "Paging",
    "Parameter",
    "Relationship",
    "RetryConfig",
    "RetryWait",
    "Scheme",
    "Scope",
    "SelfHosted",
    "Server",
    "ServerVariable",
    "TokenRefresh",
    "WaitUnit",
]

JsonSchema: TypeAlias = Mapping[str, Any]
Location: TypeAlias = Literal["path", "query", "header", "cookie", "body", "variable", "none"]
RuntimeMode: TypeAlias = Literal["direct_only", "context_store_only", "direct_and_context_store"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "related", "graphql", "raw"]
Style: TypeAlias = Literal[
    "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "matrix", "label", "json"
]
Answer: TypeAlias = Literal["json", "text", "bytes", "none"]
WaitUnit: TypeAlias = Literal["seconds", "milliseconds", "unix_timestamp"]
Growth: TypeAlias = Literal["none", "linear", "exponential"]
Meaning: TypeAlias = Literal[
    "retry",
    "rate_limit",
    "quota",
    "authentication",
    "permission",
    "not_found",
    "empty",
    "incomplete",
    "accepted",
    "final",
]
Strategy: TypeAlias = Literal["cursor", "page", "offset", "next_url", "link_header", "last_id", "none"]


#: Older names of actions, which calls by names may use.
ACTION_ALIASES: Final = {"api_search": "search"}
#: Actions whose result is a list of records.
LIST_ACTIONS = frozenset({"list", "search", "api_search"})
#: Statuses of temporary failures: the same request may succeed later.
RETRYABLE_STATUSES = (408, 423, 425, 429, 500, 501, 502, 503, 504, 507, 520, 521, 522, 523, 524, 529, 530)
#: Names for the size of a page that a list takes besides its own.
PAGE_SIZES = ("limit", "per_page", "page_size")
#: Actions of the context store, which no spec lists.
STORE_ACTIONS = frozenset({"context_store_search", "context_store_sql_query"})


@dataclass(frozen=True, slots=True)
class ConfigInject:
    """A parameter whose value comes from the configuration, through a map; hidden from callers."""

    source: str
    map: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One named value of an operation, by the API's own name.

    ``location`` says where the value goes: ``body`` is a top-level field of the body, ``variable`` a GraphQL
    variable, ``none`` is read by something else (GraphQL's ``fields``, an upload's file, the whole of a body
    that is a list). ``required_by_api`` is one that a call cannot do without and a caller may leave out,
    because the settings or its own default give it. ``style`` and ``explode`` are OpenAPI's, for the fields
    of a form too; the style ``json`` is that of a value with ``content``, which is written as JSON.
    ``reserved`` is OpenAPI's ``allowReserved``. ``aliases`` are other names that callers may use, each
    with what texts given by it stand for. ``hosted_name`` is the hosted API's name, where it differs.
    """

    name: str
    location: Location
    schema: JsonSchema = field(default_factory=dict[str, Any])
    required: bool = False
    style: Style | None = None
    explode: bool | None = None
    probe: Any = None
    inject: ConfigInject | None = None
    required_by_api: bool = False
    reserved: bool = False
    aliases: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    hosted_name: str | None = None


@dataclass(frozen=True, slots=True)
class GraphQL:
    """The document an operation posts, and how parameters become its variables."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    nullable: tuple[str, ...] = ()
    operation_name: str | None = None
    default_fields: str | None = None


@dataclass(frozen=True, slots=True)
class Paging:
    """How the next page is asked for.

    Attributes:
        param: The parameter that carries the next page's position. A next page's URL with it is complete.
        next: A meta name or a JSONPath in the body: that position, or the next page's URL.
        has_more: A meta name or a JSONPath whose falsy value ends the list, or a number of records or pages.
        page_size: The parameter with the page's size. A meta value of this name is the size that was used.
        fields: The parameter by which callers choose fields of the whole answer; those of paging are added.
        max_records: Records of one list that the API gives at most, however it is paged.
        total: A meta name that says how many there are, to tell whether ``max_records`` cut the list.
        beyond: What a caller does to get records beyond ``max_records``; a sentence.
        when: Parameters for which this way applies, in ``others``.
        others: Other ways: for calls with a parameter of ``when``; from a counted page on, by its cursor.
        alone: Whether ``param``, or the returned URL, is all that a call for a next page is asked with.
        also: For ``last_id``: further parameters of the position, each with the record's field that it takes.
        inclusive: Whether a page begins with the records at its position, which the previous page ends with.
    """

    strategy: Strategy
    param: str | None = None
    next: str | None = None
    has_more: str | None = None
    page_size: str | None = None
    fields: str | None = None
    max_records: int | None = None
    total: str | None = None
    beyond: str = ""
    when: tuple[str, ...] = ()
    others: tuple[Paging, ...] = ()
    alone: bool = False
    also: tuple[tuple[str, str], ...] = ()
    inclusive: bool = False


@dataclass(frozen=True, slots=True)
class Download:
    """A result that is bytes. With ``file_url`` the operation's answer says where they are (two steps)."""

    file_url: str | None = None


@dataclass(frozen=True, eq=False)
class Operation:
    """One action of one entity: everything needed to build its request and read its response.

    ``sibling_keys`` has the names declared beside a list that a server may leave out when it is empty;
    ``also_in_body`` those parameters that stand in the body too, which has required fields of the same names.
    ``media_type`` is that of a JSON body that is called something else, such as ``application/vnd.api+json``,
    and of a raw body. ``whole_body`` names the parameter that is the whole of a body without fields: a file,
    a text, a number. ``files`` are fields with which a JSON body becomes ``multipart/form-data``. ``answer``
    is what a success is read as, where the operation is no download: ``bytes`` become base64, and ``none`` is
    where the API declares no content. ``accept`` is the media type to ask for, where it is not JSON.
    ``security`` lists alternatives, each of security schemes whose credentials go together; without one no
    credentials are sent, and ``None`` stands for all there are. ``server`` is one of ``operation_servers``.
    """

    entity: str
    action: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    summary: str = ""
    body: BodyKind | None = None
    array_body: bool = False
    open_body: bool = False
    graphql: GraphQL | None = None
    upload: str | None = None
    records: str | None = None
    meta: Mapping[str, str] = field(default_factory=dict[str, str])
    paging: Paging | None = None
    download: Download | None = None
    transform: Mapping[str, str] = field(default_factory=dict[str, str])
    filter: str | None = None
    idempotency_header: str | None = None
    param_sources: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    sibling_keys: tuple[str, ...] | None = None
    also_in_body: tuple[str, ...] = ()
    media_type: str | None = None
    whole_body: str | None = None
    files: tuple[str, ...] = ()
    answer: Answer = "json"
    accept: str | None = None
    security: tuple[tuple[str, ...], ...] | None = None
    server: str | None = None

    @cached_property
    def is_list(self) -> bool:
        """Whether the result is a list of records rather than one object."""
        return self.action in LIST_ACTIONS

    @cached_property
    def reads(self) -> bool:
        """Whether it changes nothing, so that it may be repeated whatever its method."""
        mutates = self.graphql is not None and self.graphql.query.lstrip().startswith("mutation")
        return (self.is_list or self.action in ("get", "download")) and not mutates

    @cached_property
    def by_name(self) -> Mapping[str, Parameter]:
        """The parameters by the API's name."""
        return {parameter.name: parameter for parameter in self.parameters}

    @cached_property
    def aliases(self) -> Mapping[str, tuple[str, Mapping[str, Any]]]:
        """Other names of parameters: the name that is declared, and what values mean.

        The size of a page has the usual names besides, where the operation has no other use for them.
        """
        size = self.paging.page_size if self.is_list and self.paging is not None else None
        found: dict[str, tuple[str, Mapping[str, Any]]] = {}
        if size is not None and size in self.by_name:
            found.update(dict.fromkeys(PAGE_SIZES, (size, {})))
        for parameter in self.parameters:
            found.update({alias: (parameter.name, values) for alias, values in parameter.aliases.items()})
        return {alias: meaning for alias, meaning in found.items() if alias not in self.by_name}

    @cached_property
    def written_as_json(self) -> frozenset[str]:
        """The parameters that are written as JSON, of whatever kind."""
        return frozenset(item.name for item in self.parameters if item.style == "json")

    @cached_property
    def hosted_names(self) -> Mapping[str, str]:
        """By parameter, the names of the hosted API that differ."""
        return {item.name: item.hosted_name for item in self.parameters if item.hosted_name is not None}

    @cached_property
    def spelt(self) -> Mapping[str, Mapping[str, str]]:
        """By parameter, the texts of its enum by their spelling without case, where that is unambiguous."""
        found: dict[str, Mapping[str, str]] = {}
        for parameter in self.parameters:
            items = parameter.schema.get("items")
            within: Sequence[Any] = items.get("enum", ()) if is_object(items) else ()
            allowed: Sequence[Any] = parameter.schema.get("enum", within)
            texts = [text for text in allowed if isinstance(text, str)]
            spellings = {text.casefold(): text for text in texts}
            if spellings and len(spellings) == len(texts):
                found[parameter.name] = spellings
        return found

    @cached_property
    def restli(self) -> bool:
        """Whether its query is written in Rest.li's way."""
        return any(parameter.name.lower() == "x-restli-protocol-version" for parameter in self.parameters)

    @cached_property
    def injected(self) -> tuple[Parameter, ...]:
        """The parameters that callers do not see, filled from the configuration."""
        return tuple(parameter for parameter in self.parameters if parameter.inject is not None)

    @cached_property
    def required(self) -> tuple[str, ...]:
        """Names of the parameters a caller must give."""
        return tuple(parameter.name for parameter in self.parameters if parameter.required)


@dataclass(frozen=True, slots=True)
class ErrorCheck:
    """A 200 whose ``field`` is ``on_value``, or not ``ok_value``, is an error; ``message_field`` says why."""

    field: str
    on_value: Any = None
    message_field: str | None = None
    ok_value: Any = None


@dataclass(frozen=True, slots=True)
class RetryWait:
    """How long to wait before a call that a rule matched is tried again.

    Attributes:
        header: Header that holds the wait, in ``unit``.
        path: JSONPath of the body where it stands, in ``unit``.
        unit: ``unix_timestamp`` is a point in time, in seconds or milliseconds.
        seconds: The wait where the answer holds none.
        growth: How it grows from try to try: as 1, 1, 1; as 1, 2, 3; or as 1, 2, 4. A point in time does not.
    """

    header: str | None = None
    path: str | None = None
    unit: WaitUnit = "seconds"
    seconds: float | None = None
    growth: Growth = "none"

    def factor(self, attempt: int) -> int:
        """How many times longer the wait after try number ``attempt`` (from 0) is than the first."""
        match self.growth:
            case "none":
                return 1
            case "linear":
                return attempt + 1
            case "exponential":
                return 1 << attempt


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """What an answer means that a service gives: one of its spec's ``x-airbyte-retry-config.rules``.

    It matches an answer that meets every condition; a condition that lists several values is met by any.

    Attributes:
        means: See the table in ``docs/errors-and-retries.md``.
        status: HTTP statuses; none is any.
        headers: Header names to their values, whatever the case.
        body: JSONPaths of the body to values, one of which stands there.
        contains: JSONPaths of the body to texts, one of which is part of a text there, whatever the case.
        wait: How long to wait before the call is tried again.
        details: JSONPaths of values that the error's message tells.
        url: JSONPath of the URL of what was accepted.
    """

    means: Meaning
    status: tuple[int, ...] = ()
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    body: Mapping[str, tuple[Any, ...]] = field(default_factory=dict[str, tuple[Any, ...]])
    contains: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    wait: RetryWait | None = None
    details: tuple[str, ...] = ()
    url: str | None = None


@dataclass(frozen=True, slots=True)
class RetryConfig:
    """The spec's ``x-airbyte-retry-config``; delays in seconds.

    ``max_attempts`` is the most that a caller may ask for, the first one included; ``None`` leaves it to the
    caller.
    """

    max_attempts: int | None = None
    initial_delay: float = 1.0
    max_delay: float = 60.0
    exponential_base: float = 2.0
    jitter: bool = True
    status_codes: tuple[int, ...] = RETRYABLE_STATUSES
    on_timeout: bool = True
    on_network_error: bool = True
    after_header: str = "Retry-After"
    after_format: WaitUnit = "seconds"
    rules: tuple[AnswerRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """Fills operation parameter ``param`` from setting ``config_key``, through a template over ``value``."""

    param: str
    config_key: str
    template: str | None = None


@dataclass(frozen=True, slots=True)
class ConfigNormalization:
    """Derives the setting ``target`` from ``source``: the part behind the last ``delimiter``.

    With ``when_missing`` only where the setting was not given.
    """

    target: str
    source: str
    delimiter: str
    when_missing: bool = True


@dataclass(frozen=True, slots=True)
class Relationship:
    """``source.foreign_key`` holds ``target.target_key`` of a target that has the values in ``where``."""

    source: str
    target: str
    foreign_key: str
    target_key: str = "id"
    where: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class ContextStoreEntity:
    """An entity of the context store; each column has its JSON type, or the columns of an object."""

    stream: str
    columns: Mapping[str, Any] = field(default_factory=dict[str, Any])
    key: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """One connector.

    ``entities`` has each entity's actions and their required parameters, in the spec's order. The operations
    themselves stand in ``tables`` (from YAML) or in ``<package>._operations.<entity>.OPERATIONS``, imported
    when first asked for. ``settings`` are the configuration values a constructor accepts, name to default.
    ``headers`` are those with a default that all operations send alike, such as a version;
    ``idempotency_header`` is that of all writes.
    ``other_servers`` take the place of ``server`` for the security schemes that name them, and where the
    variables of their URL are set. ``operation_servers`` are those of single operations.
    """

    slug: str
    name: str
    definition_id: str
    version: str
    server: Server
    schemes: tuple[Scheme, ...]
    entities: Mapping[str, Mapping[str, tuple[str, ...]]]
    security: tuple[tuple[str, ...], ...] = ()
    check: tuple[str, str] | None = None
    package: str | None = None
    tables: Mapping[str, Mapping[str, Operation]] | None = field(default=None, repr=False)
    settings: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    retry: RetryConfig | None = None
    error_check: ErrorCheck | None = None
    scoping: tuple[Scope, ...] = ()
    normalization: tuple[ConfigNormalization, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    context_store: Mapping[str, ContextStoreEntity] = field(default_factory=dict[str, ContextStoreEntity])
    runtime_mode: RuntimeMode = "direct_and_context_store"
    idempotency_header: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    other_servers: tuple[Server, ...] = ()
    operation_servers: tuple[Server, ...] = ()

    @property
    def servers(self) -> tuple[Server, ...]:
        """All servers, the one that is used by default first."""
        return self.server, *self.other_servers, *self.operation_servers

    def operations(self, entity: str) -> Mapping[str, Operation]:
        """The entity's operations by action.

        Raises:
            EntityNotFoundError: The connector has no such entity; the message names the nearest.
        """
        if entity not in self.entities:
            from ..errors import EntityNotFoundError

            raise EntityNotFoundError.unknown(self.slug, entity, list(self.entities))
        if self.tables is not None:
            return self.tables[entity]
        name = module_names((*self.entities, *self.context_store))[entity]
        module = importlib.import_module(f"{self.package}._operations.{name}")
        operations: Mapping[str, Operation] = module.OPERATIONS
        return operations

    @property
    def attributes(self) -> Mapping[str, str]:
        """The connector's attribute for each entity, those of the context store alone included."""
        return attribute_names((*self.entities, *self.context_store))

    def operation(self, entity: str, action: str) -> Operation:
        """One operation.

        Raises:
            EntityNotFoundError: No such entity.
            ActionNotSupportedError: The entity has no such action; the message lists those it has.
        """
        operations = self.operations(entity)
        try:
            return operations[action if action in operations else ACTION_ALIASES.get(action, action)]
        except KeyError:
            from ..errors import ActionNotSupportedError

            raise ActionNotSupportedError.unknown(self.slug, entity, action, list(operations)) from None


#: The documented name of a connector's tables.
ConnectorModel: TypeAlias = Definition
