"""The ``info`` section: metadata of the connector, and settings for all its operations."""

# ruff: noqa: RUF012  (pydantic copies defaults)

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from airbyte_agent_sdk.definition import RETRYABLE_STATUSES, Growth, Meaning, WaitUnit
from pydantic import BeforeValidator, Field

from .base import OpenApiModel, SpecModel, TypeNames, UnknownKeyPolicy, extension, is_list, is_mapping


def _listed(key: str) -> BeforeValidator:
    """Accept a single member instead of a list, or a mapping that contains the list under ``key``."""

    def unwrap(value: Any) -> Any:
        return value.get(key, [value]) if is_mapping(value) else value

    return BeforeValidator(unwrap)


def _several(value: Any) -> Any:
    """Accept a single value instead of a list."""
    return value if is_list(value) else [value]


def _named(value: Any) -> Any:
    """Accept ``{name: {...}}``, as in JSON schemas, instead of a list of ``{name: name, ...}``."""
    if not is_mapping(value):
        return value
    return [{"name": name, **member} if is_mapping(member) else member for name, member in value.items()]


class DocumentationUrl(SpecModel):
    """A page of the vendor's documentation.

    Attributes:
        type: Kind of page, such as ``api_reference``.
        title: Title of the link.
        url: Address of the page.
    """

    type: str
    title: str
    url: str


class ExampleQuestions(SpecModel):
    """What a user may ask: answered by a call, answered by a cached search, not answered.

    Attributes:
        direct: Questions that calls answer.
        search: Questions that need the context store.
        unsupported: Questions that it cannot answer.
    """

    direct: list[str] = []
    search: list[str] = []
    unsupported: list[str] = []


class Qualification(SpecModel):
    """How the connector was verified. Used in docs."""

    status: str
    criteria_version: str | int | float | None = None
    bypassed_criteria: list[Any] = []


class ReplicationConfig(SpecModel):
    """Settings for replication. Passed through."""

    title: str | None = None
    description: str | None = None
    type: str = "object"
    properties: dict[str, Any] = {}
    required: list[str] = []
    replication_config_key_mapping: dict[str, Any] = {}
    replication_config_constants: dict[str, Any] = {}


class Relationship(SpecModel):
    """``source_entity.foreign_key`` holds ``target_entity.target_key``.

    Attributes:
        source_entity: Entity with the id of another record.
        target_entity: Entity of that record.
        foreign_key: Field with the id.
        target_key: Field of the other record that it equals.
        cardinality: Such as ``many_to_one``.
    """

    source_entity: str
    target_entity: str
    foreign_key: str
    target_key: str = "id"
    cardinality: str | None = None
    description: str | None = None
    parent_record_filter: Any = None


class Scope(SpecModel):
    """Fills parameter ``param`` of operations from the configuration.

    Attributes:
        param: Parameter to fill if the caller does not pass it.
        config_key: Setting that the value comes from.
        value_template: Jinja template over ``value``, the setting's text.
    """

    param: str
    config_key: str
    value_template: str | None = None


class ErrorCheck(SpecModel):
    """``body[field] == on_value`` in a 200 is an error, or ``body[field] != ok_value``.

    Attributes:
        field: Field of the body to look at.
        on_value: Value that means failure.
        ok_value: Value that means success, in place of ``on_value``: every other value is a failure.
        message_field: Field with the message.
    """

    field: str
    on_value: Any = None
    ok_value: Any = None
    message_field: str | None = None


class NormalizationTransform(SpecModel):
    """``suffix``: what stands behind the last ``delimiter`` of the source.

    Attributes:
        delimiter: Text before the suffix.
    """

    type: Literal["suffix"]
    delimiter: str


class NormalizationRule(SpecModel):
    """Derives the setting ``target`` from ``source``, where it was not given.

    Attributes:
        target: Setting to fill.
        source: Setting or credential that it is derived from.
        when_missing: Whether only if it was not given.
        transform: How it is derived.
    """

    target: str
    source: str
    when_missing: bool | str = True
    transform: NormalizationTransform


class RetryWait(SpecModel):
    """How long to wait: what stands in a header or in the body, in ``unit``; else ``seconds``.

    Attributes:
        header: Header with the delay.
        json_path: JSONPath of the delay in the body, used if there is no such header.
        unit: Unit of the delay.
        seconds: Delay if the response does not ask for one.
        growth: How the delay grows with each attempt.
    """

    header: str | None = None
    json_path: str | None = None
    unit: WaitUnit = "seconds"
    seconds: float | None = Field(default=None, ge=0)
    growth: Growth = "none"


class RetryRule(SpecModel):
    """What an answer means that meets every condition. A condition that lists values is met by any.

    Attributes:
        means: What the response means.
        status: Statuses that match.
        headers: Values that match, by header, compared case-insensitively.
        body: Values that match, by JSONPath.
        body_contains: Substrings that match, by JSONPath, compared case-insensitively.
        wait: How long to wait before the next attempt.
        details: JSONPaths of values to add to the error's message.
        url: JSONPath of the URL where the result of an accepted call is found; otherwise it is in `Location`.
    """

    means: Meaning
    status: Annotated[list[int], BeforeValidator(_several)] = []
    headers: dict[str, Annotated[list[str], BeforeValidator(_several)]] = {}
    body: dict[str, Annotated[list[str | int | bool | None], BeforeValidator(_several)]] = {}
    body_contains: dict[str, Annotated[list[str], BeforeValidator(_several)]] = {}
    wait: RetryWait | None = None
    details: Annotated[list[str], BeforeValidator(_several)] = []
    url: str | None = None


class RetryConfig(SpecModel):
    """When to retry a call, and after which delays. Delays are in seconds, at least 0.

    ``max_attempts`` is the most that a caller may ask for; without it, the caller alone decides.

    Attributes:
        max_attempts: Most attempts that a caller can ask for, including the first.
        initial_delay_seconds: Upper bound of the first delay.
        max_delay_seconds: Longest delay.
        exponential_base: Factor by which the bound grows with each attempt.
        jitter: Whether each delay is chosen at random between 0 and its bound.
        retry_on_status_codes: Statuses that are retried.
        retry_on_timeout: Whether timeouts are retried.
        retry_on_network_error: Whether connection failures are retried.
        retry_after_header: Header that says how long to wait.
        retry_after_format: Its unit.
        rules: What this service's responses mean; the first rule that matches applies.
    """

    max_attempts: int | None = Field(default=None, ge=1)
    initial_delay_seconds: float = Field(default=1.0, ge=0)
    max_delay_seconds: float = Field(default=60.0, ge=0)
    exponential_base: float = Field(default=2.0, ge=1)
    jitter: bool = True
    retry_on_status_codes: list[int] = [*RETRYABLE_STATUSES]
    retry_on_timeout: bool = True
    retry_on_network_error: bool = True
    retry_after_header: str = "Retry-After"
    retry_after_format: WaitUnit = "seconds"
    rules: list[RetryRule] = []


class Availability(SpecModel):
    """Where the hosted platform offers the connector. Passed through."""

    state: str
    reason: str | None = None


class Pagination(SpecModel):
    """How the next page is asked for; ``next``, ``has_more`` and ``total`` are meta names or JSONPaths.

    Attributes:
        strategy: How pages follow each other.
        param: Parameter that asks for the next page.
        next: Where a response has the value for it, or the next page's URL.
        has_more: Where a response says whether there is another page.
        page_size: Parameter for the number of records on a page.
        fields: Parameter by which callers choose fields; those that paging needs are added.
        max_records: Most records that the API returns of one list.
        total: Where a response has the number of all records.
        beyond: How to get records after ``max_records``.
        when: Parameters for which this way applies, in ``others``.
        others: Other ways, for calls with other parameters. If pages are counted, one by cursor also applies
            as soon as a response has its ``next``.
        alone: Whether the next page must be asked for without any other query parameter: by ``param`` alone
            for ``cursor``, by the URL as it was returned for ``next_url``.
        also: For ``last_id``, further parameters that ask for the next page, each with the field of the last
            record that it takes.
        inclusive: Whether a page begins with the records at the position that it is asked for, such as a time
            or an id. For ``last_id``, one more than the highest id asks for the next page. For ``next_url``,
            records that a page repeats are left out, and a page whose next page is itself is the last.
    """

    strategy: Literal["cursor", "page", "offset", "next_url", "link_header", "last_id", "none"]
    param: str | None = None
    next: str | None = None
    has_more: str | None = None
    page_size: str | None = None
    fields: str | None = None
    max_records: Annotated[int, Field(gt=0)] | None = None
    total: str | None = None
    beyond: str = ""
    when: list[str] = []
    others: list[Pagination] = []
    alone: bool = False
    also: dict[str, str] = {}
    inclusive: bool = False


class ContextStoreField(SpecModel):
    """A column of the context store."""

    unknown_keys: ClassVar[UnknownKeyPolicy] = "ignore"

    name: str
    type: TypeNames = "string"
    description: str | None = None
    properties: Annotated[list[ContextStoreField], BeforeValidator(_named)] = []
    stream_name: str | None = extension("name", None)
    semantic_search: Any = extension("semantic-search", None)


class EnrichmentMatch(SpecModel):
    """The two columns that a join compares."""

    local: str
    foreign: str


class EnrichmentProjection(SpecModel):
    """A column that a join adds, and its source."""

    name: str
    from_: str = Field(alias="from")


class Enrichment(SpecModel):
    """A join with the entity ``target``."""

    target: str
    match: list[EnrichmentMatch]
    project: list[EnrichmentProjection] = []


class ContextStoreEntity(SpecModel):
    """An entity whose records are cached and searched; ``stream_name`` is the stream they are synced by.

    Attributes:
        primary_key: The columns that identify a record.
    """

    entity: str
    stream_name: str | None = extension("name", None)
    suggested: bool = False
    fields: list[ContextStoreField] = []
    primary_key: list[str] = extension("primary-key", [])
    enrichment: Annotated[list[Enrichment], _listed("joins")] = extension("enrichment", [])
    text_references: Any = extension("text-references", None)


class ContextStore(SpecModel):
    """The cached search of hosted mode. ``flush_batch_size_mb`` is in megabytes."""

    entities: list[ContextStoreEntity] = []
    disable_compaction: bool = False
    flush_batch_size_mb: int | float | None = None
    kind: Literal["DATA", "FILES"] = "DATA"


class Info(OpenApiModel):
    """What the connector is. ``version`` is the connector's own.

    Attributes:
        title: Title of the API.
        version: Version of the connector.
        description: What it does, for READMEs and tools.
        connector_name: Slug, such as ``zendesk-support``.
        connector_definition_id: UUID of the connector in the hosted API.
        connector_display_name: Name for people; by default made from the slug.
        external_documentation_urls: Pages of the vendor's documentation.
        example_questions: Questions for the README and for prompts.
        qualification: How far the connector was verified.
        context_store: The cached search of hosted mode.
        entity_relationships: Which fields hold ids of other records.
        scoping: Parameters that settings fill.
        response_error_check: Failures in responses with status 200.
        runtime_mode: Modes that the connector works in.
        config_normalization: Settings that are derived from others.
        auth_tooltip: Advice about credentials, for all schemes or by scheme.
        retry_config: When requests are retried.
        pagination: How the next page is requested, unless an operation says otherwise.
        idempotency_header: Header for a key that makes repeated writes safe.
        aliases: Other names of parameters, in every operation that has them.
    """

    title: str
    version: str
    description: str = ""
    summary: str | None = None
    terms_of_service: str | None = None
    contact: Any = None
    license: Any = None
    connector_name: str = extension("connector-name")
    connector_definition_id: str = extension("connector-definition-id")
    connector_display_name: str | None = extension("connector-display-name", None)
    external_documentation_urls: list[DocumentationUrl] = extension("external-documentation-urls", [])
    example_questions: ExampleQuestions = extension("example-questions", ExampleQuestions())
    qualification: Qualification | None = extension("qualification", None)
    replication_version: str | None = extension("replication-version", None)
    replication_compatibility: str | None = extension("replication-compatibility", None)
    replication_config: ReplicationConfig | None = extension("replication-config", None)
    context_store: ContextStore | None = extension("context-store", None)
    entity_relationships: list[Relationship] = extension("entity-relationships", [])
    scoping: list[Scope] = extension("scoping", [])
    response_error_check: ErrorCheck | None = extension("response-error-check", None)
    runtime_mode: Literal["direct_only", "context_store_only", "direct_and_context_store"] = extension(
        "runtime-mode", "direct_and_context_store"
    )
    config_normalization: Annotated[list[NormalizationRule], _listed("rules")] = extension(
        "config-normalization", []
    )
    auth_tooltip: str | dict[str, str] | None = extension("auth-tooltip", None)
    platform_availability: Availability | None = extension("platform-availability", None)
    retry_config: RetryConfig | None = extension("retry-config", None)
    skip_suggested_streams: Any = extension("skip-suggested-streams", None)
    skip_auth_methods: Any = extension("skip-auth-methods", None)
    skip_context_store: Any = extension("skip-context-store", None)
    direct_form: Any = extension("direct-form", None)
    pagination: Pagination | None = extension("pagination", None)
    idempotency_header: str | None = extension("idempotency-header", None)
    aliases: dict[str, list[str]] = extension("aliases", {})

    @property
    def display_name(self) -> str:
        """The display name; by default, the title-cased slug."""
        return self.connector_display_name or self.connector_name.replace("-", " ").title()
