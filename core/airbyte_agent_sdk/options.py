"""What may differ from call to call and is not the API's: timeouts, retries, headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .limits import Pace
    from .transport.slots import Slots

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a connector's calls; :meth:`Connector.with_options` makes a connector with others.

    Attributes:
        timeout: Seconds without progress (connecting, sending, reading) after which a call fails; ``None`` is
            never.
        max_retries: Tries after the first, where repeating is safe.
        retry_rate_limited_writes: Repeat also writes without an idempotency key where the rate limit refused
            them (429), since the service did not act on them.
        headers: Sent on each call, over the connector's own.
        idempotency_key: Sent as the API's idempotency header, which makes a write safe to repeat. One key
            is one write: use it for a single call. By default each call gets a key of its own where the API
            takes one.
        select_fields: Fields to keep of each record, such as ``id`` and ``address.city``; others are dropped
            before models are built.
        exclude_fields: Fields to drop of each record, of those that are kept.
        intent: What the call is for, in at most 512 characters; the hosted API takes it down.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        pace: The turns that requests take, from ``max_rps``; shared with connectors made from this one.
        slots: The room that calls need, from ``max_concurrency``; shared likewise.
        check_values: Check values against the spec before anything is sent. Without, names and required
            parameters are still checked: for a value that the vendor takes and the spec does not know yet.
    """

    timeout: float | None = 60.0
    max_retries: int = 2
    retry_rate_limited_writes: bool = True
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    idempotency_key: str | None = None
    select_fields: tuple[str, ...] = ()
    exclude_fields: tuple[str, ...] = ()
    intent: str | None = None
    strict: bool = False
    check_values: bool = True
    pace: Pace | None = None
    slots: Slots | None = None

    @property
    def partial(self) -> bool:
        """Whether fields of records are left out on purpose."""
        return bool(self.select_fields or self.exclude_fields)
