"""A deadline that passes while a token is asked for."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from airbyte_agent_sdk.errors import TimeoutError

from .server import Vault


class SlowAtFirst(Vault):
    """Answers its first token request when it is released, and the others at once."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.released = threading.Event(), threading.Event()

    def token(self, fields):
        if not self.asked.is_set():
            self.asked.set()
            self.released.wait(30)
        return super().token(fields)


def test_one_caller_s_deadline_is_no_failure_of_the_others(package):
    config = package.VaultAppAuthConfig(app_id="planted-app", app_secret="planted-secret")
    with (
        SlowAtFirst() as vault,
        package.SyncVaultConnector(config, instance_url=vault.url, login_url=vault.url) as connector,
        ThreadPoolExecutor(2) as pool,
    ):
        hasty = pool.submit(connector.with_options(deadline=1).execute, "things", "list")
        assert vault.asked.wait(30)
        patient = pool.submit(connector.execute, "things", "list")
        with pytest.raises(TimeoutError, match="deadline"):
            hasty.result(30)
        assert patient.result(30).data == [{"id": "1"}]
        vault.released.set()
