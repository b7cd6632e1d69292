"""How services word their failures, and what their ids look like: facts that no spec has.

The shapes are the vendors'; the words in them are this package's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

__all__ = ["Failure", "Vendor", "vendor_of"]

Kind: TypeAlias = Literal["invalid", "unauthorized", "not_found", "method", "rate_limit", "server"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request fails.

    Attributes:
        kind: What is wrong.
        status: The HTTP status.
        message: A sentence.
        param: The parameter that is wrong, where it is one.
        graphql: Whether the operation is one of GraphQL.
    """

    kind: Kind
    status: int
    message: str
    param: str | None = None
    graphql: bool = False

    def named(self, names: Mapping[str, Any]) -> Any:
        """The service's own word for the kind, by kind."""
        return names.get(self.kind, names.get("invalid"))


@dataclass(frozen=True, slots=True)
class Vendor:
    """What is particular to a service.

    Attributes:
        body: The body of a failure.
        statuses: Statuses of kinds of failures, where they are others than usual.
        ids: By the value of a record's ``object``, by entity, or ``*``, what an id looks like: a prefix, or
            ``digits``, ``uuid``, ``hex``.
        newest_first: Whether lists begin with the newest record.
        rate_limit_headers: Headers of a 429 besides the one that says how long to wait.
    """

    body: Callable[[Failure], Any]
    statuses: Mapping[str, int] = field(default_factory=dict[str, int])
    ids: Mapping[str, str] = field(default_factory=dict[str, str])
    newest_first: bool = False
    rate_limit_headers: Mapping[str, str] = field(default_factory=dict[str, str])


def _plain(failure: Failure) -> Any:
    return {"error": {"message": failure.message, "status": failure.status}}


def _stripe(failure: Failure) -> Any:
    kind = "api_error" if failure.kind == "server" else "invalid_request_error"
    error: dict[str, Any] = {"message": failure.message, "type": kind}
    code = {"not_found": "resource_missing", "rate_limit": "rate_limit"}.get(failure.kind)
    if failure.kind == "invalid":
        code = "parameter_missing" if failure.message.startswith("missing") else "parameter_unknown"
        code = code if failure.message.startswith(("missing", "unknown")) else "parameter_invalid"
    if code is not None:
        error["code"] = code
    if failure.param is not None:
        error["param"] = failure.param
    return {"error": error}


def _slack(failure: Failure) -> Any:
    codes = {"unauthorized": "not_authed", "not_found": "not_found", "method": "unknown_method"}
    codes |= {"rate_limit": "ratelimited", "server": "internal_error", "invalid": "invalid_arguments"}
    detail = (
        {}
        if failure.kind != "invalid"
        else {"response_metadata": {"messages": [f"[ERROR] {failure.message}"]}}
    )
    return {"ok": False, "error": failure.named(codes), **detail}


def _google(failure: Failure) -> Any:
    reasons = {"unauthorized": "authError", "not_found": "notFound", "rate_limit": "rateLimitExceeded"}
    reasons |= {"server": "backendError", "invalid": "invalidParameter"}
    item = {"domain": "global", "reason": failure.named(reasons), "message": failure.message}
    return {"error": {"code": failure.status, "message": failure.message, "errors": [item]}}


def _hubspot(failure: Failure) -> Any:
    categories = {"unauthorized": "INVALID_AUTHENTICATION", "not_found": "OBJECT_NOT_FOUND"}
    categories |= {"rate_limit": "RATE_LIMITS", "server": "INTERNAL_ERROR", "invalid": "VALIDATION_ERROR"}
    policy = {"policyName": "TEN_SECONDLY_ROLLING"} if failure.kind == "rate_limit" else {}
    return {
        "status": "error",
        "message": failure.message,
        "correlationId": "00000000-0000-4000-8000-000000000000",
        "category": failure.named(categories),
        **policy,
    }


def _notion(failure: Failure) -> Any:
    codes = {"unauthorized": "unauthorized", "not_found": "object_not_found", "rate_limit": "rate_limited"}
    codes |= {
        "server": "internal_server_error",
        "invalid": "validation_error",
        "method": "invalid_request_url",
    }
    return {
        "object": "error",
        "status": failure.status,
        "code": failure.named(codes),
        "message": failure.message,
    }


def _zendesk(failure: Failure) -> Any:
    names = {"unauthorized": "Unauthorized", "not_found": "RecordNotFound", "rate_limit": "TooManyRequests"}
    names |= {"server": "InternalServerError", "invalid": "RecordInvalid"}
    return {"error": failure.named(names), "description": failure.message}


def _jira(failure: Failure) -> Any:
    if failure.param is not None:
        return {"errorMessages": [], "errors": {failure.param: failure.message}}
    return {"errorMessages": [failure.message], "errors": {}}


def _asana(failure: Failure) -> Any:
    return {"errors": [{"message": failure.message}]}


def _intercom(failure: Failure) -> Any:
    codes = {"unauthorized": "unauthorized", "not_found": "not_found", "rate_limit": "rate_limit_exceeded"}
    codes |= {"server": "server_error", "invalid": "parameter_invalid"}
    error = {"code": failure.named(codes), "message": failure.message}
    return {"type": "error.list", "request_id": "0000000000000000", "errors": [error]}


def _gong(failure: Failure) -> Any:
    return {"requestId": "0000000000000000", "errors": [failure.message]}


def _github(failure: Failure) -> Any:
    if failure.graphql and failure.kind in ("not_found", "invalid"):
        kind = {"type": "NOT_FOUND"} if failure.kind == "not_found" else {}
        return {"data": None, "errors": [{**kind, "message": failure.message}]}
    return {
        "message": failure.message,
        "documentation_url": "https://docs.github.com/rest",
        "status": str(failure.status),
    }


def _linear(failure: Failure) -> Any:
    codes = {"unauthorized": "AUTHENTICATION_ERROR", "not_found": "INPUT_ERROR", "rate_limit": "RATELIMITED"}
    codes |= {"server": "INTERNAL_SERVER_ERROR", "invalid": "GRAPHQL_VALIDATION_FAILED"}
    message = f"Entity not found: {failure.message}" if failure.kind == "not_found" else failure.message
    return {"errors": [{"message": message, "extensions": {"code": failure.named(codes)}}]}


_PREFIXES: Final = {
    "customer": "cus_", "product": "prod_", "price": "price_", "payment_intent": "pi_", "charge": "ch_",
    "refund": "re_", "dispute": "du_", "subscription": "sub_", "invoice": "in_", "payout": "po_",
    "balance_transaction": "txn_", "checkout.session": "cs_test_", "payment_method": "pm_",
    "subscription_item": "si_", "line_item": "il_", "plan": "price_", "coupon": "",
}  # fmt: skip
_VENDORS: Final[Mapping[str, Vendor]] = {
    "asana": Vendor(_asana, ids={"*": "digits"}),
    "github": Vendor(_github, {"invalid": 422}, ids={"*": "hex"}),
    "gong": Vendor(_gong, ids={"*": "digits"}),
    "google-drive": Vendor(_google, ids={"*": "hex"}),
    "hubspot": Vendor(_hubspot, ids={"*": "digits"}),
    "intercom": Vendor(_intercom, ids={"*": "digits"}),
    "jira": Vendor(_jira, ids={"*": "digits"}),
    "linear": Vendor(_linear, {"not_found": 200, "rate_limit": 400}, ids={"*": "uuid"}),
    "notion": Vendor(_notion, ids={"*": "uuid"}),
    "slack": Vendor(
        _slack,
        {"invalid": 200, "unauthorized": 200, "not_found": 200, "method": 200},
        ids={"users": "U", "channels": "C", "bookmarks": "Bk", "*": "F"},
    ),
    "stripe": Vendor(_stripe, ids=_PREFIXES | {"*": "id_"}, newest_first=True),
    "zendesk-support": Vendor(_zendesk, {"invalid": 422}, ids={"*": "digits"}),
}


def vendor_of(slug: str) -> Vendor:
    """What is known of a service; the same plain shape for all that nothing is known of."""
    return _VENDORS.get(slug) or Vendor(_plain)
