"""What stands before a document's paths: info, server, ways to authenticate."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .schemas import Json
from .words import Words

__all__ = ["bearer", "head", "plain_head", "schemes"]


def plain_head(slug: str, **info: Any) -> Json:
    """As little as a document can begin with."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": slug.replace("-", " ").title(),
            "version": "0.1.4",
            "description": f"Connector for the {slug.replace('-', ' ')} API.",
            "x-airbyte-connector-name": slug,
            "x-airbyte-connector-definition-id": str(
                UUID(int=Words(slug).random.getrandbits(128), version=4)
            ),
            **info,
        },
        "servers": [{"url": f"https://api.{slug}.example/v1"}],
        "security": [{"bearerAuth": []}],
    }


def head(words: Words, slug: str, entities: list[str], records: Json) -> Json:
    """A document's beginning, with all that is usual."""
    document = plain_head(
        slug,
        **{
            "x-airbyte-external-documentation-urls": [
                {
                    "type": kind,
                    "title": kind.replace("_", " ").title(),
                    "url": f"https://docs.{slug}.example/{kind}",
                }
                for kind in ("api_reference", "authentication_guide", "rate_limits", "changelog")
            ],
            "x-airbyte-example-questions": {
                kind: [
                    f"{verb} {name.replace('_', ' ')}"
                    for name in words.random.sample(entities, min(9, len(entities)))
                ]
                for kind, verb in (
                    ("direct", "Show me all"),
                    ("search", "Find my latest"),
                    ("unsupported", "Delete all"),
                )
            },
            "x-airbyte-qualification": {
                "status": "qualified",
                "criteria_version": "2",
                "bypassed_criteria": [],
            },
            "x-airbyte-replication-version": "1.4.2",
            "x-airbyte-replication-compatibility": ">=1.0.0,<2",
            "x-airbyte-replication-config": {
                "title": "Sync settings",
                "description": "Asked of the user for syncing",
                "properties": {
                    "start_date": {"type": "string", "title": "Start date", "format": "date-time"}
                },
                "required": ["start_date"],
                "replication_config_key_mapping": {"start_date": "start_date"},
            },
        },
    )
    if len(entities) > 1:
        document["info"]["x-airbyte-entity-relationships"] = _relationships(words, entities)
    document["info"]["x-airbyte-context-store"] = _store(words, entities, records)
    if words.chance(0.3):
        document["servers"] = [
            {
                "url": f"https://{{subdomain}}.{slug}.example/api",
                "variables": {"subdomain": {"default": "{subdomain}", "description": "Your subdomain"}},
            }
        ]
    return document


def bearer(title: str = "Access token") -> Json:
    """A scheme with one token."""
    return {
        "type": "http",
        "scheme": "bearer",
        "x-airbyte-auth-config": {
            "title": title,
            "type": "object",
            "required": ["token"],
            "properties": {
                "token": {
                    "type": "string",
                    "title": "Token",
                    "description": "From the settings",
                    "airbyte_secret": True,
                }
            },
            "auth_mapping": {"token": "${token}"},
        },
    }


def schemes(words: Words) -> Json:
    """One way to authenticate, or two."""
    found: Json = {"bearerAuth": bearer()}
    if words.chance(0.5):
        properties = {
            name: {"type": "string", "title": name, "airbyte_secret": True}
            for name in ("client_id", "client_secret", "refresh_token", "access_token")
        }
        found["oauth2"] = {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://auth.example/authorize",
                    "tokenUrl": "https://auth.example/token",
                    "refreshUrl": "https://auth.example/token",
                    "scopes": {"read": "Read"},
                }
            },
            "x-airbyte-token-refresh": {"auth_style": "body", "body_format": "form"},
            "x-airbyte-auth-config": {
                "title": "OAuth 2.0",
                "type": "object",
                "required": ["refresh_token"],
                "properties": properties,
                "auth_mapping": {name: f"${{{name}}}" for name in properties},
            },
        }
    return found


def _relationships(words: Words, entities: list[str]) -> list[Json]:
    pairs = [words.random.sample(entities, 2) for _ in range(min(5, len(entities)))]
    return [
        {
            "source_entity": source,
            "target_entity": target,
            "foreign_key": f"{target.removesuffix('s')}_id",
            "cardinality": "many_to_one",
            "description": words.sentence(),
        }
        for source, target in pairs
    ]


def _store(words: Words, entities: list[str], records: Json) -> Json:
    """Most entities, with the columns that their records have."""
    found: list[Json] = []
    for entity, schema in zip(entities, records.values(), strict=True):
        if words.chance(0.35):
            continue
        columns: list[Json] = []
        for name, value in schema["properties"].items():
            kind = value.get("type", "object")
            column: Json = {"name": name, "type": kind if isinstance(kind, list) else [kind, "null"]}
            if "description" in value:
                column["description"] = value["description"]
            if words.chance(0.1):
                column["x-airbyte-semantic-search"] = True
            if "properties" in value:
                column["properties"] = [
                    {"name": key, "type": ["string", "null"]} for key in value["properties"]
                ]
            columns.append(column)
        found.append(
            {"entity": entity, "x-airbyte-name": entity, "suggested": words.chance(0.5), "fields": columns}
        )
    return {"entities": found or [{"entity": entities[0], "fields": [{"name": "id", "type": "string"}]}]}
