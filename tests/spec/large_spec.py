"""Writes a connector.yaml as long as the largest that are known: run it to see how fast one is read.

python tests/spec/large_spec.py
"""

from __future__ import annotations

import time
from collections.abc import Iterator

HEAD = """\
openapi: 3.1.0
info:
  title: Large
  version: 1.0.0
  x-airbyte-connector-name: large
  x-airbyte-connector-definition-id: 00000000-0000-4000-8000-000000000001
servers:
  - url: https://large.example
security:
  - token: []
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      x-airbyte-auth-config:
        required: [token]
        properties:
          token: {type: string}
        auth_mapping:
          token: ${token}
  schemas:
"""


def large_spec(schemas: int = 166, properties: int = 13) -> str:
    """A valid file: each schema has its properties, a list and a get operation."""
    lines = [HEAD]
    for number in range(schemas):
        lines += _schema(number, schemas, properties)
    lines.append("paths:\n")
    for number in range(schemas):
        lines += _operations(number)
    return "".join(lines)


def _schema(number: int, schemas: int, properties: int) -> Iterator[str]:
    yield f"    Thing{number}:\n      type: object\n      x-airbyte-entity-name: things{number}\n"
    yield "      required:\n        - field0\n      properties:\n"
    for index in range(properties):
        yield f"        field{index}:\n          type: string\n          description: Field number {index}.\n"
    yield f"        link:\n          $ref: '#/components/schemas/Thing{(number + 1) % schemas}'\n"


def _operations(number: int) -> Iterator[str]:
    yield f"""\
  /things{number}:
    get:
      operationId: listThings{number}
      summary: List things
      x-airbyte-entity: things{number}
      x-airbyte-action: list
      x-airbyte-record-extractor: $.data
      x-airbyte-meta-extractor:
        next_cursor: $.next_cursor
      parameters:
        - name: cursor
          in: query
          schema:
            type: string
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing{number}'
"""


if __name__ == "__main__":
    from airbyte_agent_format.load import load_text

    text = large_spec()
    start = time.perf_counter()
    loaded = load_text(text.encode(), "large.yaml")
    seconds = time.perf_counter() - start
    print(f"{text.count(chr(10)):,} lines, {len(loaded.diagnostics)} diagnostics, {seconds:.2f} s")  # noqa: T201
