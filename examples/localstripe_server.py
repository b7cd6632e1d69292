"""A Stripe of your own: ``localstripe`` as a child process on a free loopback port.

    with stripe_server() as url:
        stripe = StripeConnector(StripeAuthConfig(api_key="sk_test_local"), base_url=url)

The server starts empty, keeps everything in memory, and is gone when the block ends.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["stripe_server"]


@contextmanager
def stripe_server() -> Generator[str]:
    """Run an empty Stripe server while the block runs; yields its base URL.

    Raises:
        RuntimeError: The server did not start; what it had to say is on standard error.
    """
    command = [sys.executable, "-W", "ignore", __file__]  # what it is warned of is not ours to mend
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            if not (port := process.stdout.readline().strip()):
                raise RuntimeError("localstripe did not start; is it installed?")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def _serve() -> None:
    """What the child does: serve on loopback only, say on which port, and never outlive its parent."""
    import os
    import socket
    import threading

    from aiohttp import web
    from localstripe.server import app, store

    def follow_parent() -> None:
        # Standard input ends when the parent does, even when that was killed.
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=follow_parent, daemon=True).start()
    # By itself localstripe would write its state to one file that all instances share.
    store.dump_to_disk = lambda: None
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    web.run_app(app, sock=listener, print=None, access_log=None)


if __name__ == "__main__":
    _serve()
