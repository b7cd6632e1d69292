"""Tests of programs that use connectors, without the services: fakes and recordings.

``Fake`` runs a connector against a fake of its service in the same process. ``Service`` is that fake alone,
which ``airbyte-agent mock`` serves to programs in any language. ``Recorder`` records the responses of a real
service once, and replays them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazily

if TYPE_CHECKING:
    from .exchange import FakeRequest as FakeRequest
    from .exchange import FakeResponse as FakeResponse
    from .fake import Fake as Fake
    from .recorder import CassetteError as CassetteError
    from .recorder import Recorder as Recorder
    from .scripts import Call as Call
    from .scripts import Script as Script
    from .scripts import UnscriptedCallError as UnscriptedCallError
    from .service import Service as Service

__all__ = [
    "Call",
    "CassetteError",
    "Fake",
    "FakeRequest",
    "FakeResponse",
    "Recorder",
    "Script",
    "Service",
    "UnscriptedCallError",
]

_ROOMS = {
    "Call": "testing.scripts",
    "CassetteError": "testing.recorder",
    "Fake": "testing.fake",
    "FakeRequest": "testing.exchange",
    "FakeResponse": "testing.exchange",
    "Recorder": "testing.recorder",
    "Script": "testing.scripts",
    "Service": "testing.service",
    "UnscriptedCallError": "testing.scripts",
}
__getattr__, __dir__ = lazily(__name__, _ROOMS)
