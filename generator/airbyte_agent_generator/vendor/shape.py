"""Vendors' documents of every age in one shape: OpenAPI 3.1, flat and resolved.

::

    servers: [{url}]
    security: [...]
    paths:
      /tickets/{id}:
        get:
          operationId: ...                          # made up where there is none
          parameters: [{name, in, required, schema, style?, explode?}]   # the path's own among them
          requestBody: {required, content: {<media type>: {schema}}}
          responses: {"200": {content: {<media type>: {schema}}}}
    components:
      schemas: {<name>: ...}
      securitySchemes: {<name>: ...}

The only references left are ``#/components/schemas/<name>``. Schemas are JSON Schema 2020-12: ``nullable``
is a "null" in ``type``, bounds are numbers. One that refers to nothing holds ``x-unresolved``. A parameter
that every operation of a discovery document takes has ``x-shared: true``.

``x-at`` on operations, parameters, bodies, responses and media types is the JSON pointer of the part in the
vendor's own document. ``x-left-out`` lists what this shape has no place for, on an operation or the whole: a
pointer, the kind of the part, its name, and the reason. ``x-at`` on the components has the pointer of each
named schema.
"""

from __future__ import annotations

from typing import Any

from ..errors import VendorDocumentError
from .discovery import from_discovery
from .openapi import from_openapi
from .swagger import from_swagger

__all__ = ["upgraded"]


def upgraded(contents: dict[str, Any]) -> dict[str, Any]:
    """A vendor's document in the one shape.

    Args:
        contents: As :func:`.files.read` gives it, perhaps patched. It is left as it is, and the result
            shares parts with it.

    Raises:
        VendorDocumentError: Not OpenAPI 2 or 3 nor Google discovery, or nested too deep.
    """
    try:
        if "discoveryVersion" in contents:
            return from_openapi(from_discovery(contents))
        if str(contents.get("swagger")) == "2.0":
            return from_openapi(from_swagger(contents))
        if str(contents.get("openapi")).startswith(("3.0", "3.1", "3.2")):
            return from_openapi(contents)
    except RecursionError:
        raise VendorDocumentError("nested too deeply for an API document") from None
    said = contents.get("openapi") or contents.get("swagger") or "of no version"
    raise VendorDocumentError(
        f"OpenAPI {said} is not supported; supported are 2.0, 3.0, 3.1 and Google discovery"
    )
