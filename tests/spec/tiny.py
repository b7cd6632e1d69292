"""The smallest connector.yaml worth the name, and edits of it."""

from __future__ import annotations

from airbyte_agent_format.load import load_text
from airbyte_agent_format.model.document import Document

TINY = """\
openapi: 3.1.0
info:
  title: Tiny
  version: 1.0.0
  x-airbyte-connector-name: tiny
  x-airbyte-connector-definition-id: 3f0a4c0e-52f1-4a55-8d7e-1b1f7f1d2a10
servers:
  - url: https://api.tiny.example
security:
  - token: []
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      x-airbyte-auth-config:
        required: [api_key]
        properties:
          api_key: {type: string}
        auth_mapping:
          token: ${api_key}
  schemas:
    Thing:
      type: object
      properties:
        id: {type: string}
paths:
  /things:
    get:
      operationId: listThings
      summary: List things
      x-airbyte-entity: things
      x-airbyte-action: list
      x-airbyte-record-extractor: $.data
      x-airbyte-meta-extractor:
        next_cursor: $.next_cursor
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Thing"}
"""


def tiny(*edits: tuple[str, str]) -> bytes:
    """The file with each first text, which must be in it, replaced by its second."""
    text = TINY
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    return text.encode()


def document(*edits: tuple[str, str], foreign: bool = False) -> Document:
    """The same, read; it has no errors."""
    loaded = load_text(tiny(*edits), "tiny.yaml", foreign=foreign)
    assert loaded.document is not None, loaded.diagnostics
    return loaded.document


def diagnostics(*edits: tuple[str, str], foreign: bool = False) -> list[str]:
    """What is complained of, without the file's name."""
    loaded = load_text(tiny(*edits), "tiny.yaml", foreign=foreign)
    return [str(diagnostic).removeprefix("tiny.yaml:") for diagnostic in loaded.diagnostics]
