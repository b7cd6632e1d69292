"""Secrets in the webhook URLs of automations, which are stored encrypted and can be replaced."""

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
    """Set the first secret of a new automation, whose id must be set."""
    automation.webhook = keyring.seal({"secret": new_secret()}, automation.webhook_place)


def secret_of(keyring: Keyring, automation: Automation) -> str | None:
    """The secret; ``None`` for automations created before webhooks had secrets.

    Raises:
        SealError: It cannot be decrypted.
    """
    facts = _facts(keyring, automation)
    return facts["secret"] if facts else None


def rotate(keyring: Keyring, automation: Automation, grace_seconds: int) -> None:
    """Replace the secret. The previous one is accepted for another ``grace_seconds``, older ones are not.

    Raises:
        SealError: The current secret cannot be decrypted, but is to stay valid.
    """
    facts: dict[str, Any] = {"secret": new_secret()}
    old = secret_of(keyring, automation) if grace_seconds else None
    if old is not None:
        facts |= {"previous": old, "previous_ends": time.time() + grace_seconds}
    automation.webhook = keyring.seal(facts, automation.webhook_place)


def accepts(keyring: Keyring, automation: Automation, secret: str) -> bool:
    """Whether ``secret`` is the current one, or the previous one within its grace period.

    Raises:
        SealError: The current secret cannot be decrypted.
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
