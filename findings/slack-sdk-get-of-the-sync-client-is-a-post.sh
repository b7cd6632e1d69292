#!/usr/bin/env bash
# slack_sdk: the same call, which passes http_verb="GET", is a POST with a form in WebClient, and a GET with a query in
# AsyncWebClient. A proxy or a recording that matches by method sees two different requests.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'slack-sdk==3.48.0' 'aiohttp==3.14.5'
"$folder/venv/bin/python" - <<'PY'
import asyncio
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version

from slack_sdk import WebClient
from slack_sdk.web.async_client import AsyncWebClient

seen = []


class Slack(BaseHTTPRequestHandler):
    def respond(self):
        length = int(self.headers.get("content-length") or 0)
        seen.append((self.command, self.path, self.rfile.read(length).decode()))
        body = b'{"ok": true, "members": []}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = respond

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Slack)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/api/"
WebClient(token="xoxb-test", base_url=url).users_list(limit=2)
asyncio.run(AsyncWebClient(token="xoxb-test", base_url=url).users_list(limit=2))
print("slack-sdk", version("slack-sdk"), "users_list(limit=2):", *seen)
assert seen == [("POST", "/api/users.list", "limit=2"), ("GET", "/api/users.list?limit=2", "")]
PY
