"""No row of the format is missed: each is used by a fixture, and each that calls can show is shown by one.

What is used is read from the plain YAML (:mod:`.features`); the tables below are the format's rows.
"""

from __future__ import annotations

from collections.abc import Mapping

import yaml

from .exchanges import SPECS, definition, exchanges
from .features import in_file, on_the_wire

#: What a request or an answer shows: in a fixture, and in an exchange.
SHOWN: Mapping[str, str] = {
    "action": "list get create update delete search download api_search",
    "verb": "list-by-get list-by-post search-by-get search-by-post update-by-patch update-by-put",
    "path": "suffix colon",
    "operation": (
        "x-airbyte-record-extractor x-airbyte-meta-extractor x-airbyte-preferred-for-check x-airbyte-file-url"
        " x-airbyte-path-override x-airbyte-record-transform x-airbyte-record-filter x-airbyte-param-sources"
        " x-airbyte-upload-file-param x-airbyte-no-pagination x-airbyte-idempotency-header"
        " x-airbyte-body-type security servers"
    ),
    "info": (
        "x-airbyte-scoping x-airbyte-response-error-check x-airbyte-config-normalization"
        " x-airbyte-retry-config x-airbyte-pagination x-airbyte-idempotency-header"
        " x-airbyte-runtime-mode x-airbyte-entity-relationships x-airbyte-aliases"
    ),
    "server": "variable enum placeholder-default origin-variable",
    "scheme": (
        "oauth2-authorizationCode oauth2-clientCredentials oauth2-password http-bearer http-basic"
        " apiKey-header apiKey-query apiKey-cookie tokenUrl refreshUrl templated-url"
        " x-airbyte-token-refresh x-airbyte-token-extract x-airbyte-server-name"
    ),
    "grant": "refresh_token client_credentials password jwt_bearer",
    "token-refresh": (
        "auth_style=body auth_style=basic body_format=form body_format=json"
        " header=default header=given prefix=default prefix=given"
    ),
    "auth-config": "required properties auth_mapping additional_headers",
    "auth-property": "type default",
    "auth-mapping": (
        "token username password api_key access_token refresh_token client_id client_secret credentials_json"
    ),
    "auth-template": "alone joined constant empty",
    "additional-header": "template constant in-place-of-authorization",
    "jsonpath": "$ $.a $.a[0].a $.a[*].a $[*][*]",
    "meta": "$ @link @header",
    "paging": (
        "stated-cursor stated-page stated-offset stated-next_url stated-link_header stated-last_id"
        " stated-none"
        " told-cursor told-page told-offset told-next_url told-link_header told-last_id told-none unknown"
        " strategy param next has_more page_size"
    ),
    "download": "one-step two-steps",
    "template": "record config",
    "parameter": (
        "in-path in-query in-header in-cookie name in required schema content style explode"
        " x-airbyte-param-config-inject x-airbyte-probe-default x-airbyte-aliases"
    ),
    "probe": "value template",
    "style": (
        "form form-exploded deepObject-exploded spaceDelimited pipeDelimited matrix matrix-exploded label"
    ),
    "header": "default required plain",
    "name": "keyword brackets empty-brackets dot dash",
    "rest.li": "list record",
    "value": (
        "type default enum minimum maximum format items maxItems minItems pattern minLength maxLength"
        " uniqueItems properties enum-with-null"
    ),
    "body": (
        "application/json application/x-www-form-urlencoded multipart/form-data multipart/related"
        " application/merge-patch+json application/json-patch+json application/xml image/*"
        " array any-field"
    ),
    "form": "nested-object nested-array",
    "multipart": "nested-object nested-array file",
    "graphql": (
        "type query variables default_fields x-airbyte-nullable-variables operationName"
        " variable-whole variable-nested fields userErrors fragment"
    ),
    "response": (
        "200 201 204 application/json application/octet-stream application/vnd.api+json text/plain image/png"
    ),
}

#: What no call shows: documents and models carry it, or the hosted API alone acts on it.
CARRIED: Mapping[str, str] = {
    "root": "openapi info servers security components paths",
    "info": (
        "title version description x-airbyte-connector-name x-airbyte-connector-definition-id"
        " x-airbyte-connector-display-name x-airbyte-external-documentation-urls x-airbyte-example-questions"
        " x-airbyte-example-questions.direct x-airbyte-example-questions.search"
        " x-airbyte-example-questions.unsupported x-airbyte-qualification x-airbyte-qualification.status"
        " x-airbyte-qualification.criteria_version x-airbyte-qualification.bypassed_criteria"
        " x-airbyte-replication-version x-airbyte-replication-compatibility x-airbyte-replication-config"
        " x-airbyte-replication-config.title x-airbyte-replication-config.description"
        " x-airbyte-replication-config.properties x-airbyte-replication-config.required"
        " x-airbyte-replication-config.replication_config_key_mapping"
        " x-airbyte-replication-config.replication_config_constants x-airbyte-auth-tooltip"
        " x-airbyte-platform-availability x-airbyte-platform-availability.state"
        " x-airbyte-platform-availability.reason x-airbyte-skip-suggested-streams"
        " x-airbyte-skip-auth-methods x-airbyte-skip-context-store x-airbyte-direct-form"
        " x-airbyte-context-store x-airbyte-context-store.entities x-airbyte-context-store.kind"
        " x-airbyte-context-store.disable_compaction x-airbyte-context-store.flush_batch_size_mb"
        " x-airbyte-context-store.entities.entity x-airbyte-context-store.entities.x-airbyte-name"
        " x-airbyte-context-store.entities.suggested x-airbyte-context-store.entities.fields"
        " x-airbyte-context-store.entities.fields.name x-airbyte-context-store.entities.fields.type"
        " x-airbyte-context-store.entities.fields.description"
        " x-airbyte-context-store.entities.fields.properties"
        " x-airbyte-context-store.entities.fields.x-airbyte-name"
        " x-airbyte-context-store.entities.fields.x-airbyte-semantic-search"
        " x-airbyte-context-store.entities.x-airbyte-enrichment"
        " x-airbyte-context-store.entities.x-airbyte-enrichment.target"
        " x-airbyte-context-store.entities.x-airbyte-enrichment.match.local"
        " x-airbyte-context-store.entities.x-airbyte-enrichment.match.foreign"
        " x-airbyte-context-store.entities.x-airbyte-enrichment.project.name"
        " x-airbyte-context-store.entities.x-airbyte-enrichment.project.from"
        " x-airbyte-context-store.entities.x-airbyte-text-references"
        " x-airbyte-entity-relationships.source_entity x-airbyte-entity-relationships.target_entity"
        " x-airbyte-entity-relationships.foreign_key x-airbyte-entity-relationships.target_key"
        " x-airbyte-entity-relationships.cardinality x-airbyte-entity-relationships.description"
        " x-airbyte-entity-relationships.parent_record_filter"
        " x-airbyte-scoping.param x-airbyte-scoping.config_key x-airbyte-scoping.value_template"
        " x-airbyte-response-error-check.field x-airbyte-response-error-check.on_value"
        " x-airbyte-response-error-check.ok_value"
        " x-airbyte-response-error-check.message_field x-airbyte-config-normalization.rules"
        " x-airbyte-config-normalization.rules.target x-airbyte-config-normalization.rules.source"
        " x-airbyte-config-normalization.rules.when_missing"
        " x-airbyte-config-normalization.rules.transform.type"
        " x-airbyte-config-normalization.rules.transform.delimiter"
        " x-airbyte-retry-config.max_attempts x-airbyte-retry-config.initial_delay_seconds"
        " x-airbyte-retry-config.max_delay_seconds x-airbyte-retry-config.exponential_base"
        " x-airbyte-retry-config.jitter x-airbyte-retry-config.retry_on_status_codes"
        " x-airbyte-retry-config.retry_on_timeout x-airbyte-retry-config.retry_on_network_error"
        " x-airbyte-retry-config.retry_after_header x-airbyte-retry-config.retry_after_format"
        " x-airbyte-retry-config.rules.means x-airbyte-retry-config.rules.status"
        " x-airbyte-retry-config.rules.headers x-airbyte-retry-config.rules.body"
        " x-airbyte-retry-config.rules.body_contains x-airbyte-retry-config.rules.details"
        " x-airbyte-retry-config.rules.url"
        " x-airbyte-retry-config.rules.wait.header x-airbyte-retry-config.rules.wait.json_path"
        " x-airbyte-retry-config.rules.wait.unit x-airbyte-retry-config.rules.wait.seconds"
        " x-airbyte-retry-config.rules.wait.growth"
    ),
    "documentation": (
        "api_reference authentication_guide rate_limits api_release_history changelog status_page"
        " api_deprecations developer_community migration_guide openapi_spec data_model_reference"
        " permissions_scopes sql_reference other"
    ),
    "server": (
        "url variables x-airbyte-replication-environment-mapping mapping-path mapping-format"
        " x-airbyte-self-hosted x-airbyte-server-name"
    ),
    "scheme": (
        "type scheme in name flows authorizationUrl scopes x-airbyte-auth-config x-airbyte-oauth-scopes"
        " x-airbyte-oauth-credentials x-airbyte-untested"
    ),
    "auth-config": "title description type replication_auth_key_mapping replication_auth_key_constants",
    "auth-property": "title description format pattern examples airbyte_secret x-airbyte-where-to-find",
    "operation": (
        "operationId summary description responses x-airbyte-entity x-airbyte-action x-airbyte-ai-hints"
        " x-airbyte-untested x-airbyte-untested-reason"
    ),
    "parameter": "description example x-airbyte-hosted-name",
    "component": "securitySchemes parameters requestBodies responses schemas",
    "ai-hints": "summary when_to_use trigger_phrases freshness example_questions search_strategy",
    "schema": (
        "type format enum items properties required description $ref additionalProperties minItems maxItems"
        " minLength maxLength default uniqueItems nullable required-boolean type-list-of-1 type-list-of-7"
        " oneOf-null anyOf-null allOf-other enum-with-null is_public x-airbyte-entity-name"
        " x-airbyte-stream-name x-airbyte-ai-hints format-date-time format-uri format-date format-int64"
        " format-email format-uuid"
    ),
    "value": "example format-binary",
}

DOCUMENTS = {
    path.parent.name: yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
    for path in sorted(SPECS.glob("*/connector.yaml"))
}
IN_FILES = {row for slug, file in DOCUMENTS.items() for row in in_file(file, definition(slug))}
ON_THE_WIRE = {
    row
    for slug, file in DOCUMENTS.items()
    for row in on_the_wire(
        file, definition(slug), [exchange for exchange in exchanges() if exchange.slug == slug]
    )
}


def rows(table: Mapping[str, str]) -> list[str]:
    return [f"{where} {what}" for where, words in table.items() for what in words.split()]


def test_every_row_is_used_by_a_fixture() -> None:
    assert [row for row in rows(SHOWN) + rows(CARRIED) if row not in IN_FILES] == []


def test_every_row_that_calls_show_is_shown_by_an_exchange() -> None:
    assert [row for row in rows(SHOWN) if row not in ON_THE_WIRE] == []


def test_no_exchange_claims_a_row_that_its_file_has_not() -> None:
    claimed = {
        (exchange.slug, row)
        for exchange in exchanges()
        for row in exchange.shows
        if row not in set(in_file(DOCUMENTS[exchange.slug], definition(exchange.slug)))
    }
    assert claimed == set()


def test_every_extension_of_the_fixtures_is_a_row() -> None:
    used = {row for row in IN_FILES if " x-airbyte-" in row and row.split()[0] in {*SHOWN, *CARRIED}}
    known = {*rows(SHOWN), *rows(CARRIED)}
    plain = {row for row in used - known if not row.startswith("info ") or "." not in row}
    assert plain == set()
