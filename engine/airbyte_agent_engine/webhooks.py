"""Secrets in the webhook URLs of automations: stored sealed, and replaced at will."""

from __future__ import annotations

import hmac
import time
from collections.abc import Mapping
from typing import Any

from .database.tables import Automation
from .sealing import Keyring
from .tokens import new_secret

__all__ = ["accepts", "begin", "rotate", "secret_of"]


def begin(keyring: Keyring, automation: Automation) -> None:
    """Give a new automation, whose id is set, its first secret."""
    automation.webhook = keyring.seal({"secret": new_secret()}, automation.webhook_place)


def secret_of(keyring: Keyring, automation: Automation) -> str | None:
    """The secret; ``None`` for an automation of before there were any.

    Raises:
        SealError: It cannot be decrypted.
    """
    facts = _facts(keyring, automation)
    return facts["secret"] if facts else None


def rotate(keyring: Keyring, automation: Automation, grace_seconds: int) -> None:
    """Replace the secret; the one before is accepted for ``grace_seconds`` more, any older one no longer.

    Raises:
        SealError: The present one cannot be decrypted, and is to be valid for longer.
    """
    facts: dict[str, Any] = {"secret": new_secret()}
    old = secret_of(keyring, automation) if grace_seconds else None
    if old is not None:
        facts |= {"previous": old, "previous_ends": time.time() + grace_seconds}
    automation.webhook = keyring.seal(facts, automation.webhook_place)


def accepts(keyring: Keyring, automation: Automation, secret: str) -> bool:
    """Whether ``secret`` is the present one, or the one before within its time.

    Raises:
        SealError: The present one cannot be decrypted.
    """
    facts = _facts(keyring, automation)
    valid = [facts[name] for name in ("secret", "previous") if name in facts]
    if facts.get("previous_ends", 0.0) < time.time():
        valid = valid[:1]
    return any(hmac.compare_digest(known.encode(), secret.encode()) for known in valid)


def _facts(keyring: Keyring, automation: Automation) -> Mapping[str, Any]:
    if automation.webhook is None:
        return {}
    return keyring.open(automation.webhook, automation.webhook_place)
