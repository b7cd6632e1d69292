#!/usr/bin/env bash
# jira: where the connection breaks after Jira has created an issue, create_issue() sends the POST again, and there are
# two issues. It waits ten seconds or more first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'jira==3.10.5'
"$folder/venv/bin/python" - <<'PY'
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version

from jira import JIRA

created = []


class Jira(BaseHTTPRequestHandler):
    def respond(self):
        self.rfile.read(int(self.headers.get("content-length") or 0))
        answer = {"deploymentType": "Cloud", "versionNumbers": [1001, 0, 0], "fields": {}}
        if self.command == "POST":
            created.append(f"EX-{len(created) + 1}")
            if len(created) == 1:
                self.close_connection = True
                return  # created, and the response is lost
            answer |= {"id": "1", "key": created[-1], "self": f"http://{self.headers['host']}{self.path}/1"}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = respond

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Jira)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = JIRA(f"http://127.0.0.1:{server.server_port}", basic_auth=("ada@example.com", "test"))
fields = {"project": {"key": "EX"}, "issuetype": {"name": "Task"}, "summary": "once"}
client.create_issue(fields=fields, prefetch=False)
print("jira", version("jira"), "one create_issue() created", created)
assert created == ["EX-1", "EX-2"]
PY
