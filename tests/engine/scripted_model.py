"""An OpenAI-compatible API whose model says what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

__all__ = ["ScriptedModel", "calls", "says"]


def says(text: str) -> dict[str, Any]:
    """A reply in words."""
    return {"choices": [{"message": {"role": "assistant", "content": text}}]}


def calls(*tools: tuple[str, Any]) -> dict[str, Any]:
    """A reply that wants tools called: their names and arguments, as JSON or as text that is none."""
    asked = [
        {
            "id": f"call_{number}",
            "type": "function",
            "function": {
                "name": name,
                "arguments": arguments if isinstance(arguments, str) else json.dumps(arguments),
            },
        }
        for number, (name, arguments) in enumerate(tools)
    ]
    return {"choices": [{"message": {"role": "assistant", "content": None, "tool_calls": asked}}]}


class ScriptedModel:
    """Gives its replies in turn, the last one for ever; a number is an HTTP status.

    Attributes:
        replies: What is still to be said.
        asked: The body of each request.
        keys: The Authorization of each request.
        silence: A request waits for it before it is answered.
    """

    def __init__(self, *replies: Any) -> None:
        self.replies = list(replies)
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.silence = threading.Event()
        self.silence.set()
        model = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                pass

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                assert self.path == "/v1/chat/completions"
                model.asked.append(body)
                model.keys.append(self.headers.get("Authorization"))
                reply = model.replies.pop(0) if len(model.replies) > 1 else model.replies[0]
                model.silence.wait(30)
                status = reply if isinstance(reply, int) else 200
                content = (
                    json.dumps(reply) if isinstance(reply, Mapping) else f"{reply} planted-words"
                ).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def told(self) -> list[str]:
        """What the tools told the model, in the last request."""
        return [item["content"] for item in self.asked[-1]["messages"] if item["role"] == "tool"]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.silence.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
