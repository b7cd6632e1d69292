#!/usr/bin/env bash
# uvicorn --workers N: where the first process is killed (SIGKILL, out of memory), its workers are not. They go on
# serving, and hold the port, so that the next start fails with "address already in use".
set -euo pipefail
folder=$(mktemp -d)
trap 'pkill -KILL -f "$folder" || true; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'uvicorn==0.54.0'
cat > "$folder/app.py" <<'PY'
async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body"})
PY
cat > "$folder/kill.py" <<'PY'
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

folder = Path(__file__).parent
with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
command = [sys.executable, "-m", "uvicorn", "app:app", "--workers", "2", "--port", str(port), "--lifespan", "off"]
url = f"http://127.0.0.1:{port}/"


def serves() -> bool:
    try:
        return urllib.request.urlopen(url, timeout=5).status == 200
    except OSError:
        return False


supervisor = subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL)
while not serves():
    time.sleep(0.1)
os.kill(supervisor.pid, signal.SIGKILL)
supervisor.wait()
time.sleep(10)
after = serves()
again = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
print("served 10 s after the supervisor was killed:", after)
print("a second start:", again.stderr.strip().splitlines()[-1], "exit", again.returncode)
assert after
assert again.returncode != 0
assert "address already in use" in again.stderr.lower()
PY
"$folder/venv/bin/python" -c 'import uvicorn; print("uvicorn", uvicorn.__version__)'
"$folder/venv/bin/python" "$folder/kill.py"
