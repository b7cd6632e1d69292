"""Cursors: encrypted positions in lists, which callers can return but not change."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from airbyte_agent_sdk.errors import InvalidParameterError, PagingError
from airbyte_agent_sdk.spi import Call, Operation
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = ["Cursors"]

#: Prefix of every cursor. No service's cursor starts with it.
_MARK = "e1."
_NONCE = 12


class Cursors:
    """Creates and reads cursors. A cursor is valid only for the list and connector that it was created for.

    Args:
        keys: Secret keys. The first encrypts, any of them decrypts. All workers need the same keys.
    """

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        self._keys = [AESGCM(hmac.digest(key, b"cursors", "sha256")) for key in keys.values()]
        self._secret = hmac.digest(next(iter(keys.values())), b"nonces of cursors", "sha256")

    def made(self, connector_id: str, given: Mapping[str, Any], following: Call) -> str:
        """Returns the cursor for a call.

        The same position has the same cursor, so that clients can detect a service that repeats a page.

        Args:
            connector_id: The connector.
            given: The caller's other parameters.
            following: The call for the next page.
        """
        changed = {
            name: value
            for name, value in following.params.items()
            if name not in given or given[name] != value
        }
        return self._sealed(connector_id, following.operation, [changed, following.url, None])

    def refusal(self, connector_id: str, call: Call, error: PagingError) -> str:
        """The cursor for a next page that cannot be determined: using it returns the error."""
        return self._sealed(connector_id, call.operation, [{}, None, error.message])

    def _sealed(self, connector_id: str, operation: Operation, facts: list[Any]) -> str:
        state, bound = json.dumps(facts, separators=(",", ":")).encode(), _bound(connector_id, operation)
        nonce = hmac.digest(self._secret, bound + b"\0" + state, "sha256")[:_NONCE]
        sealed = nonce + self._keys[0].encrypt(nonce, state, bound)
        return _MARK + base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def resumed(self, connector_id: str, call: Call) -> tuple[Call, Mapping[str, Any]]:
        """Returns the call for the cursor in ``call``'s parameters, or ``call`` itself if there is no cursor.

        The cursor is in ``cursor``, or in the list's own parameter for its position.

        Returns:
            The call, and the parameters besides the cursor.

        Raises:
            InvalidParameterError: The cursor is for another list, or malformed.
            PagingError: It is for a page that cannot be determined.
        """
        operation, params = call.operation, dict(call.params)
        paging = operation.paging
        given: list[str] = []
        for name in {"cursor", (paging.param if paging else None) or "cursor"}:
            value = params.get(name)
            if isinstance(value, str) and value.startswith(_MARK):
                given.append(value)
                del params[name]
        if not given or not operation.is_list:
            return call, call.params
        changed, url, refused = self._opened(given[0], _bound(connector_id, operation))
        if refused is not None:
            raise PagingError(refused, entity=operation.entity, action=operation.action)
        return replace(call, params={**params, **changed}, url=url), params

    def _opened(self, cursor: str, bound: bytes) -> tuple[dict[str, Any], str | None, str | None]:
        text = cursor.removeprefix(_MARK)
        try:
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            sealed = b""
        for key in self._keys if len(sealed) > _NONCE else ():
            try:
                changed, url, refused = json.loads(key.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound))
            except InvalidTag:
                continue
            return changed, url, refused
        raise InvalidParameterError(
            "cursor was not issued by this list of this connector; start again without it"
        )


def _bound(connector_id: str, operation: Operation) -> bytes:
    return f"{connector_id}\n{operation.entity}\n{operation.action}".encode()
