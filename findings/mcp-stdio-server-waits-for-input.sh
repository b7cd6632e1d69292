#!/usr/bin/env bash
# mcp: a server on standard input that is cancelled, such as by SIGTERM, ends only when its client closes the input: the
# thread that reads a line cannot be interrupted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'mcp==2.3.0'
cat > "$folder/server.py" <<'PY'
import signal

import anyio
from mcp.server import Server
from mcp.server.stdio import stdio_server


async def cancel(scope):
    with anyio.open_signal_receiver(signal.SIGTERM) as signals:
        async for _ in signals:
            scope.cancel()
            return


async def main():
    server = Server("idle")
    async with anyio.create_task_group() as group:
        group.start_soon(cancel, group.cancel_scope)
        async with stdio_server() as (read, write):
            await server.run(read, write, server.create_initialization_options())
        group.cancel_scope.cancel()


anyio.run(main)
PY
cat > "$folder/stop.py" <<'PY'
import json
import signal
import subprocess
import sys
from pathlib import Path

CLIENT = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}
INITIALIZE = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": CLIENT}
command = [sys.executable, str(Path(__file__).with_name("server.py"))]


server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
server.stdin.write(f"{json.dumps(INITIALIZE)}\n")
server.stdin.flush()
server.stdout.readline()
server.send_signal(signal.SIGTERM)
try:
    server.wait(10)
    waits = False
except subprocess.TimeoutExpired:
    waits = True
server.stdin.close()
print("ten seconds after SIGTERM it still runs:", waits)
print("once the input is closed it exits with", server.wait(10))

assert waits
PY
"$folder/venv/bin/python" -c 'from importlib.metadata import version; print("mcp", version("mcp"))'
"$folder/venv/bin/python" "$folder/stop.py"
