"""What the engine and the context store use of the runtime besides its public API; they import nothing else.

These names may change in any release, so a distribution that uses them requires the runtime's exact version.
They are imported when first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazily

if TYPE_CHECKING:
    from .auth import TokenCallback
    from .auth.confidential import Confidential
    from .auth.credentials import basic, hidden
    from .auth.schemes import by_property, choose, unknown_hint, ways
    from .auth.settings import Settings
    from .calls.exporting import Rows
    from .calls.local import LocalBackend
    from .constants import ORGANIZATION_HEADER
    from .definition import (
        STORE_ACTIONS,
        ContextStoreEntity,
        CredentialText,
        Definition,
        Operation,
        Parameter,
        Relationship,
        Scheme,
        Server,
        ServerVariable,
        TokenRefresh,
    )
    from .definition.access import easiest
    from .download.filename import disposition, suggested_name
    from .hosted.failures import Failure
    from .names import identifier
    from .records.picking import pick
    from .transport import USER_AGENT, AsyncTransport, Flow, Request, Response, origin
    from .transport.aiohttp_transport import ExactAiohttpTransport, LookUp
    from .transport.body import read_json
    from .transport.drivers import long_arguments
    from .transport.limiters import RateLimiter
    from .transport.limits import limited
    from .transport.options import Options
    from .transport.retry import may_repeat
    from .transport.streams import AsyncStream
    from .values import is_array, is_object
    from .wire.call import Call
    from .wire.encoding import json_body
    from .wire.next_page import as_declared, position, prepared
    from .wire.patterns import matches
    from .wire.probe import source_of

__all__ = [
    "ORGANIZATION_HEADER",
    "STORE_ACTIONS",
    "USER_AGENT",
    "AsyncStream",
    "AsyncTransport",
    "Call",
    "Confidential",
    "ContextStoreEntity",
    "CredentialText",
    "Definition",
    "ExactAiohttpTransport",
    "Failure",
    "Flow",
    "LocalBackend",
    "LookUp",
    "Operation",
    "Options",
    "Parameter",
    "RateLimiter",
    "Relationship",
    "Request",
    "Response",
    "Rows",
    "Scheme",
    "Server",
    "ServerVariable",
    "Settings",
    "TokenCallback",
    "TokenRefresh",
    "as_declared",
    "basic",
    "by_property",
    "choose",
    "disposition",
    "easiest",
    "hidden",
    "identifier",
    "is_array",
    "is_object",
    "json_body",
    "limited",
    "long_arguments",
    "matches",
    "may_repeat",
    "origin",
    "pick",
    "position",
    "prepared",
    "read_json",
    "source_of",
    "suggested_name",
    "unknown_hint",
    "ways",
]

__getattr__, __dir__ = lazily(
    __name__,
    {
        "ORGANIZATION_HEADER": "constants",
        "AsyncStream": "transport.streams",
        "AsyncTransport": "transport",
        "Call": "wire.call",
        "Confidential": "auth.confidential",
        "ContextStoreEntity": "definition",
        "CredentialText": "definition",
        "Definition": "definition",
        "ExactAiohttpTransport": "transport.aiohttp_transport",
        "Failure": "hosted.failures",
        "Flow": "transport",
        "LocalBackend": "calls.local",
        "LookUp": "transport.aiohttp_transport",
        "Operation": "definition",
        "Options": "transport.options",
        "Parameter": "definition",
        "RateLimiter": "transport.limiters",
        "Relationship": "definition",
        "Request": "transport",
        "Response": "transport",
        "Rows": "calls.exporting",
        "STORE_ACTIONS": "definition",
        "Scheme": "definition",
        "Server": "definition",
        "ServerVariable": "definition",
        "Settings": "auth.settings",
        "TokenCallback": "auth",
        "TokenRefresh": "definition",
        "USER_AGENT": "transport",
        "as_declared": "wire.next_page",
        "basic": "auth.credentials",
        "by_property": "auth.schemes",
        "choose": "auth.schemes",
        "disposition": "download.filename",
        "easiest": "definition.access",
        "hidden": "auth.credentials",
        "identifier": "names",
        "is_array": "values",
        "is_object": "values",
        "json_body": "wire.encoding",
        "limited": "transport.limits",
        "long_arguments": "transport.drivers",
        "matches": "wire.patterns",
        "may_repeat": "transport.retry",
        "origin": "transport",
        "pick": "records.picking",
        "position": "wire.next_page",
        "prepared": "wire.next_page",
        "read_json": "transport.body",
        "source_of": "wire.probe",
        "suggested_name": "download.filename",
        "unknown_hint": "auth.schemes",
        "ways": "auth.schemes",
    },
)
