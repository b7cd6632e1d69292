"""The least that a server between a program and a service can do, on the engine's framework.

It reads a JSON body, makes one request with httpx, and gives back what it got. ``UPSTREAM`` says where.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI, Request

_STATE: dict[str, httpx.AsyncClient] = {}


@asynccontextmanager
async def _lifespan(_: FastAPI) -> AsyncGenerator[None]:
    async with httpx.AsyncClient(base_url=os.environ["UPSTREAM"]) as client:
        _STATE["client"] = client
        yield


app = FastAPI(lifespan=_lifespan)


@app.get("/readyz")
async def readyz() -> dict[str, str]:
    """Whether it serves."""
    return {"status": "ready"}


@app.post("/execute")
async def execute(request: Request) -> dict[str, Any]:
    """Pass one call on."""
    asked = await request.json()
    answer = await _STATE["client"].get(
        "/v1/customers", params=asked["params"], headers={"Authorization": "Bearer sk_test_bench"}
    )
    return {"status": "success", "result": answer.json()["data"]}
