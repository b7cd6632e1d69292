#!/usr/bin/env bash
# anthropic: the tool runner leaves the conversation to a thread on the server. After its first request it sends the
# newest messages alone, also to a server that knows no threads and did not answer with one. thread=False sends all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'anthropic==2.14.0'
"$folder/venv/bin/python" - <<'PY'
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version

from anthropic import Anthropic, beta_tool

requests = []


class Server(BaseHTTPRequestHandler):
    def do_POST(self):
        requests.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        first = len(requests) % 2 == 1
        call = {"type": "tool_use", "id": "t1", "name": "now", "input": {}}
        body = json.dumps({
            "id": "msg", "type": "message", "role": "assistant", "model": "claude-sonnet-5-5", "stop_sequence": None,
            "content": [call] if first else [{"type": "text", "text": "Done."}],
            "stop_reason": "tool_use" if first else "end_turn",
            "usage": {"input_tokens": 1, "output_tokens": 1},
        }).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@beta_tool
def now() -> str:
    """The time."""
    return "noon"


server = HTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = Anthropic(api_key="test", base_url=f"http://127.0.0.1:{server.server_port}")
ask = {"model": "claude-sonnet-5-5", "max_tokens": 9, "tools": [now]}
for options in ({}, {"thread": False}):
    client.beta.messages.tool_runner(**ask, **options, messages=[{"role": "user", "content": "Go."}]).until_done()
seen = [[message["role"] for message in request["messages"]] for request in requests]
print("anthropic", version("anthropic"), "sends messages of", seen)
assert seen == [["user"], ["user"], ["user"], ["user", "assistant", "user"]]
PY
